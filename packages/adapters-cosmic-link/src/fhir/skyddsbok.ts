/**
 * Vilka nummer som källan märker som skyddade. Resurserna antecknas så som de står, också de som inte går att läsa, är dubbla,
 * krockar eller är inneslutna. Inget följs förrän någon resurs visat sig vara märkt: de flesta källor har ingen.
 */
import type { Dag } from "@star-finsam/core/kernel";
import type { Skyddad } from "../Lasdel.ts";
import type { Skydd } from "../samordningsarende/index.ts";
import { arSkydd, starkast } from "../skydd.ts";
import type { Antecknad } from "./Antecknad.ts";
import { arNod } from "./post/element.ts";
import { lista, markningen } from "./post/markning.ts";
import type { Nod } from "./post/Postprov.ts";
import { skyddsgrafen } from "./skyddsgraf.ts";

/** Boken. `markHela`: allt som antecknas efteråt har det skydd som Bundlet är märkt med. */
export type Skyddsbok = {
  readonly anteckna: (resurs: unknown, adress?: string) => void;
  readonly markHela: (bundle: Nod) => void;
  readonly skyddade: () => ReadonlyArray<Skyddad>;
};

/** Märkningen av en verksamhet eller den som arbetar där gäller inte individen. */
const VERKSAMHET: ReadonlySet<string> = new Set([
  ...["Organization", "Practitioner", "PractitionerRole", "Location", "HealthcareService"],
]);

/** Så djupt söks Bundle i Bundle, och inneslutna i inneslutna. */
const MAX_INRE = 20;

/** En tom bok. */
export const nySkyddsbok = (referensdag: Dag): Skyddsbok => {
  const antecknade: Array<Antecknad> = [];
  let hela: Skydd = "okant";
  let nagonMarkt = false;
  const en = (
    nod: Nod,
    adress: string | undefined,
    ovan: Skydd,
    djup: number,
  ): Antecknad | undefined => {
    const typ = nod["resourceType"];
    if (typeof typ !== "string" || VERKSAMHET.has(typ)) return undefined;
    const skydd = starkast(markningen(nod), ovan);
    nagonMarkt ||= arSkydd(skydd);
    const inre = djup === MAX_INRE ? [] : lista(nod["contained"]);
    const inneslutna = inre.flatMap((ett) =>
      arNod(ett) ? (en(ett, undefined, ovan, djup + 1) ?? []) : [],
    );
    return { nod, typ, adress, skydd, inneslutna };
  };
  const anteckna = (resurs: unknown, adress: string | undefined, ovan: Skydd, djup: number) => {
    if (!arNod(resurs)) return;
    if (resurs["resourceType"] === "Bundle") {
      if (djup === MAX_INRE) return;
      const inre = starkast(ovan, markningen(resurs));
      for (const post of lista(resurs["entry"]))
        if (arNod(post)) anteckna(post["resource"], text(post["fullUrl"]), inre, djup + 1);
      return;
    }
    const ny = en(resurs, adress, ovan, 0);
    if (ny !== undefined) antecknade.push(ny);
  };
  return {
    anteckna: (resurs, adress) => anteckna(resurs, adress, hela, 0),
    markHela: (bundle) => {
      hela = markningen(bundle);
    },
    skyddade: () => (nagonMarkt ? skyddsgrafen(antecknade, referensdag) : []),
  };
};

const text = (varde: unknown): string | undefined =>
  typeof varde === "string" && varde !== "" ? varde : undefined;
