/**
 * Intyg som inte bevisar något, till en riktig utgivning. Prövaren ska säga vad som är fel med vart och ett.
 */
import type { Intyg } from "../intyg/Intyg.ts";
import type { Utgiven } from "../publicering/Utgiven.ts";
import type { Fall } from "./byggstenar.ts";
import { medSista, type Trasig } from "./trasiga.ts";
import { geUt } from "./utgivning.ts";

const medIntyg =
  (andra: (intyg: Intyg, utgiven: Utgiven) => Intyg) =>
  async (fall: Fall): Promise<Trasig> => {
    const utfall = await geUt(fall);
    const { utgiven, intyg } = utfall.sista;
    return medSista(utfall, utgiven, andra(intyg, utgiven));
  };

const medFlyttar = (andra: (flytt: Intyg["flyttar"][number]) => Intyg["flyttar"][number]) =>
  medIntyg((intyg) => ({ ...intyg, flyttar: intyg.flyttar.map(andra) }));

const ganger = (faktor: number) =>
  medFlyttar((flytt) => new Map([...flytt].map(([nyckel, steg]) => [nyckel, steg * faktor])));

/** Intygen, och vad prövaren ska säga. */
export const FALSKA_INTYG = {
  "halva människor": [ganger(1 / 8), /inget antal/u],
  "negativa antal": [ganger(-1000), /inget antal/u],
  "en flytt ändrar det som visas": [
    medIntyg((intyg, { id, tabeller: [tabell] }) => ({
      ...intyg,
      flyttar: intyg.flyttar.map((flytt) => new Map([...flytt, [`${tabell?.matt}#:${id}`, 1]])),
    })),
    /ändrar det som visas/u,
  ],
  "flyttar som inte går ihop": [
    medFlyttar((flytt) => new Map([...flytt].slice(0, 1))),
    /fyllningen brister/u,
  ],
  "inga flyttar": [medIntyg((intyg) => ({ ...intyg, flyttar: [] })), /för smalt/u],
  "fel grund": [
    medIntyg((intyg) => ({
      ...intyg,
      grund: new Map([...intyg.grund].map(([nyckel, antal]) => [nyckel, antal + 1])),
    })),
    /fel tal/u,
  ],
  "ingen grund": [medIntyg((intyg) => ({ ...intyg, grund: new Map() })), /saknas/u],
} as const;
