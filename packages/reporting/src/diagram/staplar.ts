/**
 * Grupperade liggande staplar som fristående SVG. Bara presentationsattribut (sträng CSP), en namngiven bild för
 * skärmläsare, och mönster utöver färg. Mönstret är linjer, inte `<pattern>`, som blir bitmappar i PDF.
 */
import type { Sprak } from "@star-finsam/core/kernel";
import { celltext, celluttal } from "../format/index.ts";
import type { Diagram } from "../rapport/Rapport.ts";
import { xml } from "../render/flykt.ts";
import { radbryt, textbredd } from "./textbredd.ts";

/** Serierna i den ordning de ritas. Färgerna skiljer sig ≥ 3:1 mot vitt och i mönster. */
const STILAR = [
  { fyllning: "#9dc3e6", linje: "#0b2f5e", randig: true },
  { fyllning: "#0b2f5e", linje: "#0b2f5e", randig: false },
  { fyllning: "#f4b183", linje: "#c75300", randig: true },
  { fyllning: "#6b6b6b", linje: "#6b6b6b", randig: false },
] as const;

const STORLEK = 13;
const STAPEL = 14;
const LUFT = 10;

/** Diagrammets bild. `bredd` i pixlar. */
export const staplar = (
  diagram: Diagram,
  val: { readonly bredd: number; readonly sprak: Sprak; readonly idPrefix: string },
): string => {
  const { bredd, sprak, idPrefix } = val;
  const etikettbredd = etikettbreddFor(diagram, sprak, bredd);
  const skala = skalaFor(diagram);
  const yta = bredd - etikettbredd - 40;
  const ut: Array<string> = [];
  let y = 0;
  for (const [i, serie] of diagram.serier.entries()) {
    ut.push(
      stapel(etikettbredd, y, 16, 12, stil(i)),
      etikett(etikettbredd + 22, y + 11, serie.rubrik[sprak]),
    );
    y += 20;
  }
  const topp = y + 6;
  y = topp + LUFT;
  const grupper: Array<string> = [];
  for (const { rubrik, celler } of diagram.kategorier) {
    const rader = radbryt(rubrik[sprak], etikettbredd - 12, STORLEK);
    const hojd = Math.max(celler.length * (STAPEL + 2), rader.length * (STORLEK + 3));
    const forsta = y + hojd / 2 - (rader.length * (STORLEK + 3)) / 2 + STORLEK;
    for (const [i, rad] of rader.entries()) {
      grupper.push(etikett(etikettbredd - 8, forsta + i * (STORLEK + 3), rad, "end"));
    }
    for (const [i, cell] of celler.entries()) {
      const stapelY = y + (hojd - celler.length * (STAPEL + 2)) / 2 + i * (STAPEL + 2);
      const langd = cell._tag === "Visad" ? (cell.n / skala.max) * yta : 0;
      if (langd > 0) grupper.push(stapel(etikettbredd, stapelY, langd, STAPEL, stil(i)));
      grupper.push(
        etikett(etikettbredd + langd + 5, stapelY + STAPEL - 2, celltext(cell, "antal", sprak)),
      );
    }
    y += hojd + LUFT;
  }
  const linjer = skala.steg.map((steg) => {
    const x = etikettbredd + (steg / skala.max) * yta;
    const farg = steg === 0 ? "#333333" : "#d9d9d9";
    return (
      `<path d="M${r(x)},${r(topp)}V${r(y)}" stroke="${farg}" stroke-width="1"/>` +
      etikett(x, y + 16, String(steg), "middle")
    );
  });
  const titelId = `${idPrefix}-t`;
  const ordId = `${idPrefix}-d`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${bredd}" height="${r(y + 24)}" viewBox="0 0 ${bredd} ${r(y + 24)}" role="img" aria-labelledby="${xml(titelId)} ${xml(ordId)}" lang="${sprak}" font-family="Arial, &quot;Liberation Sans&quot;, sans-serif" font-size="${STORLEK}">` +
    `<title id="${xml(titelId)}">${xml(diagram.rubrik[sprak])}</title><desc id="${xml(ordId)}">${xml(iOrd(diagram, sprak))}</desc>` +
    `<rect width="${bredd}" height="${r(y + 24)}" fill="#ffffff"/><g aria-hidden="true">${linjer.join("")}${ut.join("")}${grupper.join("")}</g></svg>`
  );
};

/** Diagrammet i ord, ur samma celler som bilden. */
export const iOrd = (diagram: Diagram, sprak: Sprak): string =>
  [
    `${diagram.underrubrik[sprak]}.`,
    ...diagram.kategorier.map(
      ({ rubrik, celler }) =>
        `${rubrik[sprak]}: ${diagram.serier
          .map(({ rubrik: serie }, i) => {
            const cell = celler[i];
            const tal = cell === undefined ? "" : celluttal(cell, "antal", sprak);
            return `${serie[sprak].toLowerCase()} ${tal}`;
          })
          .join(", ")}.`,
    ),
  ].join(" ");

type Stil = (typeof STILAR)[number];

const stil = (serie: number): Stil => STILAR[serie % STILAR.length] ?? STILAR[0];

/**
 * Bredden åt etiketterna: den längsta etiketten, högst två femtedelar av bilden, men aldrig smalare än det längsta
 * ordet (inom tre femtedelar), så att inget ord klipps.
 */
function etikettbreddFor(diagram: Diagram, sprak: Sprak, bredd: number): number {
  const etiketter = diagram.kategorier.map(({ rubrik }) => rubrik[sprak]);
  const bredast = (texter: ReadonlyArray<string>): number =>
    Math.max(0, ...texter.map((text) => textbredd(text, STORLEK))) + 16;
  const ord = bredast(etiketter.flatMap((etikett) => etikett.split(/(?<=[\s/-])/u)));
  const hel = bredast(etiketter);
  return Math.round(Math.min(Math.max(Math.min(hel, bredd * 0.4), ord), bredd * 0.6));
}

/** Axeln: jämna steg upp till närmast över det största visade talet. */
function skalaFor(diagram: Diagram): {
  readonly max: number;
  readonly steg: ReadonlyArray<number>;
} {
  const storst = Math.max(
    1,
    ...diagram.kategorier.flatMap(({ celler }) =>
      celler.map((cell) => (cell._tag === "Visad" ? cell.n : 0)),
    ),
  );
  const grov = storst / 4;
  const tiopotens = 10 ** Math.floor(Math.log10(grov));
  const steg = Math.max(1, ([1, 2, 5, 10].find((m) => m * tiopotens >= grov) ?? 10) * tiopotens);
  const antal = Math.ceil(storst / steg);
  return { max: antal * steg, steg: Array.from({ length: antal + 1 }, (_, i) => i * steg) };
}

function stapel(x: number, y: number, bredd: number, hojd: number, s: Stil): string {
  const ram = `<rect x="${r(x)}" y="${r(y)}" width="${r(bredd)}" height="${hojd}" fill="${s.fyllning}" stroke="${s.linje}" stroke-width="1"/>`;
  return s.randig ? ram + rander(x, y, bredd, hojd, s.linje) : ram;
}

function rander(x: number, y: number, bredd: number, hojd: number, farg: string): string {
  let d = "";
  for (let c = 6; c < bredd + hojd; c += 6) {
    const x1 = Math.min(bredd, c);
    const x2 = Math.max(0, c - hojd);
    d += `M${r(x + x1)},${r(y + c - x1)}L${r(x + x2)},${r(y + c - x2)}`;
  }
  return d === "" ? "" : `<path d="${d}" stroke="${farg}" stroke-width="1.2" fill="none"/>`;
}

const etikett = (x: number, y: number, text: string, ankare = "start"): string =>
  `<text x="${r(x)}" y="${r(y)}" text-anchor="${ankare}" fill="#1a1a1a">${xml(text)}</text>`;

const r = (tal: number): number => Math.round(tal * 10) / 10;
