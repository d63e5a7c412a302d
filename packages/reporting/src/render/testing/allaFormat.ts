/**
 * Rapporten i varje format, som filer.
 */
import { strToU8 } from "fflate";
import type { Skyddadtabell } from "../../disclosure/skydda.ts";
import type { Renderbar } from "../../disclosure/Utgava.ts";
import type { Rapport } from "../../rapport/Rapport.ts";
import { renderCsv } from "../csv/index.ts";
import { renderDocx } from "../docx/index.ts";
import {
  renderFragment,
  renderHtml,
  renderJson,
  renderMarkdown,
  renderTerminal,
} from "../index.ts";
import { renderDatapaket } from "../parquet/index.ts";
import { renderPdf } from "../pdf/index.ts";
import { renderXlsx } from "../xlsx/index.ts";

/** Det som formaten görs av. `rader` blir datapaketet. */
export type Provunderlag = {
  readonly rapport: Renderbar<Rapport>;
  readonly rader: Renderbar<Skyddadtabell>;
};

type Gor = (underlag: Provunderlag) => Promise<ReadonlyArray<Uint8Array>>;

const texten =
  (gor: (rapport: Renderbar<Rapport>) => string): Gor =>
  async ({ rapport }) => [strToU8(gor(rapport))];

/** Formaten. */
export const allaFormat: Readonly<Record<string, Gor>> = {
  html: texten((rapport) => renderHtml(rapport)),
  fragment: texten(
    (rapport) => renderFragment(rapport, { sprak: "sv", rubrikniva: 2, idPrefix: "p" }).html,
  ),
  md: texten((rapport) => renderMarkdown(rapport)),
  terminal: texten((rapport) => renderTerminal(rapport)),
  json: texten(renderJson),
  csv: async ({ rapport }) =>
    (["excel", "ren"] as const).flatMap((dialekt) =>
      renderCsv(rapport, { dialekt }).map(({ text }) => strToU8(text)),
    ),
  xlsx: async ({ rapport }) => [renderXlsx(rapport)],
  docx: async ({ rapport }) => [await renderDocx(rapport)],
  pdf: async ({ rapport }) => [await renderPdf(rapport)],
  parquet: async ({ rader }) => Object.values(await renderDatapaket(rader, { titel: "Titeln" })),
};
