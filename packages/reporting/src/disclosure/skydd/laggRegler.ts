/**
 * Lägger reglernas utslag på bygget: vad som redan är dolt, hur brett det ska vara och hur ogärna det andra döljs.
 */
import type { Skyddsregler } from "../Skyddsregler.ts";
import type { Bygge, Grundsystem } from "../system/Bygge.ts";
import type { Lage, System, Tal } from "../system/System.ts";
import { litet, type Primarregel } from "./primar.ts";

/** Det färdiga systemet. */
export const laggRegler = (
  grund: Grundsystem,
  primara: ReadonlyMap<number, Primarregel>,
  regler: Skyddsregler,
): System => ({
  tal: grund.tal.map((bygge, plats) => tal(bygge, primara.get(plats), regler)),
  samband: grund.samband,
  brutna: grund.brutna,
});

function tal(bygge: Bygge, primar: Primarregel | undefined, regler: Skyddsregler): Tal {
  const { nyckel, matt, grupp, varde } = bygge;
  return {
    nyckel,
    matt,
    grupp,
    varde: varde ?? 0,
    lage: lage(bygge, primar),
    bredd: bredd(bygge, primar, regler),
    vikt: vikt(bygge),
    ensam: ensam(bygge),
    nytt: bygge.celler.length > 0,
  };
}

/** Den som är ensam i ett tidigare dolt tal är det ännu. */
const ensam = ({ celler, utgivet, varde, antaget }: Bygge): boolean =>
  (utgivet === "dolt" && varde === 1 && antaget !== true) ||
  celler.some(({ cell }) => (cell.individer ?? cell.antal) === 1);

const lage = ({ utgivet, celler }: Bygge, primar: Primarregel | undefined): Lage => {
  if (utgivet !== undefined) return utgivet === "visat" ? "last" : "dold";
  if (celler.length === 0) return "otryckt";
  return primar === undefined ? "synlig" : "dold";
};

/** Ett tal som aldrig trycks skyddas när det är litet, som om det stod där: det går kanske att räkna ut. */
const bredd = (
  { celler, utgivet, utanKrav, varde, nyckel }: Bygge,
  primar: Primarregel | undefined,
  regler: Skyddsregler,
): number => {
  if (primar === "nns") return 0;
  if (celler.length > 0) return regler.bredd;
  if (utgivet !== undefined) return utanKrav ? 0 : regler.bredd;
  return !nyckel.includes("|tacker") && litet(varde ?? 0, regler) ? regler.bredd : 0;
};

/** Helheter väger mer än delar, och en nolla mer än ett tal: en dold nolla förvånar. */
const vikt = ({ celler, varde }: Bygge): number =>
  Math.max(
    1,
    ...celler.map(({ tabell, cell }) => {
      const summor = tabell.dimensioner.length - Object.keys(cell.grupp).length;
      return (tabell.viktig ?? 1) * (1 + 2 * summor + (varde === 0 ? 0.5 : 0));
    }),
  );
