/**
 * Det som händer ett samtycke, och det som sker med stöd av det. Ett samtycke är individens eftergift av sekretess (OSL
 * 10:1, 12:2) så att namngivna verksamheter får tala med varandra. Det är inte en rättslig grund enligt GDPR, och ett
 * samtycke till SIP är ett annat samtycke.
 */
import * as Schema from "effect/Schema";
import { Pseudonym } from "../individ/index.ts";
import { ArendeId, Dag, faktumhuvud, PostId, type UtanHuvud } from "../kernel/index.ts";
import { Aktor } from "../part/index.ts";

/** Om blanketten bär individens egna ord. Orden själva stannar i blanketten. */
export const EgnaOrd = Schema.Literals(["finns", "saknas", "okant"]).annotate({
  identifier: "EgnaOrd",
  title: "Individens egna ord",
});
export type EgnaOrd = typeof EgnaOrd.Type;

/** `star`: blanketten Aktualisering till STAR. `fk_eget`: Försäkringskassans eget. `sip`: ett annat samtycke. */
export const Samtyckesslag = Schema.Literals(["star", "fk_eget", "sip"]).annotate({
  identifier: "Samtyckesslag",
  title: "Slag av samtycke",
});
export type Samtyckesslag = typeof Samtyckesslag.Type;

/** Slag av uppgifter om individen. `process`: att ärendet finns och var det är. */
export const Uppgiftsslag = Schema.Literals([
  "process",
  "forsorjning",
  "sysselsattning",
  "halsa",
  "insatser",
  "planering",
]).annotate({ identifier: "Uppgiftsslag", title: "Slag av uppgifter" });
export type Uppgiftsslag = typeof Uppgiftsslag.Type;

/** Varför uppgifterna får utbytas. */
export const Samtyckesandamal = Schema.Literals([
  "samplanering",
  "konsultation",
  "sip",
  "uppfoljning",
  "okant",
]).annotate({ identifier: "Samtyckesandamal", title: "Ändamål" });
export type Samtyckesandamal = typeof Samtyckesandamal.Type;

/** Hur samtycket gavs. */
export const Samtyckessatt = Schema.Literals([
  "skriftligt",
  "muntligt",
  "digitalt",
  "okant",
]).annotate({ identifier: "Samtyckessatt", title: "Hur samtycket gavs" });
export type Samtyckessatt = typeof Samtyckessatt.Type;

const vem = { individ: Pseudonym, arende: ArendeId };

/** Vad ett samtycke omfattar. `omfattar`: verksamheterna mellan vilka uppgifter får gå. `gallerTill`: sista dagen. */
export const samtyckesinnehall = {
  samtyckesslag: Samtyckesslag,
  omfattar: Schema.Array(Aktor),
  uppgiftsslag: Schema.Union([Schema.Array(Uppgiftsslag), Schema.Literal("okant")]),
  andamal: Samtyckesandamal,
  satt: Samtyckessatt,
  egnaOrd: EgnaOrd,
  gallerTill: Schema.optionalKey(Dag),
};

/** Ett samtycke har inhämtats; `galler` är dagen det gavs. Källa: bilaga 1, Identifiering. */
export const SamtyckeInhamtat = Schema.TaggedStruct("SamtyckeInhamtat", {
  ...faktumhuvud,
  ...vem,
  ...samtyckesinnehall,
}).annotate({ identifier: "SamtyckeInhamtat", title: "Samtycke inhämtat" });
export type SamtyckeInhamtat = typeof SamtyckeInhamtat.Type;

/** Samtycket har återkallats; `galler` är dagen delningen upphör. Utan `samtyckesslag`: alla. */
export const SamtyckeAterkallat = Schema.TaggedStruct("SamtyckeAterkallat", {
  ...faktumhuvud,
  ...vem,
  samtyckesslag: Schema.optionalKey(Samtyckesslag),
}).annotate({ identifier: "SamtyckeAterkallat", title: "Samtycke återkallat" });
export type SamtyckeAterkallat = typeof SamtyckeAterkallat.Type;

/** Den rättsliga grunden för ett utlämnande: samtycket, eller ett lagrum med id (`osl-10-27`). */
export const Utlamnandegrund = Schema.Union([
  Schema.TaggedStruct("Samtycke", {}),
  Schema.TaggedStruct("Lagrum", { lagrum: PostId }),
]).annotate({ identifier: "Utlamnandegrund", title: "Grund för utlämnande" });
export type Utlamnandegrund = typeof Utlamnandegrund.Type;

/** Uppgifter har lämnats från en verksamhet till en annan. Står kvar också när samtycket upphört. */
export const UppgiftLamnad = Schema.TaggedStruct("UppgiftLamnad", {
  ...faktumhuvud,
  ...vem,
  fran: Aktor,
  till: Aktor,
  tillKontaktperson: Schema.Boolean,
  uppgiftsslag: Schema.Array(Uppgiftsslag),
  grund: Utlamnandegrund,
}).annotate({ identifier: "UppgiftLamnad", title: "Uppgift lämnad" });
export type UppgiftLamnad = typeof UppgiftLamnad.Type;

/** En fråga har ställts till Försäkringskassans kontaktperson. Frågan bär aldrig vem den gällde. Källa: FK. */
export const FragaTillFkStalld = Schema.TaggedStruct("FragaTillFkStalld", {
  ...faktumhuvud,
  fran: Aktor,
  avser: Schema.Literals(["sjukforsakringen", "enskilt_arende"]),
}).annotate({
  identifier: "FragaTillFkStalld",
  title: "Fråga till Försäkringskassans kontaktperson",
});
export type FragaTillFkStalld = typeof FragaTillFkStalld.Type;

/** Samtyckets händelser. */
export const Samtyckesfaktum = Schema.Union([
  SamtyckeInhamtat,
  SamtyckeAterkallat,
  UppgiftLamnad,
  FragaTillFkStalld,
]);
export type Samtyckesfaktum = typeof Samtyckesfaktum.Type;

/** En samtyckeshändelse innan värden gett den id och källa. */
export type Samtyckeshandelse = UtanHuvud<Samtyckesfaktum>;
