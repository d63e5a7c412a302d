/**
 * Vilka poster som inte är datarader: tomma, titlar, rubriker, summor, och det som ser ut som data på fel plats.
 */
import type { Post } from "./poster/Post.ts";
import { jamforelseform, type Kolumn, type Profil } from "./profil/index.ts";
import { aliasregister, type Rubrik } from "./rubrik/Rubrik.ts";

/**
 * Åtgärden för poster som inte är datarader: tomma, rubriker (och titlar), summarader. En rad före rubriken som är
 * minst halvt ifylld är ingen titel. En summarad saknar något som varje datarad måste ha, eller har summaordet där det
 * skulle ha stått.
 */
export function radslag(
  profil: Profil,
  poster: ReadonlyArray<Post>,
  rubrik: Rubrik,
): (post: Post, index: number) => "tom" | "rubrik" | "summa" | "fore_rubrik" | undefined {
  const summaord = new Set(profil.summaord.map(jamforelseform));
  const rubrikpost = poster[rubrik.index];
  const rubrikceller = (rubrikpost?.celler ?? []).map(jamforelseform);
  const rubrikensFyllda = rubrikpost === undefined ? 0 : fyllda(rubrikpost);
  const kravda = rubrik.falt.filter(({ kolumn }) => kolumn.obligatorisk === "varde");
  const arData = (post: Post) =>
    kravda.every(({ plats, kolumn }) => {
      const cell = jamforelseform(post.celler[plats] ?? "");
      return cell !== "" && (arText(kolumn) || !summaord.has(cell));
    });
  const arRubrik = (post: Post) =>
    post.celler.every((cell, plats) => jamforelseform(cell) === rubrikceller[plats]);
  return (post, index) => {
    const fylld = post.celler.find((cell) => cell.trim() !== "");
    if (fylld === undefined) return "tom";
    if (index === rubrik.index) return "rubrik";
    if (index < rubrik.index) {
      const ifylld = fyllda(post);
      return ifylld >= 3 && ifylld * 2 >= rubrikensFyllda ? "fore_rubrik" : "rubrik";
    }
    const forsta = jamforelseform(fylld);
    if (summaord.has(forsta.replace(/:$/u, "")) && !arData(post)) return "summa";
    return rubrikceller.includes(forsta) && arRubrik(post) ? "rubrik" : undefined;
  };
}

/** Sant om ett summaord kan vara ett riktigt värde i kolumnen. */
const arText = ({ typ }: Kolumn): boolean => typ === "nyckel" || typ === "text";

/** En rad efter rubriken som mest är kända rubriker, men inte just de i rubriken. */
export function nyRubrik(
  poster: ReadonlyArray<Post>,
  profil: Profil,
  rubrik: Rubrik,
): Post | undefined {
  const kanda = aliasregister(profil);
  const egna = (poster[rubrik.index]?.celler ?? []).map(jamforelseform).join("\u001f");
  return poster.slice(rubrik.index + 1).find((post) => {
    if (!post.celler.slice(0, 3).some((cell) => kanda.has(jamforelseform(cell)))) return false;
    const celler = post.celler.map(jamforelseform);
    const traffar = celler.filter((cell) => kanda.has(cell)).length;
    return traffar >= 2 && traffar * 2 >= fyllda(post) && celler.join("\u001f") !== egna;
  });
}

const fyllda = (post: Post): number => post.celler.filter((cell) => cell.trim() !== "").length;
