/** Radtyperna: vilka fakta en rad blir. */
import { type Faktumslag, faktumslag } from "@star-finsam/core/faktum";
import type { RadtypId } from "../profil/index.ts";
import { arende } from "./arende.ts";
import { ekonomi } from "./ekonomi.ts";
import { enkat } from "./enkat.ts";
import { insats } from "./insats.ts";
import { programtrohet } from "./programtrohet.ts";
import type { Radtyp } from "./Radtyp.ts";
import { rekvisition } from "./rekvisition.ts";
import { skattning } from "./skattning.ts";
import { teammote } from "./teammote.ts";

/** Alla radtyper, per id. */
export const radtyper: Readonly<Record<RadtypId, Radtyp>> = {
  arende,
  insats,
  teammote,
  ekonomi,
  rekvisition,
  enkat,
  skattning,
  programtrohet,
};

/** Slagen av fakta som radtypen kan lämna ur de fält som finns. */
export const lamnar = (radtyp: RadtypId, falt: ReadonlySet<string>): ReadonlyArray<Faktumslag> =>
  faktumslag.filter(
    (slag) => radtyper[radtyp].lamnar[slag]?.every((namn) => falt.has(namn)) === true,
  );

export type { Faltkrav, Radvarden } from "./Radtyp.ts";
