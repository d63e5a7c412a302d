/**
 * Det som står runt diagrammet: teckenförklaringen över, och under vad tecknen i det betyder.
 */
import { yta as ritaYta, type Stil, stilFor } from "./monster.ts";
import type { Ritning, Ritval } from "./Ritning.ts";
import { LITEN, RAD, STORLEK, skrivRader } from "./svg.ts";
import { radbryt, textbredd } from "./textbredd.ts";
import { diagramtexter } from "./texter.ts";
import type { Underlag } from "./Underlag.ts";

const RUTA = 16;

/** En ruta och ett namn per serie, på så många rader som behövs. `stil` är seriens utseende. */
export const teckenforklaring = (
  namn: ReadonlyArray<string>,
  { bredd, tema }: Ritval,
  topp: number,
  stil: (serie: number) => Stil = (i) => stilFor(i, tema),
): Ritning => {
  const delar: Array<string> = [];
  let x = 0;
  let y = topp;
  let hojd = 0;
  for (const [i, text] of namn.entries()) {
    const rader = radbryt(text, bredd - RUTA - 8, STORLEK);
    const langd = RUTA + 6 + Math.max(0, ...rader.map((rad) => textbredd(rad, STORLEK)));
    if (x > 0 && x + langd > bredd - 2) {
      x = 0;
      y += hojd + 4;
      hojd = 0;
    }
    delar.push(
      ritaYta(x + 1, y + 1, RUTA, 12, stil(i)),
      ...skrivRader(x + RUTA + 6, y + 12, rader, { farg: tema.farger.ink }),
    );
    x += langd + 16;
    hojd = Math.max(hojd, rader.length * RAD);
  }
  return { hojd: namn.length === 0 ? 0 : y + hojd + 6 - topp, delar };
};

/** Tecknens betydelse, bara för dem som finns i diagrammet, och egna meningar först. */
export const fotnoter = (
  underlag: Underlag,
  { bredd, tema }: Ritval,
  topp: number,
  egna: ReadonlyArray<string> = [],
): Ritning => {
  const { forklaring } = diagramtexter;
  const finns = new Set(
    underlag.kategorier.flatMap(({ punkter }) => punkter.map(({ cell }) => cell._tag)),
  );
  const uppskattad =
    underlag.slag === "linjer"
      ? forklaring.ofylld
      : underlag.slag === "overlevnad"
        ? forklaring.streckad
        : forklaring.uppskattad;
  const tecken = [
    ...(finns.has("Dold") ? [forklaring.dold] : []),
    ...(finns.has("Saknas") ? [forklaring.saknas] : []),
    ...(finns.has("EjTillampligt") && underlag.slag !== "flode" ? [forklaring.galler] : []),
    ...(finns.has("Uppskattad") ? [uppskattad] : []),
  ].map((text) => text[underlag.sprak].replaceAll(" ", "\u00A0"));
  const stycken = [...egna, ...(tecken.length === 0 ? [] : [tecken.join(" · ")])];
  const rader = stycken.flatMap((text) => radbryt(text, bredd - 2, LITEN));
  return {
    hojd: rader.length === 0 ? 0 : rader.length * RAD + 8,
    delar: skrivRader(0, topp + LITEN + 6, rader, { farg: tema.farger.dampad, storlek: LITEN }),
  };
};
