/**
 * Rubriker på två rader: en grupp (ofta en sammanfogad cell) över kolumnernas egna namn. De fogas bara när profilen säger
 * det; annars sägs att de ser ut att vara två, för en gissad hopfogning kan flytta en kolumn i tysthet.
 */
import type { Post } from "../poster/Post.ts";
import { jamforelseform, type TvaradigRubrik } from "../profil/index.ts";
import { arRubriktext } from "./rubriktext.ts";

/** Kolumnernas namn: gruppen och det egna namnet, fogade så som profilen säger. */
export const fogade = (
  over: ReadonlyArray<string>,
  under: ReadonlyArray<string>,
  { mellan, fyllAtHoger }: TvaradigRubrik,
): ReadonlyArray<string> => {
  const grupper = fyllAtHoger ? fyllda(over, bredden(over, under)) : over;
  return Array.from({ length: bredden(over, under) }, (_, plats) => {
    const grupp = (grupper[plats] ?? "").trim();
    const eget = (under[plats] ?? "").trim();
    return grupp === "" || eget === "" ? grupp + eget : grupp + mellan + eget;
  });
};

/**
 * Sant om raderna ser ut som en rubrik på två rader: bara ord, minst två på var rad, och raderna behöver varandra. Antingen
 * skiljer grupperna åt namn som upprepas, eller så har den övre namn där den undre är tom och tvärtom.
 */
export const liknarTvaradig = (over: Post | undefined, under: Post | undefined): boolean => {
  if (over === undefined || under === undefined) return false;
  const [grupper, egna] = [over.celler.map(jamforelseform), under.celler.map(jamforelseform)];
  return arOrd(grupper) && arOrd(egna) && (skilda(grupper, egna) || fyllerVarandra(grupper, egna));
};

const bredden = (over: ReadonlyArray<string>, under: ReadonlyArray<string>): number =>
  Math.max(over.length, under.length);

/** Gruppen gäller också de tomma cellerna till höger om den. */
function fyllda(over: ReadonlyArray<string>, bredd: number): ReadonlyArray<string> {
  let grupp = "";
  return Array.from({ length: bredd }, (_, plats) => {
    const egen = (over[plats] ?? "").trim();
    if (egen !== "") grupp = egen;
    return grupp;
  });
}

function arOrd(celler: ReadonlyArray<string>): boolean {
  const ord = celler.filter((cell) => cell !== "");
  return ord.length >= 2 && ord.every(arRubriktext);
}

/** Sant om ett namn står under minst två olika grupper. */
function skilda(grupper: ReadonlyArray<string>, egna: ReadonlyArray<string>): boolean {
  const over = fyllda(grupper, egna.length);
  const sedda = new Map<string, string>();
  return egna.some((namn, plats) => {
    const grupp = over[plats] ?? "";
    const fore = sedda.get(namn);
    sedda.set(namn, grupp);
    return namn !== "" && fore !== undefined && fore !== grupp;
  });
}

const fyllerVarandra = (grupper: ReadonlyArray<string>, egna: ReadonlyArray<string>): boolean =>
  grupper.some((grupp, plats) => grupp !== "" && (egna[plats] ?? "") === "") &&
  egna.some((namn, plats) => namn !== "" && (grupper[plats] ?? "") === "");
