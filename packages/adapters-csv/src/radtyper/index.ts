/** Radtyperna: vilka fakta en rad blir. */
import type { RadtypId } from "../profil/index.ts";
import { arende } from "./arende.ts";
import { ekonomi } from "./ekonomi.ts";
import { insats } from "./insats.ts";
import type { Radtyp } from "./Radtyp.ts";
import { teammote } from "./teammote.ts";

/** Alla radtyper, per id. */
export const radtyper: Readonly<Record<RadtypId, Radtyp>> = { arende, insats, teammote, ekonomi };

export type { Radvarden } from "./Radtyp.ts";
