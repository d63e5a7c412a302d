/**
 * Det som inte får stå två gånger i en profil: rubriker och platser.
 */
import type { Schemafel } from "@star-finsam/core/kernel";
import { profilfel } from "../texter.ts";
import { jamforelseform } from "./jamfor.ts";
import type { Profil } from "./Profil.ts";

/** De namn som förekommer mer än en gång, vart och ett en gång. */
export const dubbla = (namn: ReadonlyArray<string>): ReadonlyArray<string> => [
  ...new Set(namn.filter((n, i) => namn.indexOf(n) !== i)),
];

/** Samma rubrik får stå på flera kolumner bara när de skiljs åt av sin plats, och en plats bara på en. */
export function dubblaRubriker({ kolumner }: Profil): ReadonlyArray<Schemafel> {
  const fria = kolumner.filter(({ plats }) => plats === undefined);
  const platser = kolumner.flatMap(({ plats }) => (plats === undefined ? [] : [String(plats)]));
  return [
    ...dubbla(fria.flatMap(({ alias }) => [...new Set(alias.map(jamforelseform))])).map(
      profilfel.dubbeltAlias,
    ),
    ...dubbla(platser).map(profilfel.dubbelPlats),
  ].map((text) => ({ plats: "kolumner", text }));
}
