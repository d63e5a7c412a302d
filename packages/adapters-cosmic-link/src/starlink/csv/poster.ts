/**
 * Text till rader av celler (RFC 4180). Ett citattecken inne i en ociterad cell är text. Radnumret är den fysiska raden där
 * raden börjar; radbrytningar i citerade celler räknas.
 */

/** En rad. */
export type Cellpost = { readonly rad: number; readonly celler: ReadonlyArray<string> };

/** Raderna, eller raden där ett citattecken öppnas och inte stängs som det ska. */
export type Delning = { readonly poster: ReadonlyArray<Cellpost> } | { readonly trasigRad: number };

const CITAT = '"';

/** Delar texten. Den sista radbrytningen ger ingen tom rad. */
export const delaPoster = (text: string, avgransare: string): Delning => {
  const poster: Array<Cellpost> = [];
  let plats = 0;
  let rad = 1;
  while (plats < text.length) {
    const celler: Array<string> = [];
    const forsta = rad;
    for (let fler = true; fler; ) {
      const cell = lasCell(text, plats, avgransare);
      if (cell === undefined) return { trasigRad: rad };
      celler.push(cell.varde);
      rad += cell.brytningar;
      plats = cell.slut;
      fler = text[plats] === avgransare;
      if (fler) plats += 1;
    }
    poster.push({ rad: forsta, celler });
    plats += text.startsWith("\r\n", plats) ? 2 : 1;
    rad += 1;
  }
  return { poster };
};

type Cell = { readonly varde: string; readonly slut: number; readonly brytningar: number };

function lasCell(text: string, fran: number, avgransare: string): Cell | undefined {
  if (text[fran] === CITAT) return citerad(text, fran + 1, avgransare);
  let slut = fran;
  while (slut < text.length && !slutar(text[slut], avgransare)) slut += 1;
  return { varde: text.slice(fran, slut), slut, brytningar: 0 };
}

function citerad(text: string, fran: number, avgransare: string): Cell | undefined {
  let slut = text.indexOf(CITAT, fran);
  while (slut !== -1 && text[slut + 1] === CITAT) slut = text.indexOf(CITAT, slut + 2);
  if (slut === -1) return undefined;
  if (slut + 1 < text.length && !slutar(text[slut + 1], avgransare)) return undefined;
  const inne = text.slice(fran, slut);
  return {
    varde: inne.replaceAll('""', CITAT),
    slut: slut + 1,
    brytningar: inne.match(/\r\n|\r|\n/gu)?.length ?? 0,
  };
}

const slutar = (tecken: string | undefined, avgransare: string): boolean =>
  tecken === avgransare || tecken === "\n" || tecken === "\r";

/** Avgränsaren som rubriken använder flest gånger; semikolon om den inte har någon. */
export const avgransaren = (text: string): string => {
  const [rubrik = ""] = text.trimStart().split(/[\r\n]/u, 1);
  const antal = (tecken: string) => rubrik.split(tecken).length;
  return [";", ",", "\t"].reduce((bast, en) => (antal(en) > antal(bast) ? en : bast));
};
