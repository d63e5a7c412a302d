/**
 * Rättelsefilen, lagd ovanpå fakta varje gång de läses.
 */
import { type Rattelseutfall, tillampa } from "@star-finsam/core/aterimport";
import type { Faktum } from "@star-finsam/core/faktum";
import type { Dag, Text } from "@star-finsam/core/kernel";
import * as Effect from "effect/Effect";
import { felAnvandning, type Kommandofel } from "../fel.ts";
import type { Katalog } from "../katalog/Katalog.ts";
import { rattelser as ord } from "./texter.ts";

/** Fakta efter rättelserna, utfallen, och det som varje läsare av siffrorna behöver veta. */
export type Rattade = {
  readonly fakta: ReadonlyArray<Faktum>;
  readonly utfall: ReadonlyArray<Rattelseutfall>;
  readonly noter: ReadonlyArray<Text>;
};

/** Tillämpar katalogens rättelser. En rättelse som inte blir något riktigt faktum är fel i filen och stoppar. */
export const rattade = (
  fakta: ReadonlyArray<Faktum>,
  { rattelser: { fil, alla } }: Katalog,
  idag: Dag,
): Effect.Effect<Rattade, Kommandofel> => {
  const { fakta: efter, utfall } = tillampa(fakta, alla, idag, fil);
  const fel = utfall.flatMap((ett) =>
    ett.utfall === "ogiltig" ? [ord.ogiltig(fil, ett.nummer, ett.text)] : [],
  );
  if (fel.length > 0) return Effect.fail(felAnvandning(...fel));
  const antal = utfall.filter((ett) => ett.utfall === "tillampad").length;
  return Effect.succeed({
    fakta: efter,
    utfall,
    noter: [
      ...(antal > 0 ? [ord.antal(antal)] : []),
      ...utfall.flatMap((ett) => (ett.utfall === "tillampad" ? [] : [mening(ett)])),
    ],
  });
};

/** Vad en rättelse gjorde, i en mening. Skälet är den svarandes egna ord; raden är var uppgiften stod. */
export const mening = (ett: Rattelseutfall): Text => {
  const { nummer, rattelse } = ett;
  switch (ett.utfall) {
    case "tillampad": {
      const { kalla, _tag } = ett.faktum;
      const plats = `${kalla.fil} ${kalla.rad}`;
      return ord.tillampad(nummer, _tag, plats, rattelse.av, rattelse.skal, rattelse.till);
    }
    case "utgangen":
      return ord.utgangen(nummer, rattelse.av, rattelse.till);
    case "utan_mal":
      return ord.utan_mal(nummer, rattelse.av);
    case "ogiltig":
      return ett.text;
  }
};
