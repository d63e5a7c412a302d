/**
 * Vilka poster som inte är datarader: tomma, titlar, rubriker, summor, och det som ser ut som data på fel plats.
 */
import { ordvakt } from "./celler/index.ts";
import type { Post } from "./poster/Post.ts";
import { cell, celler, forstaFyllda, type Radlage } from "./poster/Radlage.ts";
import { jamforelseform, type Kolumn, type Profil } from "./profil/index.ts";
import { aliasregister } from "./rubrik/kolumnsok.ts";
import type { Rubrik } from "./rubrik/Rubrik.ts";

/** Slaget av en post som inte är en datarad. `ny_rubrik` stoppar filen. */
export type Radslag = "tom" | "rubrik" | "summa" | "fore_rubrik" | "ny_rubrik";

/** Avgör en posts slag; `undefined` för en datarad. `index` räknas från 0 bland posterna. */
export type Slagprov = (lage: Radlage, index: number) => Radslag | undefined;

/**
 * Åtgärden för poster som inte är datarader: tomma, rubriker (och titlar), summarader. En rad före rubriken som är
 * minst halvt ifylld är ingen titel. En summarad saknar något som varje datarad måste ha, eller har summaordet där det
 * skulle ha stått.
 */
export function radslag(profil: Profil, rubrikpost: Post, rubrik: Rubrik): Slagprov {
  const summaord = new Set(profil.summaord.map(jamforelseform));
  const { grupp } = rubrik;
  const rubrikrader = [rubrikpost, ...(grupp === undefined ? [] : [grupp])].map(
    ({ celler: egna }) => egna.map(jamforelseform),
  );
  const rubrikensFyllda = fyllda(rubrik.namn);
  const summaEllerRubrik = ordvakt(forstaord(profil, rubrikrader.flat()));
  const arSumma = summaprov(rubrik, summaord);
  const arNy = nyRubrik(profil, rubrikrader[0] ?? []);
  const arRubrik = (egna: ReadonlyArray<string>): boolean =>
    rubrikrader.some((rad) =>
      egna.every((text, plats) => jamforelseform(text) === (rad[plats] ?? "")),
    );
  return (lage, index) => {
    const forsta = forstaFyllda(lage);
    if (forsta === -1) return "tom";
    if (index <= rubrik.index) {
      const egen = index === rubrik.index || lage.rad === grupp?.rad;
      return egen ? "rubrik" : fore(lage, rubrikensFyllda);
    }
    if (summaEllerRubrik(lage.text, lage.fran[forsta] ?? 0, lage.till[forsta] ?? 0)) {
      const egna = celler(lage);
      const ord = jamforelseform(egna[forsta] ?? "");
      if (arSumma(ord, egna)) return "summa";
      if (rubrikrader.some((rad) => rad.includes(ord)) && arRubrik(egna)) return "rubrik";
    }
    return arNy(lage) ? "ny_rubrik" : undefined;
  };
}

/** Orden som en summarad eller en upprepad rubrik kan börja med, i jämförelseform. */
const forstaord = (profil: Profil, rubrikceller: ReadonlyArray<string>): ReadonlyArray<string> => [
  ...rubrikceller,
  ...profil.summaord.map(jamforelseform).flatMap((ord) => [ord, `${ord}:`]),
];

/**
 * Alla ord som kan göra en rad efter rubriken till något annat än en datarad: står inget av dem i någon av de första
 * `SEDDA` cellerna, och är den första cellen inte blank, är raden en datarad.
 */
export const sarskildaOrd = (
  profil: Profil,
  { celler: egna }: Post,
  { grupp }: Rubrik,
): ReadonlyArray<string> => [
  ...forstaord(profil, [...egna, ...(grupp?.celler ?? [])].map(jamforelseform)).filter(Boolean),
  ...aliasregister(profil).keys(),
];

const fore = (lage: Radlage, rubrikensFyllda: number): Radslag => {
  const ifylld = fyllda(celler(lage));
  return ifylld >= 3 && ifylld * 2 >= rubrikensFyllda ? "fore_rubrik" : "rubrik";
};

/** Sant om raden börjar med ett summaord och inte är en hel datarad. */
function summaprov(
  rubrik: Rubrik,
  summaord: ReadonlySet<string>,
): (ord: string, celler: ReadonlyArray<string>) => boolean {
  const kravda = rubrik.falt.filter(({ kolumn }) => kolumn.obligatorisk === "varde");
  return (ord, egna) =>
    summaord.has(ord.replace(/:$/u, "")) &&
    !kravda.every(({ plats, kolumn }) => {
      const text = jamforelseform(egna[plats] ?? "");
      return text !== "" && (arText(kolumn) || !summaord.has(text));
    });
}

/** Sant om ett summaord kan vara ett riktigt värde i kolumnen. */
const arText = ({ typ }: Kolumn): boolean => typ === "nyckel" || typ === "text";

/** Så många av radens celler avgör om den kan vara en rubrik. */
export const SEDDA = 3;

/** En rad efter rubriken som mest är kända rubriker, men inte just de i rubriken. */
function nyRubrik(profil: Profil, rubrikceller: ReadonlyArray<string>): (lage: Radlage) => boolean {
  const kanda = aliasregister(profil);
  const vakt = ordvakt(kanda.keys());
  const egen = rubrikceller.join("\u001f");
  return (lage) => {
    let kan = false;
    for (let plats = 0; plats < SEDDA && plats < lage.antal && !kan; plats++) {
      kan =
        vakt(lage.text, lage.fran[plats] ?? 0, lage.till[plats] ?? 0) &&
        kanda.has(jamforelseform(cell(lage, plats)));
    }
    if (!kan) return false;
    const former = celler(lage).map(jamforelseform);
    const traffar = former.filter((form) => kanda.has(form)).length;
    const ifyllda = former.filter((form) => form !== "").length;
    return traffar >= 2 && traffar * 2 >= ifyllda && former.join("\u001f") !== egen;
  };
}

const fyllda = (egna: ReadonlyArray<string>): number =>
  egna.filter((text) => text.trim() !== "").length;
