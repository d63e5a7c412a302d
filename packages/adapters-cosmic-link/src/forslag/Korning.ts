/** En källa medan den översätts. */
import type { Grund } from "../Grund.ts";
import type { Partregister, Rubriksokare } from "../kartor/index.ts";
import type { LinkVal } from "../LinkVal.ts";
import type { Identitetsuppslag } from "./identiteter.ts";
import type { Kannedom } from "./kannedom.ts";
import type { motesdomare } from "./motesform.ts";

/** Det som är detsamma för alla ärenden i källan. */
export type Korning = {
  readonly val: LinkVal;
  readonly profil: string;
  readonly kannedom: Kannedom | undefined;
  readonly register: Partregister;
  readonly rubriker: Rubriksokare;
  readonly motesdom: ReturnType<typeof motesdomare>;
  readonly identitet: Identitetsuppslag;
  /** Gör att avtrycket av en text i ett id inte går att räkna fram utan värdens nyckel. */
  readonly avtryckssalt: () => string;
  /** Grunden, prövad en gång, när den är en för hela källan. */
  readonly grunden: Grund | undefined;
};
