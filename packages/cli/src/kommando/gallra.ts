/**
 * `star gallra`: tar bort en individ ur loggen och hindrar att nästa export för hen tillbaka. Siffrorna består.
 */
import { randomBytes } from "node:crypto";
import { arFaktum } from "@star-finsam/core/aterimport";
import { arPseudonym, type Pseudonym } from "@star-finsam/core/individ";
import { arendenFor, gallraLogg } from "@star-finsam/core/registerutdrag";
import * as Effect from "effect/Effect";
import { laggTillGallrad } from "../aterimport/gallrade.ts";
import { bytLogg, lasLogg } from "../aterimport/logg.ts";
import { gallring as ord } from "../aterimport/texter.ts";
import { felAnvandning, type Kommandofel } from "../fel.ts";
import type { Sammanhang } from "./Sammanhang.ts";
import { oppnaOchSag } from "./underlag.ts";

/** Kommandots val. `arende`: något av individens ärenden. */
export type Gallringsval = { readonly katalog: string; readonly arende: string };

/** Kör kommandot. Spärren skrivs före loggen: avbryts det däremellan kan ingen ha kommit tillbaka. */
export const gallra = (
  { katalog: sokvag, arende }: Gallringsval,
  sammanhang: Sammanhang,
): Effect.Effect<void, Kommandofel> =>
  Effect.gen(function* () {
    const { anmark, sprak } = sammanhang;
    const { pseudonym, maxFakta } = yield* oppnaOchSag(sokvag, sammanhang);
    const logg = yield* lasLogg(sokvag, maxFakta);
    if (logg === undefined) return yield* felAnvandning(ord.ingenLogg);
    const fakta = logg.rader.filter(arFaktum);
    const egna = fakta.flatMap((faktum) =>
      "arende" in faktum && "individ" in faktum && faktum.arende === arende ? [faktum.individ] : [],
    );
    const [individ] = egna;
    if (individ === undefined) return yield* felAnvandning(ord.okantArende);
    yield* laggTillGallrad(sokvag, pseudonym, individ, arendenFor(fakta, individ));
    yield* bytLogg(sokvag, logg, gallraLogg(logg.rader, individ, nyPseudonym()));
    anmark(ord.klar[sprak]);
  });

/** Slumpad: ingen kan räkna sig tillbaka till den gamla. */
const nyPseudonym = (): Pseudonym => {
  const kandidat = `p1_${randomBytes(32).toString("base64url")}`;
  if (arPseudonym(kandidat)) return kandidat;
  throw new Error("Pseudonymen fick fel form.");
};
