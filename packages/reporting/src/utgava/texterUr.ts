/**
 * Det som människor skrivit i en rapport, läst tillbaka ur den: så att den går att göra om utan filen som texterna stod i.
 */
import { blockI, type Mall } from "../rapport/Mall.ts";
import type { Rapport } from "../rapport/Rapport.ts";
import type { Rapporttexter } from "../rapport/Rapporttexter.ts";

/** Texterna och underskrifterna. Rollerna står i mallens ordning. */
export const texterUr = (mall: Mall, { avsnitt, period }: Rapport): Rapporttexter => {
  const skrivet = avsnitt.flatMap(({ innehall }) => innehall);
  const luckor = skrivet.flatMap((b) =>
    b._tag === "Textlucka" && b.text !== undefined ? [[b.id, b.text] as const] : [],
  );
  const roller = new Map(
    blockI(mall).flatMap((b) => (b._tag === "Underskrifter" ? [[b.id, b.roller] as const] : [])),
  );
  const underskrifter = skrivet.flatMap((b) =>
    b._tag !== "Underskrifter"
      ? []
      : b.rader.flatMap(({ namn, dag }, nr) => {
          const roll = roller.get(b.id)?.[nr]?.id;
          return roll === undefined || namn === undefined || dag === undefined
            ? []
            : [{ period: `${period.fran}..${period.till}`, roll, namn, dag }];
        }),
  );
  return {
    ...(luckor.length === 0 ? {} : { luckor: Object.fromEntries(luckor) }),
    ...(underskrifter.length === 0 ? {} : { underskrifter }),
  };
};
