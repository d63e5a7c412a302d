/**
 * Det som samlas medan en post läses: brister, otolkat, och om posten har fel form. En post läses hel även när något är fel;
 * den som läser frågar efteråt.
 */
import type { Dag } from "@star-finsam/core/kernel";
import type { Linkkod } from "../../kontroller/index.ts";
import type { Otolkat } from "../../samordningsarende/index.ts";

/** Ett element ur källan. */
export type Nod = { readonly [namn: string]: unknown };

/** En brist i posten, utan fil och rad. */
export type Postbrist = { readonly kod: Linkkod; readonly element: string | undefined };

/** Läsningen av en post. */
export type Postprov = {
  readonly referensdag: Dag;
  readonly brister: Array<Postbrist>;
  readonly otolkat: Array<Otolkat>;
  /** Det första som stoppar posten. */
  stopp: Postbrist | undefined;
  /** Posten har element som inte tolkas. */
  otolkad: boolean;
  /** Posten har en `modifierExtension` eller liknande: det lästa kan betyda något annat. */
  andrad: boolean;
};

/** En läsning som inget funnit. */
export const nyttProv = (referensdag: Dag): Postprov => ({
  referensdag,
  brister: [],
  otolkat: [],
  stopp: undefined,
  otolkad: false,
  andrad: false,
});

/** Elementet har fel form. */
export const felForm = (prov: Postprov, vag: string, namn: string): undefined => {
  prov.stopp ??= { kod: "POST_FEL_FORM", element: `${vag}.${namn}` };
};

/** En kod som ingen känner till: den sägs, och står kvar i otolkat. */
export const okandKod = (prov: Postprov, element: string, varde: unknown): void => {
  prov.brister.push({ kod: "OKAND_LINKKOD", element });
  if (varde !== undefined) tillOtolkat(prov, element, varde);
};

/** Så djupt får ett otolkat element vara nästlat. */
export const MAX_DJUP = 100;

/** Lägger elementet till det otolkade: text som den står, annat som JSON. */
export const tillOtolkat = (prov: Postprov, plats: string, varde: unknown): void => {
  if (forDjup(varde)) prov.stopp ??= { kod: "POST_FOR_DJUP", element: "otolkat" };
  else {
    const text = typeof varde === "string" ? varde : JSON.stringify(varde);
    prov.otolkat.push({ plats, varde: text });
  }
};

function forDjup(varde: unknown): boolean {
  let niva: ReadonlyArray<unknown> = [varde];
  for (let djup = 0; djup <= MAX_DJUP; djup++) {
    niva = niva.flatMap((ett) =>
      typeof ett === "object" && ett !== null ? Object.values(ett) : [],
    );
    if (niva.length === 0) return false;
  }
  return true;
}
