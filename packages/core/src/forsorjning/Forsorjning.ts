/**
 * Vad individen lever av, och vad hen är sysselsatt med. En person kan ha flera källor samtidigt (lön och
 * halv sjukersättning); listan summerar därför inte till antalet personer, och varje kombination räknas för sig.
 */
import * as Schema from "effect/Schema";
import { type Text, text } from "../kernel/index.ts";

/** Försörjningskällor. "ingen" (saknar försörjning) och "ingen_offentlig" är olika saker. */
export const Forsorjningskod = Schema.Literals([
  "lon",
  "lon_med_stod",
  "forsorjningsstod",
  "aktivitetsstod",
  "utvecklingsersattning",
  "a_kassa",
  "etableringsersattning",
  "sjukpenning",
  "rehabiliteringspenning",
  "sjukersattning",
  "trygghetspension",
  "aktivitetsersattning",
  "livranta",
  "studiestod",
  "foraldrapenning",
  "alderspension",
  "ingen",
  "ingen_offentlig",
  "annan",
  "okand",
]).annotate({ identifier: "Forsorjningskod", title: "Försörjning" });
export type Forsorjningskod = typeof Forsorjningskod.Type;

/** Källornas namn. */
export const forsorjningstitlar: Readonly<Record<Forsorjningskod, Text>> = {
  lon: text("Lön", "Wages"),
  lon_med_stod: text("Lön med anställningsstöd", "Subsidised wages"),
  forsorjningsstod: text("Försörjningsstöd", "Municipal income support"),
  aktivitetsstod: text("Aktivitetsstöd", "Activity grant"),
  utvecklingsersattning: text("Utvecklingsersättning", "Development allowance"),
  a_kassa: text("A-kassa", "Unemployment insurance"),
  etableringsersattning: text("Etableringsersättning", "Introduction benefit"),
  sjukpenning: text("Sjukpenning", "Sickness benefit"),
  rehabiliteringspenning: text("Rehabiliteringspenning", "Rehabilitation benefit"),
  sjukersattning: text("Sjukersättning", "Permanent sickness compensation"),
  trygghetspension: text("Trygghetspension", "Security pension"),
  aktivitetsersattning: text("Aktivitetsersättning", "Activity compensation (under 30)"),
  livranta: text("Livränta", "Annuity"),
  studiestod: text("Studiestöd", "Student aid"),
  foraldrapenning: text("Föräldrapenning", "Parental benefit"),
  alderspension: text("Ålderspension", "Old-age pension"),
  ingen: text("Ingen försörjning", "No income"),
  ingen_offentlig: text("Ingen offentlig försörjning", "No public support"),
  annan: text("Annan försörjning", "Other income"),
  okand: text("Okänd försörjning", "Income unknown"),
};

/** Del av heltid, 0–1 (1 = 40 timmar i veckan). Unit: share of full time. */
const omfattning = Schema.optionalKey(
  Schema.Finite.check(Schema.isGreaterThan(0), Schema.isLessThanOrEqualTo(1)),
);

/** En försörjningskälla med omfattning, om källan anger den. */
export const Forsorjning = Schema.Struct({ kod: Forsorjningskod, omfattning }).annotate({
  identifier: "Forsorjning",
  title: "Försörjning",
});
export type Forsorjning = typeof Forsorjning.Type;

/** Sysselsättning vid en mätpunkt. */
export const Sysselsattningskod = Schema.Literals([
  "arbete",
  "arbete_privat",
  "arbete_offentlig",
  "arbete_med_stod",
  "studier",
  "arbetstraning",
  "arbetssokande",
  "daglig_verksamhet",
  "foraldraledig",
  "ingen",
  "annan",
  "okand",
]).annotate({ identifier: "Sysselsattningskod", title: "Sysselsättning" });
export type Sysselsattningskod = typeof Sysselsattningskod.Type;

/** Sysselsättningarnas namn. */
export const sysselsattningstitlar: Readonly<Record<Sysselsattningskod, Text>> = {
  arbete: text("Arbete", "Work"),
  arbete_privat: text("Arbete, privat sektor", "Work, private sector"),
  arbete_offentlig: text("Arbete, offentlig sektor", "Work, public sector"),
  arbete_med_stod: text("Arbete med anställningsstöd", "Subsidised work"),
  studier: text("Studier", "Studies"),
  arbetstraning: text("Arbetsträning", "Work training"),
  arbetssokande: text("Arbetssökande", "Looking for work"),
  daglig_verksamhet: text("Daglig verksamhet", "Daily activities"),
  foraldraledig: text("Föräldraledig", "On parental leave"),
  ingen: text("Ingen sysselsättning", "No occupation"),
  annan: text("Annan sysselsättning", "Other occupation"),
  okand: text("Okänd sysselsättning", "Occupation unknown"),
};

/** En sysselsättning med omfattning, om källan anger den. */
export const Sysselsattning = Schema.Struct({ kod: Sysselsattningskod, omfattning }).annotate({
  identifier: "Sysselsattning",
  title: "Sysselsättning",
});
export type Sysselsattning = typeof Sysselsattning.Type;

/** När uppgiften gäller: vid aktualisering, inskrivning eller avslut. */
export const Matpunkt = Schema.Literals(["aktualisering", "inskrivning", "avslut"]).annotate({
  identifier: "Matpunkt",
  title: "Mätpunkt",
});
export type Matpunkt = typeof Matpunkt.Type;

/** Gruppens kod: flera källor sorteras och fogas samman med `+`; ingen uppgift är `okand`. */
export const forsorjningsgrupp = (kallor: ReadonlyArray<Forsorjning>): string =>
  kallor.length === 0 ? "okand" : [...new Set(kallor.map((k) => k.kod))].sort().join("+");

/** SCB:s försörjningsmått i tre grupper, och det som står utanför dem. Källa: Nationella rådets beställning hos SCB. */
export const Forsorjningsgrupp = Schema.Literals([
  "ohalsa",
  "arbetsmarknadsstod",
  "ekonomiskt_bistand",
  "egen_forsorjning",
  "ingen",
  "ovrig",
]).annotate({ identifier: "Forsorjningsgrupp", title: "Försörjningsgrupp" });
export type Forsorjningsgrupp = typeof Forsorjningsgrupp.Type;

/** Gruppernas namn. */
export const forsorjningsgruppstitlar: Readonly<Record<Forsorjningsgrupp, Text>> = {
  ohalsa: text("Ohälsa", "Ill health"),
  arbetsmarknadsstod: text("Arbetsmarknadsstöd", "Labour-market support"),
  ekonomiskt_bistand: text("Ekonomiskt bistånd", "Social assistance"),
  egen_forsorjning: text("Egen försörjning", "Own income"),
  ingen: text("Ingen försörjning", "No income"),
  ovrig: text("Övrig försörjning", "Other income"),
};

/** Källans grupp. Lön med anställningsstöd är egen försörjning; den som saknar all försörjning är en egen grupp. */
export const scbGrupp = (kod: Exclude<Forsorjningskod, "okand">): Forsorjningsgrupp => SCB[kod];

const SCB: Readonly<Record<Exclude<Forsorjningskod, "okand">, Forsorjningsgrupp>> = {
  lon: "egen_forsorjning",
  lon_med_stod: "egen_forsorjning",
  forsorjningsstod: "ekonomiskt_bistand",
  aktivitetsstod: "arbetsmarknadsstod",
  utvecklingsersattning: "arbetsmarknadsstod",
  a_kassa: "arbetsmarknadsstod",
  etableringsersattning: "arbetsmarknadsstod",
  sjukpenning: "ohalsa",
  rehabiliteringspenning: "ohalsa",
  sjukersattning: "ohalsa",
  trygghetspension: "ohalsa",
  aktivitetsersattning: "ohalsa",
  livranta: "ovrig",
  studiestod: "ovrig",
  foraldrapenning: "ovrig",
  alderspension: "ovrig",
  ingen: "ingen",
  ingen_offentlig: "ovrig",
  annan: "ovrig",
};
