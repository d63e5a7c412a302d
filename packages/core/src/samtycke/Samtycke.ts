/**
 * Samtyckena i ett ärende, alla som någonsin getts: vad som fick delas en viss dag går alltid att svara på.
 */
import * as Schema from "effect/Schema";
import { Pseudonym } from "../individ/index.ts";
import { Dag } from "../kernel/index.ts";
import { Aktor } from "../part/index.ts";
import { EgnaOrd, Samtyckesandamal, Samtyckessatt, Samtyckesslag, Uppgiftsslag } from "./event.ts";

const grund = {
  individ: Pseudonym,
  samtyckesslag: Samtyckesslag,
  fran: Dag,
  gallerTill: Schema.Union([Dag, Schema.Literal("tills_vidare")]),
  omfattar: Schema.Array(Aktor),
  uppgiftsslag: Schema.Union([Schema.Array(Uppgiftsslag), Schema.Literal("okant")]),
  andamal: Samtyckesandamal,
  satt: Samtyckessatt,
  egnaOrd: EgnaOrd,
};

/** Givet, och varken återkallat eller ersatt. Kan ha löpt ut. */
export const GivetSamtycke = Schema.TaggedStruct("GivetSamtycke", grund);
export type GivetSamtycke = typeof GivetSamtycke.Type;
/** Har upphört; `upphort` är första dagen det inte gäller. `hur`: återkallat, eller ersatt av ett nytt av samma slag. */
export const UpphortSamtycke = Schema.TaggedStruct("UpphortSamtycke", {
  ...grund,
  upphort: Dag,
  hur: Schema.Literals(["aterkallat", "ersatt"]),
});
export type UpphortSamtycke = typeof UpphortSamtycke.Type;

/** Ett samtycke. */
export const Samtycke = Schema.Union([GivetSamtycke, UpphortSamtycke]).annotate({
  identifier: "Samtycke",
  title: "Samtycke",
});
export type Samtycke = typeof Samtycke.Type;

/** Samtyckena i ett ärende, i den ordning de gavs. */
export type Samtycken = ReadonlyArray<Samtycke>;

/** Läget innan något samtycke getts. */
export const ingaSamtycken: Samtycken = [];

/** Sant om samtycket gäller den dagen. Dagen det återkallas gäller det inte; sista giltighetsdagen gäller det. */
export const samtyckeGaller = (samtycke: Samtycke, dag: Dag): boolean =>
  samtycke.fran <= dag &&
  (samtycke.gallerTill === "tills_vidare" || dag <= samtycke.gallerTill) &&
  (samtycke._tag === "GivetSamtycke" || dag < samtycke.upphort);

/** Individens samtycke av något av slagen som gäller den dagen, om det finns. En annans samtycke är inget samtycke. */
export const gallandeSamtycke = (
  samtycken: Samtycken,
  { individ, dag }: { readonly individ: Pseudonym; readonly dag: Dag },
  slag: ReadonlyArray<Samtyckesslag>,
): Samtycke | undefined =>
  samtycken.find(
    (s) => s.individ === individ && slag.includes(s.samtyckesslag) && samtyckeGaller(s, dag),
  );

/** En väg som uppgifter skulle gå. */
export type Delning = {
  readonly individ: Pseudonym;
  readonly dag: Dag;
  readonly fran: Aktor;
  readonly till: Aktor;
  readonly uppgiftsslag: Uppgiftsslag;
};

/**
 * Individens samtycke som tillåter delningen, om något gör det: det gäller den dagen, nämner båda och omfattar
 * uppgiftsslaget. Okända uppgiftsslag omfattar inget. Ett samtycke till SIP är ett annat samtycke, och Försäkringskassans
 * eget öppnar bara till och från Försäkringskassan. Källa: SAMTYCKE-3; OSL 10:1, 12:2.
 */
export const tillatandeSamtycke = (
  samtycken: Samtycken,
  { individ, dag, fran, till, uppgiftsslag }: Delning,
): Samtycke | undefined =>
  samtycken.find(
    (s) =>
      s.individ === individ &&
      samtyckeOppnar(s, [fran, till]) &&
      samtyckeGaller(s, dag) &&
      s.omfattar.includes(fran) &&
      s.omfattar.includes(till) &&
      s.uppgiftsslag !== "okant" &&
      s.uppgiftsslag.includes(uppgiftsslag),
  );

/** Sant om samtyckets slag kan öppna mellan verksamheterna: SIP:s aldrig, Försäkringskassans eget bara med den. */
export const samtyckeOppnar = (
  { samtyckesslag }: Samtycke,
  mellan: ReadonlyArray<Aktor>,
): boolean => {
  switch (samtyckesslag) {
    case "star":
      return true;
    case "fk_eget":
      return mellan.includes("forsakringskassan");
    case "sip":
      return false;
  }
};
