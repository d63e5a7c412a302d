/**
 * Samordningsärenden skrivna för hand, till prov: en SIP med allt, och det som behövs för att ändra en sak i taget.
 */
import { hash } from "node:crypto";
import type { Faktum } from "@star-finsam/core/faktum";
import { arPseudonym, type Pseudonym } from "@star-finsam/core/individ";
import { sakerDag } from "@star-finsam/core/kernel";
import { arende, huvud } from "@star-finsam/core/testing";
import type { LastArende } from "../Lasdel.ts";
import type { LinkVal } from "../LinkVal.ts";
import {
  type Linkaktor,
  type Linkmeddelande,
  type Linkplan,
  type Samordningsarende,
  Tidpunkt,
} from "../samordningsarende/index.ts";

/** Exempelindividens nummer; ur testserien. */
export const NUMMER = "198303109980";
/** Exempelindividens namn. */
export const NAMN = "Påhittad Exempelsson";

/** En pseudonym för prov: samma text ger samma, olika ger olika, och inga siffror står i den. */
export const provpseudonym = (skriven: string): Pseudonym => {
  const hex = hash("sha256", JSON.stringify(skriven), "hex").slice(0, 43);
  const bokstaver = hex.replace(/\d/gu, (siffra) => String.fromCharCode(103 + Number(siffra)));
  const kandidat = `p1_${bokstaver}`;
  if (arPseudonym(kandidat)) return kandidat;
  throw new Error("Fel form på provets pseudonym.");
};

/** Exempelindividens pseudonym. */
export const INDIVID = provpseudonym(NUMMER);

/** Dagen källan läses i exemplen. */
export const LASDAG = sakerDag("2025-06-01");

const aktor = (id: string, enhet: string, ovrigt: Partial<Linkaktor> = {}): Linkaktor => ({
  id,
  enhet,
  roll: "annan",
  deltagande: "kallad",
  ...ovrigt,
});

/** Aktörerna: socialtjänst, psykiatri och Arbetsförmedlingen. */
export const exempelaktorer: ReadonlyArray<Linkaktor> = [
  aktor("a1", "IFO", { roll: "kommun_ifo", namn: "Handläggare Ettsson", telefon: "063-55 01 23" }),
  aktor("a2", "Psykiatrin", { roll: "oppenvard_psykiatri" }),
  aktor("a3", "Arbetsförmedlingen", { deltagande: "inbjuden" }),
];

/** En SIP med allt som lagen kräver, tre insatser och en anteckning. */
export const exempelplan: Linkplan = {
  id: "plan-1",
  plantyp: "SIP",
  status: "aktiv",
  upprattad: Tidpunkt.make("2025-03-10"),
  motesdag: sakerDag("2025-03-10"),
  uppfoljningsdag: sakerDag("2025-09-10"),
  insatser: [
    {
      id: "i1",
      status: "pagaende",
      vad: "Samtal varje vecka",
      kod: { system: "http://snomed.info/sct", kod: "410155007", namn: "Samtalsbehandling" },
      ansvarig: "a2",
      start: sakerDag("2025-03-17"),
    },
    { id: "i2", status: "planerad", vad: "Arbetsträning", ansvarig: "a3" },
    {
      id: "i3",
      status: "avslutad",
      kod: { system: "http://snomed.info/sct", kod: "1", namn: "Kartläggning" },
      ansvarig: "a1",
      start: sakerDag("2025-03-12"),
      slut: sakerDag("2025-04-12"),
    },
  ],
  anteckningar: [
    {
      id: "n1",
      status: "klar",
      signerad: true,
      falt: [
        { rubrik: "Vad är viktigt för mig?", varde: "Att komma ut i arbete" },
        { rubrik: "Behov", varde: "Struktur i vardagen" },
        { rubrik: "Långsiktigt mål", varde: "Ett arbete på halvtid" },
        { rubrik: "Kommunens insatser", varde: "Boendestöd" },
        { rubrik: "Regionens insatser", varde: "Medicinsk uppföljning" },
        { rubrik: "Insatser av annan aktör", varde: "Arbetsträning" },
        { rubrik: "Det här gör jag själv", varde: "Går till gymmet" },
        { rubrik: "Övergripande ansvar", varde: "Kommunen" },
      ],
    },
  ],
  bilagor: [],
  otolkat: [],
};

/** Exempelärendet. */
export const exempelarende: Samordningsarende = {
  id: "link-1",
  typ: "SIP",
  status: "pagaende",
  individ: {
    identitet: { slag: "personnummer", nummer: NUMMER },
    skydd: "ingen",
    kon: "kvinna",
    namn: NAMN,
  },
  aktorer: exempelaktorer,
  meddelanden: [],
  planer: [exempelplan],
  otolkat: [],
};

/** Ett meddelande i exempelärendet. */
export const exempelmeddelande = (
  id: string,
  typ: Linkmeddelande["typ"],
  tid: string,
  motesdag?: string,
): Linkmeddelande => ({
  id,
  typ,
  tid: Tidpunkt.make(tid),
  mottagare: [],
  ...(motesdag === undefined ? {} : { motesdag: sakerDag(motesdag) }),
});

/** Ärendet så som en läsare lämnar det. */
export const last = (samordning: Samordningsarende = exempelarende): LastArende => ({
  arende: samordning,
  rader: [3],
});

/** Exempelärendet med en ändrad plan. */
export const medPlan = (plan: Partial<Linkplan>): Samordningsarende => ({
  ...exempelarende,
  planer: [{ ...exempelplan, ...plan }],
});

/** Fakta i STAR: individen, ett mottaget ärende och ett samtycke. */
export const exempelfakta: ReadonlyArray<Faktum> = [
  {
    ...huvud("2025-01-10", "individ"),
    _tag: "IndividRegistrerad",
    individ: INDIVID,
    kon: "kvinna",
    identitet: "personnummer",
    skyddad: false,
    fodelsear: 1983,
  },
  {
    ...huvud("2025-01-10", "samtycke"),
    _tag: "SamtyckeInhamtat",
    individ: INDIVID,
    arende: arende(1),
    samtyckesslag: "star",
    omfattar: ["ifo", "psykiatri", "arbetsformedlingen"],
    uppgiftsslag: ["planering", "insatser"],
    andamal: "samplanering",
    satt: "skriftligt",
    egnaOrd: "finns",
  },
  {
    ...huvud("2025-01-10", "aktualiserat"),
    _tag: "ArendeAktualiserat",
    individ: INDIVID,
    arende: arende(1),
    arendetyp: "samplanering",
    aktorer: ["ifo"],
  },
];

/** Samtyckets id i `exempelfakta`. */
export const SAMTYCKE = huvud("2025-01-10", "samtycke").id;

/** Valen i exemplen. */
export const exempelval: LinkVal = {
  kalla: "link",
  fil: "sip.json",
  registrerad: LASDAG,
  pseudonym: provpseudonym,
  grund: { grund: "lagrum", lagrum: "osl-10-27" },
  fakta: exempelfakta,
};
