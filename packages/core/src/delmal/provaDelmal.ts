/**
 * Är delmålet nått? Det som saknas är varken nått eller inte, det uppskattade sägs vara uppskattat, och en andel säger om
 * slumpen kan ha avgjort. Källa: domänen, avsnitt 8 (mål som sagts vara nådda och inte var det).
 */
import type { Period } from "../kernel/index.ts";
import type { Delmal, Maldel } from "./Delmal.ts";
import type { Delmalsutfall, Maldelsutfall, Maldom } from "./Delmalsutfall.ts";
import { type Rader, varForSig } from "./grupprader.ts";
import { malperiod } from "./malperiod.ts";
import { provaDel } from "./provaDel.ts";
import { texter } from "./texter.ts";

/** `insatsen`: insatsens period, för mål som gäller hela den. Under `minst` i underlag är för få för att säga. */
export type Provval = { readonly insatsen: Period; readonly minst?: number };

/** Prövar delmålet mot nyckeltalens rader för de perioder som `malperioder` nämner. */
export const provaDelmal = (
  delmal: Delmal,
  rader: Rader,
  { insatsen, minst = 5 }: Provval,
): Delmalsutfall => {
  const { id, titel } = delmal;
  const period = malperiod(delmal, insatsen);
  const prova = (del: Maldel): Maldelsutfall => provaDel(del, { rader, period, minst });
  const provaVarje = (del: Maldel) => {
    const [en, ...fler] = varForSig(del, period, rader);
    return [prova(en), ...fler.map(prova)] as const;
  };
  const [forsta, ...resten] = delmal.delar;
  const delar = [...provaVarje(forsta), ...resten.flatMap(provaVarje)] as const;
  const text = texter.tillsammans(delar.map((del) => del.text));
  return { delmal: id, titel, period, ...samladDom(delar), delar, text };
};

/** Delarnas domar till en. En del som inte är nådd räcker för att målet inte är det, vad som än saknas i de andra. */
export function samladDom(delar: ReadonlyArray<Maldom>): Maldom {
  const finns = (status: Maldom["status"]) => delar.some((del) => del.status === status);
  if (finns("ej_uppnatt")) return { status: "ej_uppnatt" };
  if (delar.some((del) => del.status === "uppskattad" && !del.uppnatt)) {
    return { status: "uppskattad", uppnatt: false };
  }
  if (finns("saknas")) return { status: "saknas" };
  if (finns("for_fa")) return { status: "for_fa" };
  if (finns("kvalitativt")) return { status: "kvalitativt" };
  return finns("uppskattad") ? { status: "uppskattad", uppnatt: true } : { status: "uppnatt" };
}
