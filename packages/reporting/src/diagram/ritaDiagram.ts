/**
 * Diagrammets bild: en fristående SVG, en enda namngiven bild för skärmläsaren, på vit botten. Samma diagram ger samma bytes.
 */
import type { Sprak } from "@star-finsam/core/kernel";
import type { Diagram, Diagramslag } from "../rapport/Rapport.ts";
import { ord, ordsprak } from "../rapport/Rapporttext.ts";
import { xml } from "../render/flykt.ts";
import { forvaltTema } from "../tema/forvaltTema.ts";
import type { Tema } from "../tema/Tema.ts";
import { texter } from "../texter.ts";
import { flode } from "./former/flode.ts";
import { histogram } from "./former/histogram.ts";
import { lada } from "./former/lada.ts";
import { likert } from "./former/likert.ts";
import { linjer } from "./former/linjer.ts";
import { overlevnad } from "./former/overlevnad.ts";
import { pyramid } from "./former/pyramid.ts";
import { staplar } from "./former/staplar.ts";
import { iOrd } from "./iOrd.ts";
import type { Form } from "./Ritning.ts";
import { RAD, r, STORLEK, skriv } from "./svg.ts";
import { ren, underlagFor } from "./Underlag.ts";

const FORMER: Readonly<Record<Diagramslag, Form>> = {
  grupperade_staplar: staplar,
  flode,
  likert,
  linjer,
  pyramid,
  histogram,
  lada,
  overlevnad,
};

const MINSTA_BREDD = 288;

/** Hur bilden ritas. `bredd` i pixlar, minst 288; `idPrefix` skiljer bildens id från andras på sidan. */
export type Diagramval = {
  readonly bredd: number;
  readonly sprak: Sprak;
  readonly idPrefix: string;
  readonly tema?: Tema;
};

/** Diagrammet som SVG. */
export const ritaDiagram = (diagram: Diagram, val: Diagramval): string => {
  const { sprak, tema = forvaltTema } = val;
  const bredd = Math.max(MINSTA_BREDD, Math.round(val.bredd));
  const underlag = underlagFor(diagram, sprak);
  const tomt = underlag.kategorier.length === 0 || underlag.serier.length === 0;
  const { hojd, delar } = (tomt ? utanTal : FORMER[diagram.slag])(underlag, { bredd, tema }, 0);
  const h = r(hojd + 2);
  const id = rentId(val.idPrefix);
  const titelsprak = ordsprak(diagram.rubrik, sprak);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${bredd}" height="${h}" viewBox="0 0 ${bredd} ${h}" role="img" aria-labelledby="${id}-t ${id}-d" lang="${sprak}" font-family="${tema.typsnitt}, &quot;Liberation Sans&quot;, sans-serif" font-size="${STORLEK}">` +
    `<title id="${id}-t"${titelsprak === sprak ? "" : ` lang="${titelsprak}"`}>${xml(ren(ord(diagram.rubrik, sprak)))}</title><desc id="${id}-d">${xml(ren(iOrd(diagram, sprak)))}</desc>` +
    `<rect width="${bredd}" height="${h}" fill="#ffffff"/><g aria-hidden="true">${delar.join("")}</g></svg>`
  );
};

const utanTal: Form = ({ sprak }, { tema }, topp) => ({
  hojd: RAD + 8,
  delar: [skriv(1, topp + 16, texter.ingaUppgifter[sprak], { farg: tema.farger.dampad })],
});

/** Ett id utan tecken som delar `aria-labelledby`; olika prefix ger olika id. */
const rentId = (prefix: string): string =>
  prefix
    .toWellFormed()
    .replace(/[^\p{L}\p{N}.-]/gu, (tecken) => `_${tecken.codePointAt(0)?.toString(16)}_`);
