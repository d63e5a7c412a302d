/**
 * Det som styckena fylls ur: bara celler som redan gått genom skyddet, eller märkts som interna.
 */
import type { Period } from "@star-finsam/core/kernel";
import type { Nyckeltal } from "@star-finsam/core/nyckeltal";
import type { Skyddadtabell } from "../../disclosure/skydda.ts";
import type { Skyddademal } from "../../disclosure/skyddaDelmal.ts";
import type { SkyddadFyrR } from "../../disclosure/skyddaFyrR.ts";
import type { Skyddadeindikatorer } from "../../disclosure/skyddaNns.ts";
import type { Rapportperioder } from "../perioder.ts";
import type { Rapporttexter } from "../Rapporttexter.ts";

/** Det som en rapport har utöver nyckeltalens rader. Det som inte lämnas står som att uppgift saknas. */
export type Delar = {
  readonly delmal?: Skyddademal;
  readonly nns?: Skyddadeindikatorer;
  readonly fyrar?: SkyddadFyrR;
};

/** Underlaget: radernas huvudperiod för sig, och rader för varje period. */
export type Blockunderlag = Delar & {
  readonly rader: Skyddadtabell;
  readonly radernaFor: (period: Period) => Skyddadtabell;
  readonly nyckeltal: ReadonlyArray<Nyckeltal>;
  readonly period: Period;
  readonly perioder: Rapportperioder;
  readonly texter: Rapporttexter;
};
