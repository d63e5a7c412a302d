/**
 * Textens bredd i Arial utan webbläsare, på tecknens egna bredder och kerning. Okända tecken räknas breda, så att inget klipps.
 */
import { BREDDER, KERNING } from "./teckenbredder.ts";

const ENHETER = 2048;

const breddAv: ReadonlyMap<string, number> = new Map(
  BREDDER.flatMap(([bredd, tecken]) => [...tecken].map((t) => [t, bredd] as const)),
);
const kerningAv: ReadonlyMap<string, number> = new Map(
  KERNING.flatMap(([avstand, par]) => (par.match(/../gsu) ?? []).map((p) => [p, avstand] as const)),
);

const teckenbredd = (tecken: string): number => {
  const kand = breddAv.get(tecken);
  if (kand !== undefined) return kand;
  if (/[\p{M}\p{Cf}]/u.test(tecken)) return 0;
  return /\p{Extended_Pictographic}/u.test(tecken) ? 1.4 * ENHETER : ENHETER;
};

/** Textens bredd i pixlar vid given storlek. */
export const textbredd = (text: string, storlek: number): number => {
  let summa = 0;
  let forra = "";
  for (const tecken of text) {
    summa += teckenbredd(tecken) + (kerningAv.get(forra + tecken) ?? 0);
    forra = tecken;
  }
  return (summa * storlek) / ENHETER;
};

/** Den bredaste textens bredd; 0 utan texter. */
export const bredast = (texter: ReadonlyArray<string>, storlek: number): number =>
  texter.reduce((storst, text) => Math.max(storst, textbredd(text, storlek)), 0);

/** Orden i texten: det som inte bryts i onödan. Delar efter mellanslag, snedstreck, bindestreck och mjukt bindestreck. */
export const ordI = (text: string): ReadonlyArray<string> =>
  text.split(/(?<=[ \t\n/\u00AD-])/u).filter((del) => del !== "");

/** Texten delad i rader som ryms. Ett ord som är längre än en rad delas med bindestreck. */
export const radbryt = (text: string, max: number, storlek: number): ReadonlyArray<string> => {
  const ryms = (rad: string) => textbredd(rad, storlek) <= max;
  const rader: Array<string> = [];
  let rad = "";
  for (const del of ordI(text)) {
    if (rad !== "" && !ryms(synlig(rad + del))) {
      rader.push(synlig(rad));
      rad = del;
    } else rad += del;
    while (!ryms(synlig(rad))) {
      const delad = delaOrdet(rad, ryms);
      if (delad === undefined) break;
      rader.push(delad.rad);
      rad = delad.rest;
    }
  }
  return [...rader, synlig(rad)].filter((r) => r !== "");
};

/** Raden som den syns: ett mjukt bindestreck syns bara sist. */
const synlig = (rad: string): string =>
  rad
    .trimEnd()
    .replace(/\u00AD$/u, "-")
    .replaceAll("\u00AD", "");

const MINST = 4;

/**
 * Ordet delat i det som ryms före ett bindestreck och resten: helst efter ett foge-s, med minst fyra tecken på var sida;
 * `undefined` när det inte går att dela.
 */
function delaOrdet(
  ord: string,
  ryms: (rad: string) => boolean,
): { readonly rad: string; readonly rest: string } | undefined {
  const tecken = [...ord];
  if (tecken.length < 2) return undefined;
  let flest = 1;
  while (flest < tecken.length - 1 && ryms(`${tecken.slice(0, flest + 1).join("")}-`)) flest += 1;
  const bra = Array.from({ length: flest }, (_, i) => flest - i).filter(
    (n) => n >= MINST && tecken.length - n >= MINST,
  );
  const foge = bra.find(
    (n) => n > flest / 2 && /[dgklnt]s(?!t)./u.test(tecken.slice(n - 2, n + 1).join("")),
  );
  const antal = foge ?? bra[0] ?? flest;
  return { rad: `${tecken.slice(0, antal).join("")}-`, rest: tecken.slice(antal).join("") };
}
