/**
 * Samtyckena i ett ärende, alla som någonsin getts: vad som fick delas en viss dag går alltid att svara på.
 */
import type { Dag } from "../kernel/index.ts";
import type { Aktor } from "../part/index.ts";
import type {
  EgnaOrd,
  Samtyckesandamal,
  Samtyckessatt,
  Samtyckesslag,
  Uppgiftsslag,
} from "./event.ts";

type Samtyckesgrund = {
  readonly samtyckesslag: Samtyckesslag;
  readonly fran: Dag;
  readonly gallerTill: Dag | "tills_vidare";
  readonly omfattar: ReadonlyArray<Aktor>;
  readonly uppgiftsslag: ReadonlyArray<Uppgiftsslag> | "okant";
  readonly andamal: Samtyckesandamal;
  readonly satt: Samtyckessatt;
  readonly egnaOrd: EgnaOrd;
};

/** Givet, och varken återkallat eller ersatt. Kan ha löpt ut. */
export type GivetSamtycke = Samtyckesgrund & { readonly _tag: "GivetSamtycke" };
/** Har upphört; `upphort` är första dagen det inte gäller. `hur`: återkallat, eller ersatt av ett nytt av samma slag. */
export type UpphortSamtycke = Samtyckesgrund & {
  readonly _tag: "UpphortSamtycke";
  readonly upphort: Dag;
  readonly hur: "aterkallat" | "ersatt";
};

/** Ett samtycke. */
export type Samtycke = GivetSamtycke | UpphortSamtycke;

/** Samtyckena i ett ärende, i den ordning de gavs. */
export type Samtycken = ReadonlyArray<Samtycke>;

/** Läget innan något samtycke getts. */
export const ingaSamtycken: Samtycken = [];

/** Sant om samtycket gäller den dagen. Dagen det återkallas gäller det inte; sista giltighetsdagen gäller det. */
export const samtyckeGaller = (samtycke: Samtycke, dag: Dag): boolean =>
  samtycke.fran <= dag &&
  (samtycke.gallerTill === "tills_vidare" || dag <= samtycke.gallerTill) &&
  (samtycke._tag === "GivetSamtycke" || dag < samtycke.upphort);

/** Det samtycke av något av slagen som gäller den dagen, om det finns. */
export const gallandeSamtycke = (
  samtycken: Samtycken,
  dag: Dag,
  slag: ReadonlyArray<Samtyckesslag>,
): Samtycke | undefined =>
  samtycken.find((s) => slag.includes(s.samtyckesslag) && samtyckeGaller(s, dag));

/** En väg som uppgifter skulle gå. */
export type Delning = {
  readonly dag: Dag;
  readonly fran: Aktor;
  readonly till: Aktor;
  readonly uppgiftsslag: Uppgiftsslag;
};

/**
 * Samtycket som tillåter delningen, om något gör det: det gäller den dagen, nämner båda och omfattar uppgiftsslaget.
 * Okända uppgiftsslag omfattar inget. Källa: SAMTYCKE-3; OSL 10:1, 12:2.
 */
export const tillatandeSamtycke = (
  samtycken: Samtycken,
  { dag, fran, till, uppgiftsslag }: Delning,
): Samtycke | undefined =>
  samtycken.find(
    (s) =>
      samtyckeGaller(s, dag) &&
      s.omfattar.includes(fran) &&
      s.omfattar.includes(till) &&
      s.uppgiftsslag !== "okant" &&
      s.uppgiftsslag.includes(uppgiftsslag),
  );
