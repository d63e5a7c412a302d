/**
 * En plans innehåll för den som bara vill läsa den, till exempel för att visa den i ett eget formulär.
 */
import {
  exempelLagkrav,
  exempelNamn,
  type Partkarta,
  partregister,
  type Rubrikkarta,
  rubriksokare,
  slaUppAktor,
} from "../kartor/index.ts";
import type { Linkplan, Samordningsarende } from "../samordningsarende/index.ts";
import type { SipInnehall } from "./SipInnehall.ts";
import { tolkaSip } from "./tolkaSip.ts";

/** Kartorna; förval är exemplen `exempel-lagkrav` och `exempel-namn`. */
export type Sipkartor = {
  readonly rubrikkartor?: ReadonlyArray<Rubrikkarta>;
  readonly partkarta?: Partkarta;
};

/** Innehållet i en av ärendets planer. Det som ingen rubrik i kartan känner står i `otolkat`. */
export const lasSip = (
  { aktorer }: Pick<Samordningsarende, "aktorer">,
  plan: Linkplan,
  { rubrikkartor = [exempelLagkrav], partkarta = exempelNamn }: Sipkartor = {},
): SipInnehall => {
  const register = partregister(partkarta);
  const vem = new Map(aktorer.map((aktor) => [aktor.id, slaUppAktor(register, aktor)]));
  const rubriker = rubriksokare(rubrikkartor);
  return tolkaSip(plan, { rubriker, aktorFor: (ref) => vem.get(ref) }).innehall;
};
