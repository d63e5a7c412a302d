/**
 * Summor som inte gör en lucka till noll.
 */
import { type Belopp, belopp, laggIhop } from "../kernel/index.ts";

/** Ett belopp, eller `saknas` när ingen lämnat något. */
export type Ruta = Belopp | "saknas";

/**
 * Summan av flera rutor. `belopp` är `saknas` så snart en ruta saknas; `kant` är summan av dem som finns, och `saknas` när
 * ingen gör det. Så läses en del aldrig som det hela.
 */
export type Rutsumma = { readonly belopp: Ruta; readonly kant: Ruta };

/** Summan av belopp; inga belopp är noll. */
export const summan = (beloppen: ReadonlyArray<Belopp>): Belopp =>
  beloppen.reduce(laggIhop, belopp(0));

/** Summan av rutor. */
export const summera = (rutor: ReadonlyArray<Ruta>): Rutsumma => {
  const kanda = rutor.filter((ruta) => ruta !== "saknas");
  const kant = kanda.length === 0 ? "saknas" : summan(kanda);
  return { belopp: kanda.length === rutor.length ? kant : "saknas", kant };
};

/** Det som blir kvar när `b` dras från `a`; `saknas` om något av dem gör det. */
export const dra = (a: Ruta, b: Ruta): Ruta =>
  a === "saknas" || b === "saknas" ? "saknas" : belopp(a - b);
