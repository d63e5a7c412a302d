/**
 * Fyllningarna: olika heltal i de dolda cellerna som alla stämmer med det utgivna. Var och en är en ändring från de sanna
 * talen, så de sanna talen är alltid en fyllning till. Så långt fyllningarna går isär, så mycket svävar angriparen på.
 */
import type { Flytt } from "../losare/Losare.ts";

/** Ändringen, och de ensamma som vet att den inte stämmer: den rör något de känner till. */
type Fyllning = { readonly flytt: Flytt; readonly genomskadas: ReadonlySet<number> };

/** Ändringar, uppslagna efter vad de ändrar. `vetare`: de ensamma som vet vad talet är. */
export class Fyllningar {
  readonly #vetare: (plats: number) => ReadonlyArray<number>;
  readonly #alla = new Map<Flytt, Fyllning>();
  readonly #vid = new Map<number, Set<Fyllning>>();

  constructor(vetare: (plats: number) => ReadonlyArray<number>) {
    this.#vetare = vetare;
  }

  lagg(flytt: Flytt): void {
    const genomskadas = new Set([...flytt.keys()].flatMap((plats) => this.#vetare(plats)));
    const fyllning = { flytt, genomskadas };
    this.#alla.set(flytt, fyllning);
    for (const plats of flytt.keys()) {
      const har = this.#vid.get(plats);
      if (har === undefined) this.#vid.set(plats, new Set([fyllning]));
      else har.add(fyllning);
    }
  }

  taBort(flytt: Flytt): void {
    const fyllning = this.#alla.get(flytt);
    if (fyllning === undefined) return;
    this.#alla.delete(flytt);
    for (const plats of flytt.keys()) this.#vid.get(plats)?.delete(fyllning);
  }

  alla(): ReadonlyArray<Flytt> {
    return [...this.#alla.keys()];
  }

  /** Ändringarna som rör talet. */
  vid(plats: number): ReadonlyArray<Flytt> {
    return [...(this.#vid.get(plats) ?? [])].map(({ flytt }) => flytt);
  }

  /** Det minsta och det största talet i fyllningarna, räknat från det sanna; bara de som den ensamma inte genomskådar. */
  spann(plats: number, ensam?: number): readonly [number, number] {
    const [minst, storst] = this.#ytterst(plats, ensam);
    return [minst?.flytt.get(plats) ?? 0, storst?.flytt.get(plats) ?? 0];
  }

  /** De ensamma som genomskådar någon av fyllningarna som går längst: för de andra räcker just de. */
  tveksamma(plats: number): ReadonlySet<number> {
    const [minst, storst] = this.#ytterst(plats);
    return new Set([...(minst?.genomskadas ?? []), ...(storst?.genomskadas ?? [])]);
  }

  #ytterst(plats: number, ensam = -1): readonly [Fyllning | undefined, Fyllning | undefined] {
    let minst: Fyllning | undefined;
    let storst: Fyllning | undefined;
    let [nedat, uppat] = [0, 0];
    for (const fyllning of this.#vid.get(plats) ?? []) {
      if (fyllning.genomskadas.has(ensam)) continue;
      const andring = fyllning.flytt.get(plats) ?? 0;
      if (andring < nedat) [nedat, minst] = [andring, fyllning];
      else if (andring > uppat) [uppat, storst] = [andring, fyllning];
    }
    return [minst, storst];
  }
}
