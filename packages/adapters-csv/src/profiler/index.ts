/** Profilerna som följer med. */
import type { Profil } from "../profil/index.ts";
import { nnsEnkatBred } from "./nnsEnkatBred.ts";
import { starArendelista } from "./starArendelista.ts";
import { starEkonomi } from "./starEkonomi.ts";
import { starInsatser } from "./starInsatser.ts";
import { starMoten } from "./starMoten.ts";

/** Medföljande profiler, per id. */
export const profiler: ReadonlyMap<string, Profil> = new Map(
  [starArendelista, starInsatser, starMoten, starEkonomi, nnsEnkatBred].map((profil) => [
    profil.id,
    profil,
  ]),
);

export { nnsEnkatBred, starArendelista, starEkonomi, starInsatser, starMoten };
