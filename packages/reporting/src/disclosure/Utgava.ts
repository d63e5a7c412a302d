/**
 * Det som får lämna huset. Bara den här mappen kan göra en utgåva: klassen exporteras inte, bara dess typer,
 * och det privata fältet gör att inget annat objekt duger, vare sig för kompilatorn eller när koden körs.
 */

/**
 * `skyddad` har gått genom skyddet och får lämna huset; `intern` visar allt och får ej spridas.
 */
export type Spridning = "skyddad" | "intern";

class Utgava<T, S extends Spridning> {
  readonly #varde: T;
  readonly spridning: S;

  constructor(varde: T, spridning: S) {
    this.#varde = varde;
    this.spridning = spridning;
  }

  /** Innehållet. */
  get varde(): T {
    return this.#varde;
  }

  static ar(kandidat: unknown): kandidat is Utgava<unknown, Spridning> {
    return typeof kandidat === "object" && kandidat !== null && #varde in kandidat;
  }
}

/** Skyddat innehåll: får spridas. */
export type Disclosed<T> = Utgava<T, "skyddad">;

/** Oskyddat innehåll för internt bruk: får ej spridas. */
export type Intern<T> = Utgava<T, "intern">;

/** Det enda som renderas. */
export type Renderbar<T> = Disclosed<T> | Intern<T>;

/** Gör en skyddad utgåva. Anropas bara härifrån. */
export const skyddad = <T>(varde: T): Disclosed<T> => new Utgava(varde, "skyddad");

/** Gör en intern utgåva. Anropas bara härifrån. */
export const internt = <T>(varde: T): Intern<T> => new Utgava(varde, "intern");

/**
 * En ny utgåva av samma spridning, räknad ur en annan. Funktionen får bara se det som redan är utgivet.
 */
export const avled = <A, B>(utgava: Renderbar<A>, raknaUt: (varde: A) => B): Renderbar<B> =>
  utgava.spridning === "skyddad" ? skyddad(raknaUt(utgava.varde)) : internt(raknaUt(utgava.varde));

/**
 * Innehållet i en utgåva.
 * @throws TypeError om det inte är en utgåva som den här mappen gjort: oskyddade data renderas aldrig.
 */
export const oppna = <T>(utgava: Renderbar<T>): T => {
  if (!Utgava.ar(utgava)) {
    throw new TypeError(
      "Bara Disclosed eller Intern kan renderas; gör en med skydda() eller internBruk(). Only Disclosed or Intern values render.",
    );
  }
  return utgava.varde;
};
