/**
 * Vilka poster som inte är datarader: tomma, titlar, rubriker, summor, och det som ser ut som data på fel plats.
 */
import { ordvakt } from "./celler/index.ts";
import type { Post } from "./poster/Post.ts";
import { cell, celler, forstaFyllda, type Radlage } from "./poster/Radlage.ts";
import { jamforelseform, type Kolumn, type Profil } from "./profil/index.ts";
import { aliasregister, type Rubrik } from "./rubrik/Rubrik.ts";

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
  const rubrikceller = rubrikpost.celler.map(jamforelseform);
  const rubrikensFyllda = fyllda(rubrikpost.celler);
  const summaEllerRubrik = ordvakt([
    ...rubrikceller,
    ...[...summaord].flatMap((ord) => [ord, `${ord}:`]),
  ]);
  const arSumma = summaprov(rubrik, summaord);
  const arNy = nyRubrik(profil, rubrikceller);
  const arRubrik = (egna: ReadonlyArray<string>): boolean =>
    egna.every((text, plats) => jamforelseform(text) === rubrikceller[plats]);
  return (lage, index) => {
    const forsta = forstaFyllda(lage);
    if (forsta === -1) return "tom";
    if (index <= rubrik.index)
      return index === rubrik.index ? "rubrik" : fore(lage, rubrikensFyllda);
    if (summaEllerRubrik(lage.text, lage.fran[forsta] ?? 0, lage.till[forsta] ?? 0)) {
      const egna = celler(lage);
      const ord = jamforelseform(egna[forsta] ?? "");
      if (arSumma(ord, egna)) return "summa";
      if (rubrikceller.includes(ord) && arRubrik(egna)) return "rubrik";
    }
    return arNy(lage) ? "ny_rubrik" : undefined;
  };
}

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

const SEDDA = 3;

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
