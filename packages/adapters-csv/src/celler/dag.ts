/**
 * Dagar i de format som profilen räknar upp. 31 februari är ett fel, aldrig 2 mars.
 */
import { arDag, type Dag } from "@star-finsam/core/kernel";
import type { Dagformat } from "../profil/index.ts";

const MONSTER: Readonly<Record<Dagformat, RegExp>> = {
  iso: /^(\d{4})-(\d{2})-(\d{2})$/u,
  iso_tid: /^(\d{4})-(\d{2})-(\d{2})[ T]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?$/u,
  kompakt: /^(\d{4})(\d{2})(\d{2})$/u,
};

/** Dagen i texten, om den har ett av formaten och finns i kalendern. Klockslag läses inte. */
export const lasDag = (text: string, format: ReadonlyArray<Dagformat>): Dag | undefined => {
  for (const namn of format) {
    const traff = MONSTER[namn].exec(text);
    if (traff === null) continue;
    const dag = `${traff[1]}-${traff[2]}-${traff[3]}`;
    if (arDag(dag)) return dag;
  }
  return undefined;
};
