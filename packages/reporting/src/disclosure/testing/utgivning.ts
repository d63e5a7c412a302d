/**
 * Fallen genom skyddet, och det som trycks bredvid tabellerna.
 */
import type { Cellgrupp, Publicering } from "../publicering/Publicering.ts";
import type { Utgiven } from "../publicering/Utgiven.ts";
import { forvaldaSkyddsregler, type Skyddsregler } from "../Skyddsregler.ts";
import { type Skyddadpublicering, suppress } from "../suppress.ts";
import type { Fall } from "./byggstenar.ts";
import { antalI, tabellgrupper } from "./folk.ts";
import { namnI, type Trycktandel } from "./Lage.ts";

/** Ett fall som är skyddat: allt utgivet, och det sista för sig. */
export type Utfall = {
  readonly utgivna: ReadonlyArray<Utgiven>;
  readonly sista: Skyddadpublicering;
};

/** Ger ut de tidigare i ordning och sist den nya, som känner de tal vars fakta är desamma. */
export async function geUt(
  { ny, tidigare, folk }: Fall,
  regler: Skyddsregler = forvaldaSkyddsregler,
): Promise<Utfall> {
  const utgivna: Array<Utgiven> = [];
  for (const en of tidigare)
    utgivna.push((await suppress(en, { regler, tidigare: utgivna })).utgiven);
  const sista = await suppress(ny, {
    regler,
    tidigare: utgivna,
    kand: (_matt, grupp, nyckel) =>
      nyckel.endsWith(`#${avtrycket(ny, grupp)}`) ? antalI(folk, ny.dimensioner, grupp) : undefined,
  });
  return { utgivna: [...utgivna, sista.utgiven], sista };
}

/** Vilka fakta den nya publiceringen räknar gruppen på. */
const avtrycket = ({ dimensioner, kohorter }: Publicering, grupp: Cellgrupp): string => {
  const ar = dimensioner.find(({ id }) => id === "period")?.alla ?? "";
  return kohorter.find(({ period }) => period === (grupp["period"] ?? ar))?.avtryck ?? "?";
};

/** Den nya publiceringen med varje cell dold som inte redan är utgiven. */
export function helt(ny: Publicering, tidigare: ReadonlyArray<Utgiven>): Utgiven {
  const namn = namnI(ny);
  const visade = new Set(
    tidigare.flatMap((utgiven) =>
      utgiven.tabeller.flatMap(({ matt, celler, ...form }) => {
        const dolda = new Set(
          celler.flatMap((c) => (c.antal === undefined ? [namnI(utgiven)(matt, c.grupp)] : [])),
        );
        return tabellgrupper(form, utgiven.dimensioner)
          .map((grupp) => namnI(utgiven)(matt, grupp))
          .filter((nyckel) => !dolda.has(nyckel));
      }),
    ),
  );
  return {
    ...ny,
    tabeller: ny.tabeller.map((tabell) => ({
      ...tabell,
      celler: tabellgrupper(tabell, ny.dimensioner).flatMap((grupp) => {
        if (!visade.has(namn(tabell.matt, grupp))) return [{ grupp }];
        const cell = tabell.celler.find((en) => namn("", en.grupp) === namn("", grupp));
        return cell === undefined ? [] : [{ grupp, antal: cell.antal }];
      }),
    })),
  };
}

/** Andelen av helheten för varje cell, så som de trycks: bara mellan det som visas, eller (fel) för allt. */
export function andelarI(
  { ny, folk }: Pick<Fall, "ny" | "folk">,
  utgiven: Utgiven,
  decimaler: number,
  ocksaDolda = false,
): ReadonlyArray<Trycktandel> {
  const namn = namnI(ny);
  const helhet = antalI(folk, ny.dimensioner, {});
  return utgiven.tabeller.flatMap(({ matt, celler }) => {
    const visas = ({ antal }: { readonly antal?: number }) => ocksaDolda || antal !== undefined;
    const hela = celler.find(({ grupp }) => Object.keys(grupp).length === 0);
    if (hela === undefined || !visas(hela)) return [];
    return celler.filter(visas).map(({ grupp }) => {
      const andel = (100 * antalI(folk, ny.dimensioner, grupp)) / helhet;
      return {
        taljare: namn(matt, grupp),
        namnare: namn(matt, {}),
        procent: Number(andel.toFixed(decimaler)),
        decimaler,
      };
    });
  });
}
