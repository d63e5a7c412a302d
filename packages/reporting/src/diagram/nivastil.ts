/**
 * Utseendet på nivåerna i en svarsskala, från negativ till positiv: var sin färg åt hållen, starkare utåt.
 */
import { ljusna } from "../tema/farg.ts";
import type { Tema } from "../tema/Tema.ts";
import type { Stil } from "./monster.ts";

/** Nivåns utseende: halvorna i var sin färg, starkare utåt; en udda skalas mitt är grå. */
export function nivastil(i: number, antal: number, { farger }: Tema): Stil {
  const mitt = (antal - 1) / 2;
  const avstand = Math.abs(i - mitt) / Math.max(mitt, 0.5);
  const [positiv = farger.ink, , negativ = farger.ink] = farger.serier;
  if (i === mitt && antal > 1) return { farg: farger.linje, fyllning: "#ffffff", monster: "fylld" };
  const farg = i < mitt ? negativ : positiv;
  const ljus = ljusna(farg, 0.75 * (1 - avstand));
  if (i >= mitt) return { farg, fyllning: ljus, monster: "fylld" };
  const monster = avstand > 0.8 ? "rutig" : avstand > 0.4 ? "randig" : "gles";
  return { farg, fyllning: ljusna(farg, 0.9 - 0.4 * avstand), monster };
}

/** Nivåns färg där mönster inte går att rita. */
export function nivafarg(i: number, antal: number, tema: Tema): string {
  const mitt = (antal - 1) / 2;
  const avstand = Math.abs(i - mitt) / Math.max(mitt, 0.5);
  return i === mitt && antal > 1
    ? ljusna(tema.farger.linje, 0.7)
    : ljusna(nivastil(i, antal, tema).farg, 0.75 * (1 - avstand));
}
