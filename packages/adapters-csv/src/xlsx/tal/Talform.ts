/**
 * Vad ett talformat säger att talet är. Hela formatspråket tolkas inte: bara det som ändrar betydelsen (dag, tid,
 * procent, inledande nollor). Ett belopps decimaler är utseende, och det lagrade talet gäller.
 */

/** `Siffror`: ett nummer med fast antal siffror, som en kommunkod `0000` eller ett personnummer `000000-0000`. */
export type Talform =
  | { readonly _tag: "Tal" | "Dag" | "Dagtid" | "Tid" | "Forfluten" | "Procent" }
  | { readonly _tag: "Siffror"; readonly monster: string };

const TAL: Talform = { _tag: "Tal" };

/** Formatet för ett nummer som Excel känner utan att det står i filen. */
export const inbyggdForm = (id: number): Talform => {
  if (id === 9 || id === 10) return { _tag: "Procent" };
  if (id === 22) return { _tag: "Dagtid" };
  if (id === 46) return { _tag: "Forfluten" };
  if ((id >= 18 && id <= 21) || id === 45 || id === 47) return { _tag: "Tid" };
  return BARA_DAG.some(([fran, till]) => id >= fran && id <= till) ? { _tag: "Dag" } : TAL;
};

/** Inbyggda dagformat; de från 27 finns bara i östasiatiska utgåvor. */
const BARA_DAG = [
  [14, 17],
  [27, 31],
  [36, 36],
  [50, 54],
  [57, 58],
] as const;

/** Längre formatkoder skriver Excel inte. */
const LANGST = 1024;

/** Formen för en formatkod. Bara den första delen (positiva tal) räknas. */
export const talform = (kod: string): Talform => {
  if (kod.length > LANGST) return TAL;
  const utan = kod.replace(/"[^"]*"|[_*]./gu, "").replace(/\[(?![hms]+\])[^\]]*\]/giu, "");
  const forsta = utan.replace(/\\;/gu, "").split(";")[0] ?? "";
  const siffror = forsta.replace(/\\(.)/gu, "$1").trim();
  if (/^0{2,}(?:[- ]0+)*$|^0+(?:[- ]0+)+$/u.test(siffror))
    return { _tag: "Siffror", monster: siffror };
  return tidsform(forsta.replace(/\\./gu, ""));
};

function tidsform(kod: string): Talform {
  if (/\[[hms]+\]/iu.test(kod)) return { _tag: "Forfluten" };
  const utanBrakdelar = kod.replace(/(s)[.,]0+/giu, "$1");
  if (utanBrakdelar.includes("%")) return { _tag: "Procent" };
  if (/[0#?]/u.test(utanBrakdelar)) return TAL;
  const tid = /[hs]/iu.test(utanBrakdelar);
  const dag = /[yd]/iu.test(utanBrakdelar) || (!tid && /m/iu.test(utanBrakdelar));
  if (dag) return { _tag: tid ? "Dagtid" : "Dag" };
  return tid ? { _tag: "Tid" } : TAL;
}
