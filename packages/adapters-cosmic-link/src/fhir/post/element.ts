/**
 * Läser enstaka element ur en post. Det som fattas är `undefined`; det som har fel form sägs till provet.
 */
import { felForm, type Nod, type Postprov, tillOtolkat } from "./Postprov.ts";

/** Sant om värdet är ett element. */
export const arNod = (varde: unknown): varde is Nod =>
  typeof varde === "object" && varde !== null && !Array.isArray(varde);

const arNoder = (varde: unknown): varde is ReadonlyArray<Nod> =>
  Array.isArray(varde) && varde.every(arNod);

const INGA: ReadonlyArray<Nod> = [];

/** Texten. FHIR har inga tomma texter; en tom räknas som borta. */
export const textI = (prov: Postprov, nod: Nod, namn: string, vag: string): string | undefined => {
  const varde = nod[namn];
  if (varde === undefined || varde === "") return undefined;
  return typeof varde === "string" ? varde : felForm(prov, vag, namn);
};

/** Elementet. */
export const nodI = (prov: Postprov, nod: Nod, namn: string, vag: string): Nod | undefined => {
  const varde = nod[namn];
  if (varde === undefined) return undefined;
  return arNod(varde) ? varde : felForm(prov, vag, namn);
};

/** Elementen i en lista. */
export const noderI = (prov: Postprov, nod: Nod, namn: string, vag: string): ReadonlyArray<Nod> => {
  const varde = nod[namn];
  if (varde === undefined) return INGA;
  if (arNoder(varde)) return varde;
  felForm(prov, vag, namn);
  return INGA;
};

/** Det första elementet i en lista. */
export const forstaI = (prov: Postprov, nod: Nod, namn: string, vag: string): Nod | undefined =>
  nod[namn] === undefined ? undefined : noderI(prov, nod, namn, vag)[0];

/** Texterna i en lista. */
export const texterI = (
  prov: Postprov,
  nod: Nod,
  namn: string,
  vag: string,
): ReadonlyArray<string> => {
  const varde = nod[namn];
  if (varde === undefined) return [];
  if (!Array.isArray(varde)) return felForm(prov, vag, namn) ?? [];
  return varde.flatMap((text) =>
    typeof text === "string" ? text : (felForm(prov, vag, namn) ?? []),
  );
};

/** Element som inte är kända: de läggs till det otolkade, var för sig. */
export const restTillOtolkat = (
  prov: Postprov,
  nod: Nod,
  kanda: ReadonlySet<string>,
  vag: string,
): void => {
  for (const namn in nod) {
    if (kanda.has(namn)) continue;
    prov.otolkad = true;
    tillOtolkat(prov, `${vag}.${namn}`, nod[namn]);
  }
};

/** Element som ändrar vad resten betyder. De stoppar inget, men läget blir okänt. */
export const provaAndrare = (prov: Postprov, nod: Nod, vag: string): boolean => {
  const namn =
    nod["modifierExtension"] !== undefined
      ? "modifierExtension"
      : nod["implicitRules"] !== undefined
        ? "implicitRules"
        : undefined;
  if (namn === undefined) return false;
  prov.brister.push({ kod: "MODIFIER_EXTENSION", element: `${vag}.${namn}` });
  tillOtolkat(prov, `${vag}.${namn}`, nod[namn]);
  prov.andrad = true;
  return true;
};
