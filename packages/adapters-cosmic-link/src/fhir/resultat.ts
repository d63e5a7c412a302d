/**
 * Det lästa i delar: först allt om posterna, sedan ärendena i satser.
 */
import type { Lasdel, LastArende } from "../Lasdel.ts";
import { nyAktorslasare } from "./aktorer.ts";
import { arendena } from "./arenden.ts";
import { planerICirkel } from "./cirklar.ts";
import { type Anmalan, nyttRegister } from "./register.ts";
import type { Samling } from "./samling.ts";

const SATS = 500;

/** Reder ut hänvisningarna och ger delarna. */
export function* delarna(samling: Samling): Generator<Lasdel> {
  const arenden = utredda(samling);
  const { brister, rader } = samling;
  const skyddade = samling.skydd.skyddade();
  yield { arenden: [], brister, rader, skyddade, klart: arenden.length === 0 ? 1 : 0 };
  for (let fran = 0; fran < arenden.length; fran += SATS) {
    const klart = Math.min(1, (fran + SATS) / arenden.length);
    yield { arenden: arenden.slice(fran, fran + SATS), brister: [], rader: [], klart };
  }
}

/** Ärendena. Varje post som inte bär ett får sin åtgärd. */
function utredda({ poster, rader, anmal, ram }: Samling): ReadonlyArray<LastArende> {
  const register = nyttRegister(poster);
  const anmalEnGang = engangs(anmal);
  const lasAktor = nyAktorslasare(register, anmalEnGang);
  for (const { rad, atgard, kod } of register.undantagna) {
    rader.push({ rad, atgard });
    anmal(kod, rad);
  }
  for (const { rad } of planerICirkel(register))
    anmalEnGang("REFERENS_CIRKEL", rad, "CarePlan.partOf");
  const { referensdag } = ram;
  const arenden = arendena({ register, lasAktor, anmal: anmalEnGang, referensdag });
  for (const { rad, lage } of register.poster) {
    if (lage === "buren") continue;
    rader.push({ rad, atgard: lage === "utan" ? "karantan" : "importerad" });
    if (lage === "oanvand") anmal("OANVAND_RESURS", rad);
  }
  return arenden;
}

/** Samma sak om samma post sägs en gång. */
function engangs(anmal: Anmalan): Anmalan {
  const sagda = new Set<string>();
  return (kod, rad, element) => {
    const sagd = `${kod} ${rad} ${element ?? ""}`;
    if (sagda.has(sagd)) return;
    sagda.add(sagd);
    anmal(kod, rad, element);
  };
}
