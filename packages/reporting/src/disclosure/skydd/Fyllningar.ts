/**
 * Fyllningarna: olika heltal i de dolda cellerna som alla stämmer med det utgivna. Var och en är en ändring från de sanna
 * talen, så de sanna talen är alltid en fyllning till. Så långt fyllningarna går isär, så mycket svävar angriparen på.
 */
import type { Flytt } from "../losare/Losare.ts";

/** Ändringar, uppslagna efter vad de ändrar. */
export class Fyllningar {
  readonly #alla = new Set<Flytt>();
  readonly #vid = new Map<number, Set<Flytt>>();

  lagg(flytt: Flytt): void {
    this.#alla.add(flytt);
    for (const plats of flytt.keys()) {
      const har = this.#vid.get(plats);
      if (har === undefined) this.#vid.set(plats, new Set([flytt]));
      else har.add(flytt);
    }
  }

  taBort(flytt: Flytt): void {
    this.#alla.delete(flytt);
    for (const plats of flytt.keys()) this.#vid.get(plats)?.delete(flytt);
  }

  alla(): ReadonlyArray<Flytt> {
    return [...this.#alla];
  }

  /** Ändringarna som rör talet. */
  vid(plats: number): ReadonlySet<Flytt> {
    return this.#vid.get(plats) ?? INGA;
  }

  /** Det minsta och det största talet i fyllningarna, räknat från det sanna; bara de som inte rör `kanda`. */
  spann(plats: number, kanda?: ReadonlySet<number>): readonly [number, number] {
    let [minst, storst] = [0, 0];
    for (const flytt of this.vid(plats)) {
      if (kanda !== undefined && ror(flytt, kanda)) continue;
      const andring = flytt.get(plats) ?? 0;
      if (andring < minst) minst = andring;
      else if (andring > storst) storst = andring;
    }
    return [minst, storst];
  }
}

const INGA: ReadonlySet<Flytt> = new Set();

const ror = (flytt: Flytt, platser: ReadonlySet<number>): boolean => {
  for (const plats of platser) if (flytt.has(plats)) return true;
  return false;
};
