/** Profilerna som följer med. */
import type { Profil } from "../profil/index.ts";
import { nnsEnkatBred } from "./nnsEnkatBred.ts";
import { starArendelista } from "./starArendelista.ts";
import { starEkonomi } from "./starEkonomi.ts";
import { starEnkat } from "./starEnkat.ts";
import { starInsatser } from "./starInsatser.ts";
import { starIps } from "./starIps.ts";
import { starMoten } from "./starMoten.ts";
import { starRekvisitioner } from "./starRekvisitioner.ts";

/** Medföljande profiler, per id. */
export const profiler: ReadonlyMap<string, Profil> = new Map(
  [
    starArendelista,
    starInsatser,
    starMoten,
    starEkonomi,
    starRekvisitioner,
    nnsEnkatBred,
    starEnkat,
    starIps,
  ].map((profil) => [profil.id, profil]),
);

export {
  nnsEnkatBred,
  starArendelista,
  starEkonomi,
  starEnkat,
  starInsatser,
  starIps,
  starMoten,
  starRekvisitioner,
};
