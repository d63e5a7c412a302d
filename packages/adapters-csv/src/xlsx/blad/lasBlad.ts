/**
 * Läser ett kalkylblad med de delar som dess celler hänvisar till.
 */

import type { Forrad } from "../Budget.ts";
import type { Arbetsbok, Flik } from "../bok/Arbetsbok.ts";
import { stilmottagare } from "../bok/stilar.ts";
import { strangmottagare } from "../bok/strangar.ts";
import { lasDel } from "../xml/lasDel.ts";
import type { Delfel, Xmlmottagare } from "../xml/Xmlmottagare.ts";
import type { Zipkatalog } from "../zip/Zipdel.ts";
import type { Blad } from "./Blad.ts";
import { bladmottagare } from "./bladmottagare.ts";

/** Bladet, eller varför det inte kan läsas. En del som arbetsboken pekar på men som inte finns är ett fel. */
export const lasBlad = async (
  delar: Zipkatalog,
  bok: Arbetsbok,
  flik: Flik,
  forrad: Forrad,
): Promise<Blad | Delfel> => {
  const las = async (namn: string | undefined, mottagare: Xmlmottagare) => {
    if (namn === undefined) return undefined;
    const del = delar.get(namn);
    return del === undefined ? "trasig" : lasDel(del, mottagare, forrad);
  };
  const stilar = stilmottagare();
  const strangar: Array<string> = [];
  const { fran1904 } = bok;
  const fel =
    (await las(bok.stilar, stilar.mottagare)) ??
    (await las(bok.strangar, strangmottagare(strangar, forrad)));
  if (fel !== undefined) return fel;
  const { mottagare, blad } = bladmottagare(
    { strangar, former: stilar.former(), fran1904 },
    forrad,
  );
  return (await las(flik.del, mottagare)) ?? blad();
};
