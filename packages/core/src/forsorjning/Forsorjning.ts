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
