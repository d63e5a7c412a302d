/**
 * Siffrorna i en rapport, var och en med sin plats. Ett diagrams tal räknas bara när avsnittet inte har dem i en tabell.
 */
import type { Cell } from "../disclosure/Cell.ts";
import type { Block, Rapport, Talslag } from "../rapport/Rapport.ts";
import type { Rapporttext } from "../rapport/Rapporttext.ts";

/** En siffra. `plats`: avsnitt, stycke, rad och kolumn, som id; samma plats i två rapporter är samma siffra. */
export type Siffraplats = {
  readonly plats: string;
  readonly rubriker: ReadonlyArray<Rapporttext>;
  readonly slag: Talslag;
  readonly cell: Cell;
};

/** Alla siffror, i rapportens ordning, utom summans andel: den är alltid hela. Står en plats två gånger gäller den första. */
export const siffrorI = ({ avsnitt }: Rapport): ReadonlyMap<string, Siffraplats> => {
  const alla = avsnitt.flatMap(({ id, rubrik, innehall }) => {
    const tabeller = new Set(innehall.flatMap((b) => (b._tag === "Tabell" ? [b.id] : [])));
    return innehall
      .filter((b) => !(b._tag === "Diagram" && tabeller.has(`${b.id}-tabell`)))
      .flatMap((b) => siffror(b))
      .map((s) => ({ ...s, plats: `${id}/${s.plats}`, rubriker: [rubrik, ...s.rubriker] }));
  });
  const forsta = new Map<string, Siffraplats>();
  for (const en of alla) if (!forsta.has(en.plats)) forsta.set(en.plats, en);
  return forsta;
};

function siffror(block: Block): ReadonlyArray<Siffraplats> {
  switch (block._tag) {
    case "Siffror":
      return block.rader.map(({ id, rubrik, slag, cell }) => ({
        ...{ plats: id, rubriker: [rubrik], slag, cell },
      }));
    case "Tabell":
      return [
        ...block.rader.flatMap((rad) =>
          rutor(block, block.kolumner, rad.celler, `${block.id}/${rad.id}`, [rad.rubrik]),
        ),
        ...rutor(block, block.kolumner, block.summa ?? [], `${block.id}/=`, []).filter(
          ({ slag }) => slag !== "andel",
        ),
      ];
    case "Diagram": {
      const serier = block.serier.map((serie) => ({ ...serie, slag: block.talslag }));
      return block.kategorier.flatMap((en) =>
        rutor(block, serier, en.celler, `${block.id}/${en.id}`, [en.rubrik]),
      );
    }
    default:
      return [];
  }
}

type Spalt = { readonly id: string; readonly rubrik: Rapporttext; readonly slag: Talslag };

const rutor = (
  { rubrik }: { readonly rubrik: Rapporttext },
  kolumner: ReadonlyArray<Spalt>,
  celler: ReadonlyArray<Cell>,
  plats: string,
  rubriker: ReadonlyArray<Rapporttext>,
): ReadonlyArray<Siffraplats> =>
  celler.flatMap((cell, i) => {
    const kolumn = kolumner[i];
    if (kolumn === undefined) return [];
    const alla = [rubrik, ...rubriker, kolumn.rubrik];
    return [{ plats: `${plats}/${kolumn.id}`, rubriker: alla, slag: kolumn.slag, cell }];
  });
