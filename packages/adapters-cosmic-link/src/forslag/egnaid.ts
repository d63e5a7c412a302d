/**
 * Ett id för det som källan inte gett något: ett avtryck av vad det är, så att ordningen i källan inte betyder något.
 */
import type { LinkVal } from "../LinkVal.ts";
import type { Linkinsats } from "../samordningsarende/index.ts";
import { blandaText, blandningen, nollstall } from "./blandning.ts";

/** Avtrycket av texter. `~` står inte i något annat id. */
export const avtryckAv = (salt: () => string, texter: Iterable<string | undefined>): string => {
  const hemligt = salt();
  nollstall();
  blandaText(hemligt);
  for (const en of texter) blandaText(en);
  return `~${blandningen()}`;
};

/** Sexton tecken base64url är 96 bitar; mer räcker inte avtrycket till. */
const SALTLANGD = 16;

/** Saltet för en källa, räknat bara om något behöver det. Av värdens nyckel; det lämnas aldrig ut. */
export const avtryckssalt = (pseudonym: LinkVal["pseudonym"]): (() => string) => {
  let salt: string | undefined;
  return () => {
    salt ??= pseudonym("star-link-avtryck").slice(-SALTLANGD);
    return salt;
  };
};

/** Sant om id:t bara är en plats: läsaren numrerar det som källan inte gett något id. */
export const arPlats = (id: string): boolean => /^\d{1,7}$/u.test(id);

/** Det egna id:t, och numret bland dem som är lika. */
export type EgetId = { readonly id: string; readonly nummer: number };

/**
 * Id:n för insatserna som bara har en plats. Status och slutdag är inte med: insatsen är densamma när den avslutats. Bland dem som
 * är lika avgör de ordningen.
 */
export const utanEgetId = (
  insatser: ReadonlyArray<Linkinsats>,
  salt: () => string,
): ReadonlyMap<Linkinsats, EgetId> => {
  const lika = new Map<string, Array<Linkinsats>>();
  for (const insats of insatser) {
    if (!arPlats(insats.id)) continue;
    const { vad, kod, ansvarig, start } = insats;
    const id = avtryckAv(salt, [vad, kod?.system, kod?.kod, kod?.namn, ansvarig, start]);
    const hittills = lika.get(id);
    if (hittills === undefined) lika.set(id, [insats]);
    else hittills.push(insats);
  }
  const ut = new Map<Linkinsats, EgetId>();
  for (const [id, grupp] of lika) {
    if (grupp.length > 1) grupp.sort((a, b) => (lage(a) < lage(b) ? -1 : 1));
    grupp.forEach((insats, i) => {
      ut.set(insats, { id, nummer: i + 1 });
    });
  }
  return ut;
};

const lage = ({ status, slut }: Linkinsats): string => `${slut ?? ""} ${status}`;
