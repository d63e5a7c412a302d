/**
 * Det som händer ett ärende. Namnen är processens egna steg i överenskommelsens bilaga 1; ett faktum säger
 * att något hände en dag, aldrig att det var rätt.
 */
import * as Schema from "effect/Schema";
import { Forsorjning, Matpunkt, Sysselsattning } from "../forsorjning/index.ts";
import { Pseudonym } from "../individ/index.ts";
import { ArendeId, Dag, faktumhuvud, type Text, text, type UtanHuvud } from "../kernel/index.ts";
import { Aktor, Kommunkod } from "../part/index.ts";

/** `samplanering`: ett STAR-ärende. `konsultation`: en fråga till teamet. */
export const Arendetyp = Schema.Literals(["samplanering", "konsultation"]).annotate({
  identifier: "Arendetyp",
  title: "Ärendetyp",
});
export type Arendetyp = typeof Arendetyp.Type;

/** Formen för mötet där planen görs. Källa: bilaga 1, Planeringsmöten. */
export const Planeringsform = Schema.Literals(["sip", "avstamningsmote", "flerpartsmote"]).annotate(
  { identifier: "Planeringsform", title: "Planeringsform" },
);
export type Planeringsform = typeof Planeringsform.Type;

/** Varför ärendet avslutades: överenskommelsens skäl och de som rapporterna använder därutöver. */
export const Avslutsorsak = Schema.Literals([
  "anstallning",
  "studier",
  "forstarkt_samverkan",
  "ansokan_sjukersattning",
  "ej_arbetsinriktad_planering",
  "egen_begaran",
  "flytt",
  "avliden",
  "foraldraledighet",
  "tackat_nej",
  "forsamrad_halsa",
  "ater_vardgivare",
  "daglig_verksamhet",
  "annan_insats",
  "aktivitetsersattning_beviljad",
  "sjukersattning_beviljad",
  "trygghetspension_beviljad",
  "felregistrerad",
  "ingen_varaktig_forandring",
  "annan",
  "okand",
]).annotate({ identifier: "Avslutsorsak", title: "Avslutsorsak" });
export type Avslutsorsak = typeof Avslutsorsak.Type;

/** Orsakernas namn. */
export const avslutsorsakstitlar: Readonly<Record<Avslutsorsak, Text>> = {
  anstallning: text("Anställning", "Employment"),
  studier: text("Studier", "Studies"),
  forstarkt_samverkan: text("Förstärkt samverkan AF/FK", "Reinforced cooperation AF/FK"),
  ansokan_sjukersattning: text(
    "Ansökan om sjukersättning",
    "Applied for permanent sickness compensation",
  ),
  ej_arbetsinriktad_planering: text(
    "Planen inte längre studie- eller arbetsinriktad",
    "Plan no longer aimed at work or studies",
  ),
  egen_begaran: text("Egen begäran", "At own request"),
  flytt: text("Flytt till annan kommun", "Moved to another municipality"),
  avliden: text("Avliden", "Deceased"),
  foraldraledighet: text("Föräldraledighet", "Parental leave"),
  tackat_nej: text("Tackat nej till erbjudande", "Declined what was offered"),
  forsamrad_halsa: text("Försämrad hälsa", "Worsened health"),
  ater_vardgivare: text("Åter till vården (medicinskt behov)", "Back to health care"),
  daglig_verksamhet: text("LSS, daglig verksamhet", "Daily activities (LSS)"),
  annan_insats: text("Överförd till annan insats", "Transferred to another service"),
  aktivitetsersattning_beviljad: text(
    "Aktivitetsersättning beviljad",
    "Activity compensation granted",
  ),
  sjukersattning_beviljad: text(
    "Sjukersättning beviljad",
    "Permanent sickness compensation granted",
  ),
  trygghetspension_beviljad: text("Trygghetspension beviljad", "Security pension granted"),
  felregistrerad: text("Felregistrerad", "Entered in error"),
  ingen_varaktig_forandring: text("Ingen varaktig förändring", "No lasting change"),
  annan: text("Annan orsak", "Other reason"),
  okand: text("Okänd orsak", "Reason unknown"),
};

const huvud = { ...faktumhuvud, arende: ArendeId, individ: Pseudonym };

/** En eller flera verksamheter, eller individen, har tagit upp ärendet. Tom lista: källan anger ingen. */
export const ArendeAktualiserat = Schema.TaggedStruct("ArendeAktualiserat", {
  ...huvud,
  arendetyp: Arendetyp,
  aktorer: Schema.Array(Aktor),
  kommun: Schema.optionalKey(Kommunkod),
}).annotate({ identifier: "ArendeAktualiserat", title: "Ärende aktualiserat" });
export type ArendeAktualiserat = typeof ArendeAktualiserat.Type;

/** Teamet har tagit emot ärendet (källor skriver ibland "antagen"). */
export const ArendeMottaget = Schema.TaggedStruct("ArendeMottaget", huvud).annotate({
  identifier: "ArendeMottaget",
  title: "Ärende mottaget",
});
export type ArendeMottaget = typeof ArendeMottaget.Type;

/** Teamet har inte tagit emot ärendet (källor skriver ibland "avvisad"). */
export const ArendeEjMottaget = Schema.TaggedStruct("ArendeEjMottaget", huvud).annotate({
  identifier: "ArendeEjMottaget",
  title: "Ärende ej mottaget",
});
export type ArendeEjMottaget = typeof ArendeEjMottaget.Type;

/** Ärendet väntar på kölistan. */
export const ArendeSattPaKolista = Schema.TaggedStruct("ArendeSattPaKolista", huvud).annotate({
  identifier: "ArendeSattPaKolista",
  title: "Ärende satt på kölistan",
});
export type ArendeSattPaKolista = typeof ArendeSattPaKolista.Type;

/** Teamet har behandlat ärendet som en konsultation. */
export const ArendeBlevKonsultation = Schema.TaggedStruct("ArendeBlevKonsultation", huvud).annotate(
  { identifier: "ArendeBlevKonsultation", title: "Ärende blev konsultation" },
);
export type ArendeBlevKonsultation = typeof ArendeBlevKonsultation.Type;

/**
 * Den verksamhet som bär individens process har utsetts. `dagKand` är falskt när källan inte anger dagen;
 * då är `galler` beslutsdagen, och regler om ordning kan inte prövas mot den.
 */
export const ArendebarareUtsedd = Schema.TaggedStruct("ArendebarareUtsedd", {
  ...huvud,
  aktor: Aktor,
  dagKand: Schema.Boolean,
}).annotate({ identifier: "ArendebarareUtsedd", title: "Ärendebärare utsedd" });
export type ArendebarareUtsedd = typeof ArendebarareUtsedd.Type;

/** Ett planeringsmöte är bokat till `motesdag`; `galler` är dagen det blev känt. */
export const PlaneringsmoteBokat = Schema.TaggedStruct("PlaneringsmoteBokat", {
  ...huvud,
  form: Planeringsform,
  motesdag: Dag,
}).annotate({ identifier: "PlaneringsmoteBokat", title: "Planeringsmöte bokat" });
export type PlaneringsmoteBokat = typeof PlaneringsmoteBokat.Type;

/** Ett planeringsmöte har hållits. */
export const PlaneringsmoteHallet = Schema.TaggedStruct("PlaneringsmoteHallet", {
  ...huvud,
  form: Planeringsform,
}).annotate({ identifier: "PlaneringsmoteHallet", title: "Planeringsmöte hållet" });
export type PlaneringsmoteHallet = typeof PlaneringsmoteHallet.Type;

/** Vad individen levde av vid mätpunkten. */
export const ForsorjningUppgiven = Schema.TaggedStruct("ForsorjningUppgiven", {
  ...huvud,
  matpunkt: Matpunkt,
  forsorjning: Schema.Array(Forsorjning),
}).annotate({ identifier: "ForsorjningUppgiven", title: "Försörjning uppgiven" });
export type ForsorjningUppgiven = typeof ForsorjningUppgiven.Type;

/** Vad individen var sysselsatt med vid mätpunkten. */
export const SysselsattningUppgiven = Schema.TaggedStruct("SysselsattningUppgiven", {
  ...huvud,
  matpunkt: Matpunkt,
  sysselsattning: Schema.Array(Sysselsattning),
}).annotate({ identifier: "SysselsattningUppgiven", title: "Sysselsättning uppgiven" });
export type SysselsattningUppgiven = typeof SysselsattningUppgiven.Type;

/** Ärendet har avslutats. */
export const ArendeAvslutat = Schema.TaggedStruct("ArendeAvslutat", {
  ...huvud,
  orsak: Avslutsorsak,
}).annotate({ identifier: "ArendeAvslutat", title: "Ärende avslutat" });
export type ArendeAvslutat = typeof ArendeAvslutat.Type;

/** Ärendets händelser. */
export const Arendefaktum = Schema.Union([
  ArendeAktualiserat,
  ArendeMottaget,
  ArendeEjMottaget,
  ArendeSattPaKolista,
  ArendeBlevKonsultation,
  ArendebarareUtsedd,
  PlaneringsmoteBokat,
  PlaneringsmoteHallet,
  ForsorjningUppgiven,
  SysselsattningUppgiven,
  ArendeAvslutat,
]);
export type Arendefaktum = typeof Arendefaktum.Type;

/** En ärendehändelse innan värden gett den id och källa. Varje ärendefaktum är också en sådan. */
export type Arendehandelse = UtanHuvud<Arendefaktum>;
