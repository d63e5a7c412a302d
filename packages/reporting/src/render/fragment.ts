/**
 * Rapporten som fragment i en annans webbsida: HTML utan skript och utan inskriven stil, och en stilmall att lägga som fil.
 * Värdens stil når inte in, och fragmentets når inte ut.
 */
import type { Sprak } from "@star-finsam/core/kernel";
import { oppna, type Renderbar } from "../disclosure/Utgava.ts";
import type { Rapport } from "../rapport/Rapport.ts";
import { forvaltTema, type Tema } from "../tema/index.ts";
import { xml } from "./flykt.ts";
import { fragmentmall } from "./stilmall.ts";
import { idgivare } from "./webb/idgivare.ts";
import { kropp, vattenmarke } from "./webb/kropp.ts";
import type { Webbval } from "./webb/Webbval.ts";

/** Hur rapporten ska passa in i sidan. */
export type Fragmentval = {
  readonly sprak: Sprak;
  /** Nivån på rapportens titel; avsnitten får nästa. */
  readonly rubrikniva: 2 | 3 | 4;
  /** Början på varje id, egen för varje rapport i sidan. */
  readonly idPrefix: string;
  readonly tema?: Tema;
  /** Innehållsförteckning; förvalt ja. */
  readonly innehall?: boolean;
};

/** Fragmentet. `html` går in i sidan, `css` är densamma för alla rapporter med samma tema. */
export type Fragment = {
  readonly html: string;
  readonly css: string;
  /** Varje id i `html`, i ordning. */
  readonly ids: ReadonlyArray<string>;
};

/**
 * Rapporten som fragment.
 * @throws RangeError om rubriknivån, prefixet eller temats kontrast inte duger.
 */
export const renderFragment = (rapport: Renderbar<Rapport>, val: Fragmentval): Fragment => {
  provaVal(val);
  const r = oppna(rapport);
  const { sprak, rubrikniva, idPrefix, tema = forvaltTema } = val;
  const webbval: Webbval = { sprak, rubrikniva, id: idgivare(`${idPrefix}-`), tema };
  const { titelId, huvud, innehall, kvar, avsnitt } = kropp(r, webbval);
  const delar = [huvud, ...((val.innehall ?? true) ? [innehall] : []), kvar, avsnitt];
  const html = `<section class="star" lang="${sprak}" aria-labelledby="${xml(titelId)}">
${vattenmarke(r, webbval)}${delar.filter((del) => del !== "").join("\n")}
</section>
`;
  const ids = [...html.matchAll(/\sid="([^"]+)"/gu)].flatMap(([, id]) => id ?? []);
  return { html, css: fragmentmall(tema), ids };
};

const provaVal = ({ rubrikniva, idPrefix }: Fragmentval): void => {
  if (![2, 3, 4].includes(rubrikniva)) {
    throw new RangeError(
      "rubrikniva ska vara 2, 3 eller 4: värdsidan har sin egen h1. It must be 2, 3 or 4.",
    );
  }
  if (!/^[A-Za-z][A-Za-z0-9_-]*$/u.test(idPrefix)) {
    throw new RangeError(
      "idPrefix ska börja med en bokstav (a–z) och sedan bara ha a–z, 0–9, _ och -. It must start with a letter and hold only those characters.",
    );
  }
};
