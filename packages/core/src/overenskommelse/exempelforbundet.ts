/**
 * Ett påhittat förbund som skiljer sig från Jämtland i allt som får skilja. Till för prov och som förlaga för den
 * som forkar.
 */
import { sakerDag, text } from "../kernel/index.ts";
import type { Overenskommelse } from "./Overenskommelse.ts";

/** Exempelförbundet. */
export const exempelforbundet: Overenskommelse = {
  id: "exempelforbundet",
  version: 2,
  namn: text("Exempelförbundets överenskommelse", "The Example association's agreement"),
  kalla: "Påhittad",
  fran: sakerDag("2024-01-01"),
  till: sakerDag("2027-12-31"),
  parter: [
    { id: "af", namn: "Arbetsförmedlingen", slag: "arbetsformedlingen" },
    { id: "fk", namn: "Försäkringskassan", slag: "forsakringskassan" },
    { id: "region", namn: "Exempelregionen", slag: "region" },
    { id: "kommun", namn: "Exempelkommunen", slag: "kommun" },
  ],
  team: [
    {
      funktion: "samordnare",
      titel: text("Processledare", "Process leader"),
      part: "region",
      krav: "minst",
    },
    {
      funktion: "handlaggare_ifo",
      titel: text("Handläggare IFO", "Case worker"),
      part: "kommun",
      aktor: "ifo",
      krav: "minst",
    },
  ],
  lokalStyrgrupp: [],
  lansam: "okand",
  moten: { undantagnaManader: [7, 8], timmar: 2, kallelseDagar: 14 },
  malgrupp: {
    alder: { fran: 18, till: 66 },
    minstVerksamheter: 3,
    kriterier: [{ id: "tre_aktorer", text: text("Tre aktörer behövs", "Three actors are needed") }],
  },
  insatskategorier: [
    { kod: "jobb", titel: text("Jobb", "Jobs"), arbetsfokus: true },
    { kod: "halsa", titel: text("Hälsa", "Health"), arbetsfokus: false },
  ],
  avslut: [
    { kod: "anstallning", slag: "langsiktig_planering", titel: text("Jobb", "Job") },
    { kod: "egen_begaran", slag: "ska_avslutas", titel: text("Vill sluta", "Wants to stop") },
    { kod: "pendling", slag: "annan", titel: text("För lång resväg", "Too far to travel") },
  ],
  motesform: {
    rader: [{ regel: "FORM-A", deltar: ["halso_och_sjukvard"], form: "sip" }],
    foretrade: ["sip", "flerpartsmote", "avstamningsmote"],
    lucka: "avstamningsmote",
  },
  avvikelser: [
    { strukturell: false, flerKommuner: false, till: ["lokal_styrgrupp"] },
    { strukturell: true, flerKommuner: false, till: ["lansam"] },
    { strukturell: false, flerKommuner: true, till: ["lansam"] },
    { strukturell: true, flerKommuner: true, till: ["lansam"] },
  ],
  avvikelseslag: [{ kod: "sen_kallelse", titel: text("Sen kallelse", "Late notice") }],
  fkIngang: [],
  utbudskartaManader: 12,
  barare: [{ forsorjning: "forsorjningsstod", aktorer: ["ame", "ifo"] }],
  riktvarden: { samtidigaArenden: { fran: 15, till: 20 }, deltagarePerCoach: 15 },
  efterstodManader: 6,
  sjalvforsorjning: ["arbete_eller_studier"],
  minstaCell: 10,
  regler: ["SAMTYCKE-1", "AKT-4", "BARARE-1"],
  mal: [
    {
      id: "delaktighet",
      titel: text("Delaktighet", "Participation"),
      delmal: [{ id: "delaktighet-1", text: text("Alla har en plan", "Everyone has a plan") }],
    },
  ],
};
