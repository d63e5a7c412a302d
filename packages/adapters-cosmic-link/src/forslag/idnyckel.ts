/**
 * Källans id så som det får stå i ett faktums id. Bara ett id som inte kan bära ett nummer eller ett namn står kvar; varje annat
 * byts helt mot en pseudonym av sig självt. Att i stället rensa det går inte: det finns alltid ett skrivsätt till.
 */
import type { LinkVal } from "../LinkVal.ts";
import type { Linkaktor, Samordningsarende } from "../samordningsarende/index.ts";

/** Samma id blir alltid samma, och två olika blir aldrig lika. */
export type Idnyckel = (id: string) => string;

/** Nyckeln i ett samordningsärende; varje id räknas en gång. */
export const idnyckel = (
  { individ, aktorer }: Pick<Samordningsarende, "individ" | "aktorer">,
  pseudonym: LinkVal["pseudonym"],
): Idnyckel => {
  const kanda = new Map<string, string>();
  let namnen: ReadonlySet<string> | undefined;
  const namner = (id: string): boolean => {
    const bara = id.replaceAll(INTE_BOKSTAV, "").toLowerCase();
    if (bara.length < MINST_BOKSTAVER) return false;
    namnen ??= new Set([individ.namn ?? "", ...aktorer.flatMap(namnPa)].flatMap(namndelar));
    if (namnen.size > MAX_DELAR) return true;
    for (const del of namnen) if (bara.includes(del)) return true;
    return false;
  };
  return (id) => {
    const kand = kanda.get(id);
    if (kand !== undefined) return kand;
    const ny = harOfarligForm(id) && !namner(id) ? id : pseudonym(FORLED + JSON.stringify(id));
    kanda.set(id, ny);
    return ny;
  };
};

/** Längre än en identitet: pseudonymen av ett id är aldrig en människas. */
const FORLED = "star-link-id:";
const INTE_BOKSTAV = /[^A-Za-z]/gu;
/** Ett kortare ord står i för många id för att säga något. */
const MINST_BOKSTAVER = 3;
/** Fler delar än så prövas inte; då byts varje id. */
const MAX_DELAR = 200;

const LANGST = 64;
const ENKELT = /^[A-Za-z0-9._-]+$/u;
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu;
/** Så många siffror i följd kan vara en födelsedag, och mer. */
const ATTA_SIFFROR = /\d(?:-?\d){7}/u;
const SEX_SIFFROR = /(?:\d\D*){6}/u;

/** Det som har pseudonymens egen form byts, så att inget id liknar ett annats pseudonym. */
const harOfarligForm = (id: string): boolean =>
  id.length <= LANGST &&
  ENKELT.test(id) &&
  !id.startsWith("p1_") &&
  !(UUID.test(id) ? ATTA_SIFFROR : SEX_SIFFROR).test(id);

/** Hos en närstående är enheten ofta ett namn. */
const namnPa = ({ namn = "", enhet, roll }: Linkaktor): ReadonlyArray<string> =>
  roll === "narstaende" || roll === "foretradare" ? [namn, enhet] : [namn];

/** Namnets ord i de skrivsätt som ett id kan ha, och hela namnet i ett. */
function namndelar(namn: string): ReadonlyArray<string> {
  const sma = namn.normalize("NFC").toLowerCase();
  const utanPrickar = ord(sma.normalize("NFD").replaceAll(/\p{M}/gu, ""));
  const omskrivet = sma.replaceAll("å", "aa").replaceAll("ä", "ae").replaceAll("ö", "oe");
  return [utanPrickar.join(""), ...utanPrickar, ...ord(omskrivet), ...ord(sma)].filter(
    (del) => del.length >= MINST_BOKSTAVER,
  );
}

const ord = (text: string): ReadonlyArray<string> => text.split(/[^a-z]+/u);
