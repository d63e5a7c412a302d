/**
 * Överenskommelserna i Jämtlands län. Avsnitten i kommentarerna är den länsgemensamma överenskommelsens egna.
 */
import { sakerDag, type Text, text } from "../kernel/index.ts";
import { arKommunkod } from "../part/index.ts";
import type {
  Avslutsskal,
  Avvikelseslag,
  Funktionskrav,
  Mal,
  Overenskommelse,
  Part,
} from "./Overenskommelse.ts";

/** Parter som omfattas av överenskommelsen. */
const parter: ReadonlyArray<Part> = [
  { id: "af", namn: "Arbetsförmedlingen", slag: "arbetsformedlingen" },
  { id: "fk", namn: "Försäkringskassan", slag: "forsakringskassan" },
  { id: "region-jh", namn: "Region Jämtland Härjedalen", slag: "region" },
  kommun("2303", "Ragunda kommun"),
  kommun("2305", "Bräcke kommun"),
  kommun("2309", "Krokoms kommun"),
  kommun("2313", "Strömsunds kommun"),
  kommun("2321", "Åre kommun"),
  kommun("2326", "Bergs kommun"),
  kommun("2361", "Härjedalens kommun"),
  kommun("2380", "Östersunds kommun"),
];

/**
 * Bilaga 2, STAR: minst följande funktioner. Samordnaren och de som deltar vid behov står i avsnittet Kommunerna, inte i
 * bilaga 2.
 */
const team: ReadonlyArray<Funktionskrav> = [
  {
    funktion: "samordnare",
    titel: text("STAR-samordnare", "STAR coordinator"),
    part: "kommun",
    krav: "minst",
  },
  {
    funktion: "arbetsformedlare",
    titel: text("Arbetsförmedlare", "Employment officer"),
    part: "arbetsformedlingen",
    aktor: "arbetsformedlingen",
    krav: "minst",
  },
  {
    funktion: "rehabkoordinator_primarvard",
    titel: text("Rehabkoordinator, primärvården", "Rehabilitation coordinator, primary care"),
    part: "region",
    aktor: "primarvard",
    krav: "minst",
  },
  {
    funktion: "rehabkoordinator_psykiatri",
    titel: text("Rehabkoordinator, psykiatrin", "Rehabilitation coordinator, psychiatry"),
    part: "region",
    aktor: "psykiatri",
    krav: "minst",
  },
  {
    funktion: "handlaggare_ifo",
    titel: text("Handläggare IFO/ekonomiskt bistånd", "Case worker, income support"),
    part: "kommun",
    aktor: "ifo",
    krav: "minst",
  },
  {
    funktion: "arbetskonsulent",
    titel: text("Arbetskonsulent/arbetsmarknadskoordinator", "Employment consultant"),
    part: "kommun",
    aktor: "ame",
    krav: "minst",
  },
  {
    funktion: "fk_handlaggare",
    titel: text("Handläggare hos Försäkringskassan", "Officer at the Social Insurance Agency"),
    part: "forsakringskassan",
    aktor: "forsakringskassan",
    krav: "sarskild_ordning",
  },
  {
    funktion: "vuxenutbildning",
    titel: text("Vuxenutbildningen", "Adult education"),
    part: "kommun",
    aktor: "vuxenutbildning",
    krav: "vid_behov",
  },
  {
    funktion: "integration",
    titel: text("Integration", "Integration"),
    part: "kommun",
    krav: "vid_behov",
  },
  {
    funktion: "bistandshandlaggare",
    titel: text("Biståndshandläggare", "Needs assessment officer"),
    part: "kommun",
    krav: "vid_behov",
  },
];

/** Avsnittet om varje part, Lokala styrgrupper; bilaga 2, Lokal styrgrupp. */
const lokalStyrgrupp: ReadonlyArray<Funktionskrav> = [
  chef("chef_kommun", "kommun", "minst", "Närmaste chef, kommunen", "Line manager, municipality"),
  chef("chef_region", "region", "minst", "Närmaste chef, regionen", "Line manager, region"),
  chef(
    "chef_af",
    "arbetsformedlingen",
    "minst",
    "Chef, Arbetsförmedlingen",
    "Manager, employment service",
  ),
  chef(
    "chef_psykiatri",
    "region",
    "adjungeras",
    "Enhetschef, psykiatrin",
    "Unit manager, psychiatry",
  ),
  chef(
    "samverkansansvarig_fk",
    "forsakringskassan",
    "adjungeras",
    "Samverkansansvarig, Försäkringskassan",
    "Cooperation manager, Social Insurance Agency",
  ),
];

/** Avsnittet om varje part, Länsam. */
const lansam: ReadonlyArray<Funktionskrav> = [
  chef(
    "chef_kommun",
    "kommun",
    "minst",
    "Chef med beslutsmandat, varje kommun",
    "Manager with mandate, each municipality",
  ),
  chef(
    "verksamhetschef_nara_vard",
    "region",
    "minst",
    "Verksamhetschef Nära vård",
    "Head of primary care",
  ),
  chef(
    "enhetschef_psykiatri",
    "region",
    "minst",
    "Enhetschef Psykiatri",
    "Unit manager, psychiatry",
  ),
  chef(
    "strateg",
    "region",
    "minst",
    "Strateg försäkringsmedicin och rehabilitering",
    "Strategist, insurance medicine",
  ),
  chef(
    "sektionschef_af",
    "arbetsformedlingen",
    "minst",
    "Sektionschef, Arbetsförmedlingen",
    "Section head, employment service",
  ),
  chef(
    "representant_fk",
    "forsakringskassan",
    "minst",
    "Försäkringskassan",
    "Social Insurance Agency",
  ),
];

/** Avslut av individärenden; därefter de skäl som rapporterna använder därutöver. */
const avslut: ReadonlyArray<Avslutsskal> = [
  skal("langsiktig_planering", "anstallning", "Anställning", "Employment"),
  skal("langsiktig_planering", "studier", "Studier", "Studies"),
  skal(
    "langsiktig_planering",
    "forstarkt_samverkan",
    "Förstärkt samverkan AF/FK",
    "Reinforced cooperation AF/FK",
  ),
  skal(
    "ska_avslutas",
    "ansokan_sjukersattning",
    "Ansökan om sjukersättning",
    "Applied for permanent sickness compensation",
  ),
  skal(
    "ska_avslutas",
    "ej_arbetsinriktad_planering",
    "Planen inte längre studie- eller arbetsinriktad",
    "Plan no longer aimed at work or studies",
  ),
  skal("ska_avslutas", "egen_begaran", "Egen begäran", "At own request"),
  skal(
    "ska_avslutas",
    "personliga_omstandigheter",
    "Personliga omständigheter",
    "Personal circumstances",
  ),
  skal("annan", "flytt", "Flytt till annan kommun", "Moved to another municipality"),
  skal("annan", "avliden", "Avliden", "Deceased"),
  skal("annan", "foraldraledighet", "Föräldraledighet", "Parental leave"),
  skal("annan", "tackat_nej", "Tackat nej till erbjudande", "Declined what was offered"),
  skal("annan", "forsamrad_halsa", "Försämrad hälsa", "Worsened health"),
  skal("annan", "ater_vardgivare", "Åter till vården (medicinskt behov)", "Back to health care"),
  skal("annan", "daglig_verksamhet", "LSS, daglig verksamhet", "Daily activities (LSS)"),
  skal("annan", "annan_insats", "Överförd till annan insats", "Transferred to another service"),
  skal(
    "annan",
    "aktivitetsersattning_beviljad",
    "Aktivitetsersättning beviljad",
    "Activity compensation granted",
  ),
  skal(
    "annan",
    "sjukersattning_beviljad",
    "Sjukersättning beviljad",
    "Permanent sickness compensation granted",
  ),
  skal(
    "annan",
    "trygghetspension_beviljad",
    "Trygghetspension beviljad",
    "Security pension granted",
  ),
  skal("annan", "felregistrerad", "Felregistrerad", "Entered in error"),
  skal("annan", "ingen_varaktig_forandring", "Ingen varaktig förändring", "No lasting change"),
  skal("annan", "annan", "Annan orsak", "Other reason"),
  skal("annan", "okand", "Okänd orsak", "Reason unknown"),
];

/** Avvikelsehantering: vad en avvikelse till exempel kan avse. */
const avvikelseslag: ReadonlyArray<Avvikelseslag> = [
  { kod: "samtycke", titel: text("Individens samtycke", "The individual's consent") },
  { kod: "narvaro", titel: text("Närvaro i team och styrgrupp", "Attendance in team and board") },
  { kod: "samverkansklimat", titel: text("Samverkansklimat", "Climate of cooperation") },
  { kod: "mal", titel: text("Uppsatta mål", "Goals set") },
  { kod: "bemanning", titel: text("Bemanning", "Staffing") },
  { kod: "budget", titel: text("Budget", "Budget") },
  { kod: "annat", titel: text("Annan rutin eller annat ansvar", "Another routine or duty") },
];

/** Gemensamma mål och delmål 2025. */
const mal: ReadonlyArray<Mal> = [
  malMed("arbetsfokus", text("Stärkt arbetsfokus i STAR", "Stronger focus on work in STAR"), [
    text(
      "Genomförd målgruppsinventering och prioritering, i länet och lokalt",
      "Target groups surveyed and prioritised, in the county and locally",
    ),
    text(
      "Gemensam rutin för bedömning vid mottagande och avslut av ärenden",
      "A common routine for assessment when receiving and closing cases",
    ),
  ]),
  malMed(
    "kunskap",
    text(
      "Ökad kunskap om STAR och aktuella målgrupper i parternas verksamheter",
      "More knowledge of STAR and its target groups among the parties",
    ),
    [
      text(
        "Genomförda informationstillfällen för remitterande verksamheter",
        "Information sessions held for referring organisations",
      ),
      text(
        "Gemensam plattform för STAR på Samordningsförbundets hemsida",
        "A common platform for STAR on the association's web site",
      ),
    ],
  ),
  malMed("arbetsmodell", text("Gemensam arbetsmodell", "A common working model"), [
    text(
      "Samma administrativa rutiner och dokument för STAR-teamen",
      "The same administrative routines and documents for all teams",
    ),
    text(
      "Översyn och framtagande av arbetssätt för samordnarfunktionen",
      "Review and development of the coordinator's way of working",
    ),
    text(
      "Uppföljning av informationshantering och dokumentation",
      "Follow-up of information handling and documentation",
    ),
  ]),
  malMed(
    "uppfoljning",
    text("Effektiv uppföljning och rapportering", "Effective follow-up and reporting"),
    [
      text("Översyn och anpassning av uppföljningen", "Review and adjustment of the follow-up"),
      text("Utvärdering av långtidsuppföljning", "Evaluation of long-term follow-up"),
    ],
  ),
];

/** Länsgemensam överenskommelse 2025, beslutad av Länsam den 18 februari 2025. */
export const jamtland2025: Overenskommelse = {
  id: "jamtland-2025",
  version: 1,
  namn: text(
    "Länsgemensam överenskommelse om STAR 2025, Jämtlands län",
    "County agreement on STAR 2025, Jämtland",
  ),
  kalla: "Länsgemensam överenskommelse gällande STAR 2025, Samordningsförbundet Jämtlands län",
  fran: sakerDag("2025-02-18"),
  parter,
  team,
  lokalStyrgrupp,
  lansam,
  moten: { undantagnaManader: "okand", timmar: 3, kallelseDagar: 7 },
  malgrupp: {
    alder: "okand",
    minstVerksamheter: "okand",
    kriterier: [
      { id: "arbetsfor_alder", text: text("Är i arbetsför ålder", "Is of working age") },
      {
        id: "kombinerat_stod",
        text: text(
          "Behöver kombinerat socialt, medicinskt och arbetsinriktat stöd eller utredning",
          "Needs combined social, medical and work-oriented support or investigation",
        ),
      },
      {
        id: "annan_samplanering_racker_inte",
        text: text(
          "Andra former för myndighetsgemensam samplanering räcker inte",
          "Other forms of joint planning are not sufficient",
        ),
      },
    ],
  },
  insatskategorier: [
    {
      kod: "arbetsinriktad",
      titel: text("Arbetsinriktade insatser", "Work-oriented"),
      arbetsfokus: true,
    },
    {
      kod: "kompetensinriktad",
      titel: text("Kompetensinriktade insatser", "Skills-oriented"),
      arbetsfokus: false,
    },
    {
      kod: "halsoinriktad",
      titel: text("Hälsoinriktade insatser", "Health-oriented"),
      arbetsfokus: false,
    },
    {
      kod: "social",
      titel: text("Sociala stöd och insatser", "Social support"),
      arbetsfokus: false,
    },
  ],
  avslut,
  motesform: {
    rader: [
      { regel: "FORM-1", fkBar: true, deltar: [], form: "avstamningsmote" },
      { regel: "FORM-2", deltar: ["halso_och_sjukvard", "socialtjanst"], form: "sip" },
      {
        regel: "FORM-3",
        fkBar: false,
        deltar: [],
        deltarInteAlla: ["halso_och_sjukvard", "socialtjanst"],
        deltarInte: ["socialforsakring"],
        form: "flerpartsmote",
      },
    ],
    foretrade: ["sip", "avstamningsmote", "flerpartsmote"],
    lucka: "flerpartsmote",
  },
  avvikelser: [
    { strukturell: false, flerKommuner: false, till: ["lokal_styrgrupp"] },
    { strukturell: true, flerKommuner: false, till: ["lokal_styrgrupp", "lansam"] },
    { strukturell: false, flerKommuner: true, till: ["lokal_styrgrupp", "lansam"] },
    { strukturell: true, flerKommuner: true, till: ["lokal_styrgrupp", "lansam"] },
  ],
  avvikelseslag,
  fkIngang: "okand",
  utbudskartaManader: "okand",
  barare: [
    { forsorjning: "forsorjningsstod", aktorer: ["ifo"] },
    { forsorjning: "aktivitetsstod", aktorer: ["arbetsformedlingen"] },
    { forsorjning: "utvecklingsersattning", aktorer: ["arbetsformedlingen"] },
    { forsorjning: "etableringsersattning", aktorer: ["arbetsformedlingen"] },
    { forsorjning: "sjukpenning", aktorer: ["forsakringskassan"] },
    { forsorjning: "rehabiliteringspenning", aktorer: ["forsakringskassan"] },
    { forsorjning: "sjukersattning", aktorer: ["forsakringskassan"] },
    { forsorjning: "trygghetspension", aktorer: ["forsakringskassan"] },
    { forsorjning: "aktivitetsersattning", aktorer: ["forsakringskassan"] },
  ],
  riktvarden: { samtidigaArenden: "okand", deltagarePerCoach: "okand" },
  efterstodManader: "okand",
  sjalvforsorjning: "okand",
  minstaCell: "okand",
  mal,
  regler: [
    "SAMTYCKE-1",
    "SAMTYCKE-2",
    "SAMTYCKE-3",
    "SAMTYCKE-SLUT",
    "FK-1",
    "FK-2",
    "AKT-1",
    "AKT-2",
    "AKT-3",
    "AKT-4",
    "KO-1",
    "KO-2",
    "MOTE-1",
    "MOTE-2",
    "MOTE-3",
    "MOTE-3-DIGITALT",
    "MOTE-4",
    "FORMOTE-1",
    "TEAM-1",
    "TEAM-2",
    "BARARE-1",
    "BARARE-2",
    "FORM-1",
    "FORM-2",
    "FORM-3",
    "PLAN-1",
    "PLAN-2",
    "PLAN-3",
    "PLAN-4",
    "PLAN-5",
    "INSATS-1",
    "INSATS-2",
    "UPPF-1",
    "UPPF-2",
    "UPPF-3",
    "AVSLUT-1",
    "AVSLUT-2",
    "AVSLUT-SKAL",
    "AVV-1",
    "UPPFOLJ-1",
    "STYR-1",
    "STYR-2",
    "LANSAM-1",
    "UTBUD-1",
    "DOK-1",
    "DUBBEL-1",
  ],
};

/** Det som gällde före 2025: bara de sex insatskategorierna är kända. Källa: Bräckes slutrapport. */
export const jamtlandTidigare: Overenskommelse = {
  id: "jamtland-tidigare",
  version: 1,
  namn: text(
    "Tidigare överenskommelser om samverkansteam, Jämtlands län",
    "Earlier agreements on coordination teams, Jämtland",
  ),
  kalla: "Slutrapporter från Berg, Bräcke och Krokom",
  fran: "okand",
  till: sakerDag("2025-02-17"),
  parter: "okand",
  team: "okand",
  lokalStyrgrupp: "okand",
  lansam: "okand",
  moten: { undantagnaManader: "okand", timmar: "okand", kallelseDagar: "okand" },
  malgrupp: { alder: "okand", minstVerksamheter: "okand", kriterier: [] },
  insatskategorier: [
    { kod: "arbetsinriktad", titel: text("Arbetsinriktade", "Work-oriented"), arbetsfokus: true },
    { kod: "studieinriktad", titel: text("Studieinriktade", "Study-oriented"), arbetsfokus: false },
    {
      kod: "halsoinriktad",
      titel: text("Hälsoinriktade/medicinska", "Health-oriented/medical"),
      arbetsfokus: false,
    },
    { kod: "social", titel: text("Socialt stöd", "Social support"), arbetsfokus: false },
    {
      kod: "arbetsprovande",
      titel: text(
        "Arbetsprövande/arbetsförmågeutredande",
        "Work trial and work-ability assessment",
      ),
      arbetsfokus: true,
    },
    {
      kod: "ej_arbetsinriktad",
      titel: text("Ej arbetsinriktade", "Not work-oriented"),
      arbetsfokus: false,
    },
  ],
  avslut: "okand",
  motesform: "okand",
  avvikelser: "okand",
  avvikelseslag: "okand",
  barare: "okand",
  fkIngang: "okand",
  utbudskartaManader: "okand",
  riktvarden: { samtidigaArenden: "okand", deltagarePerCoach: "okand" },
  efterstodManader: "okand",
  sjalvforsorjning: "okand",
  minstaCell: "okand",
  mal: "okand",
  regler: "okand",
};

function kommun(kod: string, namn: string): Part {
  if (!arKommunkod(kod)) throw new RangeError("Kommunkoden har fel form.");
  return { id: `kommun-${kod}`, namn, slag: "kommun", kommun: kod };
}

function chef(
  funktion: string,
  part: Funktionskrav["part"],
  krav: Funktionskrav["krav"],
  sv: string,
  en: string,
): Funktionskrav {
  return { funktion, part, krav, titel: text(sv, en) };
}

function skal(slag: Avslutsskal["slag"], kod: string, sv: string, en: string): Avslutsskal {
  return { kod, slag, titel: text(sv, en) };
}

function malMed(id: string, titel: Text, delmal: ReadonlyArray<Text>): Mal {
  return { id, titel, delmal: delmal.map((del, i) => ({ id: `${id}-${i + 1}`, text: del })) };
}
