/**
 * Reglerna som flera överenskommelser ger tillsammans: den strängaste av varje, aldrig under förvalet. En överenskommelse är en
 * fil som vem som helst i katalogen kan ändra; den kan skärpa skyddet men inte släppa det.
 */
import type { Overenskommelse, Skyddsgranser } from "@star-finsam/core/overenskommelse";
import { forvaldaSkyddsregler, type Skyddsregler } from "./Skyddsregler.ts";

/** De strängaste reglerna. `beslut` är den senaste överenskommelsens som satt en gräns. */
export function skyddsreglerFor(
  overenskommelser: ReadonlyArray<Pick<Overenskommelse, "minstaCell" | "skydd">>,
): Skyddsregler {
  const granser = overenskommelser.flatMap(({ skydd }) => skydd ?? []);
  const [beslut] = granser.map((en) => en.beslut).sort((a, b) => (a.dag < b.dag ? 1 : -1));
  const strangast = (namn: "bredd" | "nnsMinst" | "medelMinst"): number =>
    Math.max(forvaldaSkyddsregler[namn], ...granser.map((en: Skyddsgranser) => en[namn] ?? 0));
  return {
    ...forvaldaSkyddsregler,
    minstaCell: Math.max(
      forvaldaSkyddsregler.minstaCell,
      ...overenskommelser.map(({ minstaCell }) => (minstaCell === "okand" ? 0 : minstaCell)),
    ),
    bredd: strangast("bredd"),
    nnsMinst: strangast("nnsMinst"),
    medelMinst: strangast("medelMinst"),
    noll: granser.some(({ noll }) => noll === "doljs") ? "doljs" : forvaldaSkyddsregler.noll,
    ...(beslut === undefined ? {} : { beslut }),
  };
}
