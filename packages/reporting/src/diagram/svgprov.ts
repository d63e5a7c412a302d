/**
 * Läser en SVG i ett prov: elementen med attribut, och textelementens rutor räknade på teckenbredderna.
 */
import { SaxesParser } from "saxes";
import { textbredd } from "./textbredd.ts";

export type Element = {
  readonly namn: string;
  readonly attribut: Readonly<Record<string, string>>;
  text: string;
};

/** Elementen i dokumentordning. Kastar om det inte är välformad XML. */
export const elementI = (svg: string): ReadonlyArray<Element> => {
  const parser = new SaxesParser();
  const alla: Array<Element> = [];
  const oppna: Array<Element> = [];
  parser.on("error", (fel) => {
    throw fel;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element = { namn: name, attribut: { ...attributes }, text: "" };
    alla.push(element);
    oppna.push(element);
  });
  parser.on("text", (text) => {
    const element = oppna.at(-1);
    if (element !== undefined) element.text += text;
  });
  parser.on("closetag", () => {
    oppna.pop();
  });
  parser.write(svg).close();
  return alla;
};

export type Lada = {
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
};

/** Rutan runt varje text. */
export const textlador = (svg: string): ReadonlyArray<Lada> =>
  elementI(svg)
    .filter(({ namn }) => namn === "text")
    .map(({ attribut, text }) => {
      const storlek = Number(attribut["font-size"] ?? 13);
      const bredd = textbredd(text, storlek);
      const x = Number(attribut["x"]);
      const y = Number(attribut["y"]);
      const del = { start: 0, middle: 0.5, end: 1 }[attribut["text-anchor"] ?? "start"] ?? 0;
      return {
        text,
        x0: x - del * bredd,
        x1: x + (1 - del) * bredd,
        y0: y - 0.76 * storlek,
        y1: y + 0.22 * storlek,
      };
    });

/** Par av texter som går in i varandra. */
export const krockar = (lador: ReadonlyArray<Lada>): ReadonlyArray<readonly [string, string]> =>
  lador.flatMap((a, i) =>
    lador
      .slice(i + 1)
      .filter((b) => a.x0 < b.x1 - 0.3 && b.x0 < a.x1 - 0.3 && a.y0 < b.y1 && b.y0 < a.y1)
      .map((b) => [a.text, b.text] as const),
  );

/** Texter som sticker utanför bilden. */
export const utanfor = (svg: string): ReadonlyArray<string> => {
  const rot = elementI(svg)[0]?.attribut ?? {};
  return textlador(svg)
    .filter(
      ({ x0, x1, y0, y1 }) =>
        x0 < -0.5 ||
        y0 < -0.5 ||
        x1 > Number(rot["width"]) + 0.5 ||
        y1 > Number(rot["height"]) + 0.5,
    )
    .map(({ text, x0, x1, y1 }) => `${text} (${x0}–${x1}, ${y1})`);
};

/** X-värdena i en väg med absoluta kommandon. */
export const xI = (d: string): ReadonlyArray<number> =>
  [...d.matchAll(/([MLHVCAZ])([^MLHVCAZ]*)/gu)].flatMap(([, kommando, resten = ""]) => {
    const tal = resten.split(/[\s,]+/u).map(Number);
    if (kommando === "V" || kommando === "Z") return [];
    if (kommando === "H") return tal;
    if (kommando === "A") return tal.slice(-2, -1);
    return tal.filter((_, i) => i % 2 === 0);
  });
