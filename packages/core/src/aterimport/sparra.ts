/**
 * Den som gallrats får inte komma tillbaka med nästa export. Listan över gallrade är värdens; här tas raderna bort.
 */
import type { Faktum } from "../faktum/index.ts";
import type { Pseudonym } from "../individ/index.ts";
import type { ArendeId } from "../kernel/index.ts";

/** Svarar om en individ eller ett ärende är gallrat. */
export type Sparr = {
  readonly individ: (individ: Pseudonym) => boolean;
  readonly arende: (arende: ArendeId) => boolean;
};

/** Fakta som får läsas in, och raderna (i en enda källa) som stoppades. */
export type Sparrat = {
  readonly fakta: ReadonlyArray<Faktum>;
  readonly rader: ReadonlyArray<number>;
};

/**
 * Tar bort varje rad som rör en gallrad individ eller ett gallrat ärende, hela raden. En kallelse läses in utan de gallrade
 * ärendena: mötet rör andra också.
 */
export const sparra = (fakta: ReadonlyArray<Faktum>, sparr: Sparr): Sparrat => {
  const rader = new Set<number>();
  for (const faktum of fakta) {
    const stoppas =
      ("individ" in faktum && sparr.individ(faktum.individ)) ||
      ("arende" in faktum && sparr.arende(faktum.arende)) ||
      (faktum._tag === "ArendeAktualiserat" &&
        faktum.tidigare !== undefined &&
        sparr.arende(faktum.tidigare));
    if (stoppas) rader.add(faktum.kalla.rad);
  }
  const kvar = fakta.filter(({ kalla }) => !rader.has(kalla.rad));
  return {
    rader: [...rader],
    fakta: kvar.map((faktum) =>
      faktum._tag === "TeammoteKallat"
        ? { ...faktum, arenden: faktum.arenden.filter((id) => !sparr.arende(id)) }
        : faktum,
    ),
  };
};
