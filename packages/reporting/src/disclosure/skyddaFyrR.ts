/**
 * 4R ur rader som redan är skyddade: varje tal är en cell som står i rapporten, så det som är dolt där är dolt här. Pengarna
 * fördelas efter dagar som visas, aldrig efter dolda.
 */
import type { Konsunderlag, Representation, Resurs } from "@star-finsam/core/fyrar";
import { jamnKonsfordelning, type Konsantal } from "@star-finsam/core/individ";
import { type Cell, dold, ejTillampligt, saknas, visad } from "./Cell.ts";
import { forena } from "./forena.ts";
import {
  dagarna,
  fordelade,
  INGEN,
  type Konsceller,
  konsceller,
  synliga,
} from "./rader/konsceller.ts";
import { forvaldaSkyddsregler, type Skyddsregler } from "./Skyddsregler.ts";
import { litet } from "./skydd/primar.ts";
import type { Skyddadtabell } from "./skydda.ts";
import { oppna, type Renderbar } from "./Utgava.ts";

type Vad = Representation | Resurs;

/** En rad i 4R. `andelKvinna` och `jamn` bara när alla fyra talen visas: en dom ur ett dolt tal säger något om det. */
export type SkyddadKonsrad = Konsceller & {
  readonly vad: Vad;
  readonly andelKvinna: Cell;
  readonly jamn?: "jamn" | "ojamn";
};

/** De två R som räknas. */
export type SkyddadFyrR = {
  readonly representation: ReadonlyArray<SkyddadKonsrad>;
  readonly resurser: ReadonlyArray<SkyddadKonsrad>;
};

/** Det som räknats på annat håll, och reglerna för det. */
export type FyrRval = { readonly mer?: Konsunderlag; readonly regler?: Skyddsregler };

/**
 * 4R av raderna för en enda period, med samma spridning. `mer`: tal som inte står i raderna, till exempel timmar eller de som
 * beslutar; är något av dem litet är delningen dold.
 */
export const skyddaFyrR = (
  rader: Renderbar<Skyddadtabell>,
  { mer = {}, regler = forvaldaSkyddsregler }: FyrRval = {},
): Renderbar<SkyddadFyrR> =>
  forena([rader], (spridning) => {
    const tabell = oppna(rader);
    const dagar = dagarna(tabell);
    const ur: Partial<Record<Vad, Konsceller>> = {
      deltagare: konsceller(tabell, "deltagare"),
      insatser: konsceller(tabell, "insatser"),
      dagar,
      kronor: fordelade(tabell, dagar),
      motesplatser: konsceller(tabell, "motesplatser"),
    };
    const raden = (vad: Vad): SkyddadKonsrad => {
      const egna = mer[vad];
      if (egna === undefined) return medDom(vad, ur[vad] ?? INGEN);
      if (egna === "saknas") return medDom(vad, INGEN);
      return medDom(vad, lamnade(egna, spridning === "intern" ? undefined : regler));
    };
    return { representation: R1.map(raden), resurser: R2.map(raden) };
  });

const R1: ReadonlyArray<Representation> = ["deltagare", "beslutande", "utforande"];
const R2: ReadonlyArray<Resurs> = ["insatser", "dagar", "timmar", "motesplatser", "kronor"];

/** Tal som inte står i raderna. Är någon del liten är alla delar dolda, och helheten om den själv är liten. */
function lamnade(
  { kvinna, man, okant = 0 }: Konsantal,
  regler: Skyddsregler | undefined,
): Konsceller {
  const alla = kvinna + man + okant;
  const liten = (antal: number): boolean => regler !== undefined && litet(antal, regler);
  const doljs = [kvinna, man, okant, alla].some(liten);
  const del = (antal: number): Cell => (doljs ? dold : visad(antal));
  return {
    kvinna: del(kvinna),
    man: del(man),
    okant: del(okant),
    alla: liten(alla) ? dold : visad(alla),
  };
}

function medDom(vad: Vad, celler: Konsceller): SkyddadKonsrad {
  const [kvinna, man] = synliga(celler);
  if (kvinna === undefined || man === undefined) {
    const annat = celler.alla._tag === "Saknas" ? saknas : dold;
    return { vad, ...celler, andelKvinna: annat };
  }
  const { dom, kant } = jamnKonsfordelning({ kvinna, man });
  return {
    vad,
    ...celler,
    andelKvinna: kant === 0 ? ejTillampligt : visad(kvinna, kant),
    ...(dom === "inga" ? {} : { jamn: dom }),
  };
}
