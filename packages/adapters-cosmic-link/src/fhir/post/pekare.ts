/**
 * Hänvisningar och identifierare.
 */
import {
  type HsaId,
  lasHsaId,
  lasOrganisationsnummer,
  type Organisationsnummer,
  systemslag,
} from "../../samordningsarende/index.ts";
import { EGET } from "../koder.ts";
import { noderI, nodI, textI } from "./element.ts";
import type { Nod, Postprov } from "./Postprov.ts";

/** En identifierare. */
export type Identifierare = { readonly system: string; readonly varde: string };

/** En hänvisning till en annan post: med adress, med identifierare, eller bara med namn. */
export type Pekare = {
  readonly till: string | undefined;
  readonly identifierare: Identifierare | undefined;
  readonly namn: string | undefined;
};

/** Hänvisningen i elementet. */
export const pekareI = (
  prov: Postprov,
  nod: Nod,
  namn: string,
  vag: string,
): Pekare | undefined => {
  const ref = nodI(prov, nod, namn, vag);
  return ref === undefined ? undefined : pekare(prov, ref, `${vag}.${namn}`);
};

/** Hänvisningarna i listan. */
export const pekarnaI = (
  prov: Postprov,
  nod: Nod,
  namn: string,
  vag: string,
): ReadonlyArray<Pekare> => {
  const noder = noderI(prov, nod, namn, vag);
  if (noder.length === 0) return INGA;
  const plats = `${vag}.${namn}`;
  return noder.map((ref) => pekare(prov, ref, plats));
};

const INGA: ReadonlyArray<Pekare> = [];

/** Hänvisningen som elementet är. */
export const pekare = (prov: Postprov, ref: Nod, vag: string): Pekare => {
  const nod = nodI(prov, ref, "identifier", vag);
  return {
    till: textI(prov, ref, "reference", vag),
    identifierare: nod === undefined ? undefined : identifierare(prov, nod, vag),
    namn: textI(prov, ref, "display", vag),
  };
};

/** Identifieraren; ingen om den är gammal eller saknar värde. */
export const identifierare = (prov: Postprov, nod: Nod, vag: string): Identifierare | undefined => {
  const varde = textI(prov, nod, "value", `${vag}.identifier`);
  const bruk = textI(prov, nod, "use", `${vag}.identifier`);
  if (varde === undefined || bruk === "old") return undefined;
  return { system: textI(prov, nod, "system", `${vag}.identifier`) ?? "", varde };
};

/** Identifierarna i listan. */
export const identifierareI = (
  prov: Postprov,
  nod: Nod,
  vag: string,
): ReadonlyArray<Identifierare> =>
  noderI(prov, nod, "identifier", vag).flatMap((en) => identifierare(prov, en, vag) ?? []);

/** Värdet i den namnrymden. */
export const vardeI = (lista: ReadonlyArray<Identifierare>, system: string): string | undefined => {
  for (const en of lista) if (en.system === system) return en.varde;
  return undefined;
};

/** Det som en enhet, en roll eller en person känns igen på. */
export type Kannemarken = {
  readonly egetId: string | undefined;
  readonly hsaId: HsaId | undefined;
  readonly organisationsnummer: Organisationsnummer | undefined;
};

/** Kännemärkena bland identifierarna. Ett som har fel form sägs. */
export const kannemarken = (
  prov: Postprov,
  lista: ReadonlyArray<Identifierare>,
  vag: string,
): Kannemarken => {
  let hsaId: HsaId | undefined;
  let organisationsnummer: Organisationsnummer | undefined;
  for (const { system, varde } of lista) {
    const slag = systemslag(system);
    if (slag === "hsaId") {
      hsaId ??= lasHsaId(varde);
      if (hsaId === undefined)
        prov.brister.push({ kod: "HSA_ID_OGILTIGT", element: `${vag}.identifier` });
    } else if (slag === "organisationsnummer") {
      organisationsnummer ??= lasOrganisationsnummer(varde);
      if (organisationsnummer === undefined)
        prov.brister.push({ kod: "ORGNR_OGILTIGT", element: `${vag}.identifier` });
    }
  }
  return { egetId: vardeI(lista, EGET.id), hsaId, organisationsnummer };
};
