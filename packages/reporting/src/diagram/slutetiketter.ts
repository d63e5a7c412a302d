/**
 * Seriernas namn vid linjernas slut, med ett prov av linjen, isärflyttade när de krockar.
 */
import { linjestil, prov } from "./markor.ts";
import { type Plan, yFor } from "./plan.ts";
import type { Ritval } from "./Ritning.ts";
import { sprid } from "./sprid.ts";
import { RAD, r, skrivRader, streck } from "./svg.ts";
import type { Underlag } from "./Underlag.ts";

/** Provets bredd framför ett namn. */
export const PROV = 26;

/** Namnet och det sista talet, om det visas. */
export const slutnamn = ({ kategorier }: Underlag, namn: string, i: number): string => {
  const sista = kategorier.at(-1)?.punkter[i];
  return sista?.tal === undefined ? namn : `${namn} ${sista.text.replaceAll(" ", "\u00A0")}`;
};

/** Namnen vid linjernas slut, isärflyttade när de krockar. */
export function slutetiketter(
  { serier, kategorier }: Underlag,
  rader: ReadonlyArray<ReadonlyArray<string>>,
  { tema }: Ritval,
  plan: Plan,
  x: (i: number) => number,
): ReadonlyArray<string> {
  const sista = serier.map((_, i) => {
    const nr = kategorier.findLastIndex(({ punkter }) => punkter[i]?.tal !== undefined);
    const tal = kategorier[nr]?.punkter[i]?.tal;
    return tal === undefined ? undefined : { x: x(nr), y: yFor(plan, tal) };
  });
  const platser = sprid(
    rader.map((rad, i) => ({ mal: sista[i]?.y ?? plan.botten, hojd: rad.length * RAD + 4 })),
    plan.topp - 4,
    plan.botten + 4,
  );
  return rader.flatMap((rad, i) => {
    const stil = linjestil(i, tema);
    const mitt = platser[i] ?? plan.botten;
    const slut = sista[i];
    const ledare =
      slut === undefined || slut.x < x(kategorier.length - 1)
        ? []
        : [
            streck(`M${r(slut.x + 5)},${r(slut.y)}L${r(plan.hoger + 6)},${r(mitt)}`, {
              farg: stil.farg,
              bredd: 0.8,
            }),
          ];
    return [
      ...ledare,
      ...prov(plan.hoger + 8, mitt, stil),
      ...skrivRader(plan.hoger + 8 + PROV, mitt - (rad.length * RAD) / 2 + 12, rad, {
        farg: tema.farger.ink,
      }),
    ];
  });
}
