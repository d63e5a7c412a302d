/**
 * En regel om ett ärendes händelser.
 */
import type { Regel } from "../../kernel/index.ts";
import type { Arendesammanhang } from "../Arendesammanhang.ts";
import type { Arendehandelse } from "../event.ts";

/** En regel om ett ärendes händelser. */
export type Arenderegel = Regel<Arendesammanhang, Arendehandelse>;
