/**
 * Programtroheten i en granskning: kriteriernas poäng till en summa.
 */
import type { ProgramtrohetBedomd } from "./event.ts";
import { ips25 } from "./instrumenten.ts";
import { type Poang, poangsatt } from "./poangsatt.ts";

/** Summan, eller varför det inte finns någon. `Motstridig`: samma kriterium har fått olika poäng. */
export type Programtrohet =
  | Poang
  | { readonly _tag: "Motstridig"; readonly fragor: ReadonlyArray<string> };

/** Poängsätter mätningens kriterier enligt IPS-25. Oberoende av bedömningarnas ordning. */
export const programtrohet = (
  bedomningar: ReadonlyArray<ProgramtrohetBedomd>,
  matning: string,
): Programtrohet => {
  const egna = bedomningar.filter(
    (bedomd) => bedomd.matning === matning && bedomd.instrument === ips25.id,
  );
  const poang = new Map(egna.map((bedomd) => [bedomd.kriterium, bedomd.poang]));
  const motstridiga = egna.filter((bedomd) => poang.get(bedomd.kriterium) !== bedomd.poang);
  return motstridiga.length > 0
    ? { _tag: "Motstridig", fragor: [...new Set(motstridiga.map((b) => b.kriterium))].sort() }
    : poangsatt(ips25, Object.fromEntries(poang));
};
