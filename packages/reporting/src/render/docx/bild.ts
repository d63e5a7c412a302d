/**
 * Diagram som bild: SVG med en PNG för det Word som inte läser SVG. PNG görs av `@resvg/resvg-js` när det är installerat.
 */
import type { Sprak } from "@star-finsam/core/kernel";
import { ritaDiagram } from "../../diagram/index.ts";
import type { Diagram, Rapport } from "../../rapport/Rapport.ts";

/** En bild och dess mått i pixlar. */
export type Bild = {
  readonly svg: string;
  readonly png: Uint8Array;
  readonly bredd: number;
  readonly hojd: number;
};

const BREDD = 720;

/** Bilderna till rapportens diagram; tomt när ingen PNG kan göras. */
export const bilderTill = async (
  { avsnitt }: Rapport,
  sprak: Sprak,
): Promise<ReadonlyMap<Diagram, Bild>> => {
  const diagram = avsnitt.flatMap(({ innehall }) =>
    innehall.filter((block) => block._tag === "Diagram"),
  );
  const png = diagram.length === 0 ? undefined : await pnggorare();
  if (png === undefined) return new Map();
  return new Map(
    diagram.map((ett, i) => {
      const svg = ritaDiagram(ett, { bredd: BREDD, sprak, idPrefix: `d${i + 1}` });
      const [, bredd, hojd] = /^<svg [^>]*?width="([\d.]+)" height="([\d.]+)"/u.exec(svg) ?? [];
      return [ett, { svg, png: png(svg), bredd: Number(bredd), hojd: Number(hojd) }];
    }),
  );
};

const pnggorare = async (): Promise<((svg: string) => Uint8Array) | undefined> => {
  try {
    const { Resvg } = await import("@resvg/resvg-js");
    return (svg) =>
      new Resvg(svg, {
        fitTo: { mode: "width", value: 2 * BREDD },
        font: { defaultFontFamily: "Liberation Sans" },
      })
        .render()
        .asPng();
  } catch {
    return undefined;
  }
};
