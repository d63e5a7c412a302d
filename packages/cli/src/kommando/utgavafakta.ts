/**
 * Fakta bakom en utgåva: avtrycket av dem, och raderna i loggen som var kända när den gavs ut.
 */
import { createHash, hash } from "node:crypto";
import {
  arFaktum,
  faktaI,
  innehall,
  kandaRader,
  type Loggrad,
  type Rattelse,
} from "@star-finsam/core/aterimport";
import type { Faktum } from "@star-finsam/core/faktum";
import { avtryck, type Utgavefil } from "@star-finsam/reporting";
import type { Katalog } from "../katalog/Katalog.ts";

type Signatar = Pick<Katalog, "pseudonym">;

/**
 * Avtrycket av fakta: id, dagen de registrerades och innehållet, oberoende av ordningen. Gjort med värdens nyckel: den som
 * har alla fakta utom ett kan annars pröva sig fram till det.
 */
export const faktaavtryck = (fakta: ReadonlyArray<Faktum>, { pseudonym }: Signatar): string => {
  const summa = createHash("sha256");
  const alla = fakta.map((faktum) =>
    hash("sha256", `${faktum.id}|${faktum.registrerad}|${innehall(faktum)}`, "base64url"),
  );
  for (const ett of alla.sort()) summa.update(ett);
  return pseudonym(`utgåvans fakta:${summa.digest("base64url")}`);
};

/** En rättelses avtryck, med värdens nyckel: den har fakta i sig. */
export const rattelseavtryck = (rattelse: Rattelse, { pseudonym }: Signatar): string =>
  pseudonym(`utgåvans rättelse:${avtryck(rattelse)}`);

/** Det som var känt, och om det är ordagrant detsamma som då. */
export type Kanda = {
  readonly rader: ReadonlyArray<Loggrad>;
  readonly rattelser: ReadonlyArray<Rattelse>;
  readonly samma: boolean;
  readonly gallrade: boolean;
  readonly rattelserSaknas: number;
};

/**
 * Raderna som utgåvan räknades på. Loggens början så långt den räckte då; är den skriven om efter det, allt som registrerats
 * till och med dagen då utgåvan gjordes.
 */
export const kandaVid = (
  { fakta, kandTill }: Utgavefil,
  logg: ReadonlyArray<Loggrad>,
  katalog: Katalog,
): Kanda => {
  const satt = [
    ...(fakta.loggrader === undefined ? [] : [kandaRader(logg, { rader: fakta.loggrader })]),
    kandaRader(logg, { till: kandTill }),
  ];
  const arDe = (rader: ReadonlyArray<Loggrad>): boolean =>
    faktaavtryck(faktaI(rader), katalog) === fakta.avtryck;
  const ratt = satt.find(arDe);
  const rader = ratt ?? satt[0] ?? [];
  const da = new Set(fakta.rattelser);
  const rattelser = katalog.rattelser.alla.filter((en) => da.has(rattelseavtryck(en, katalog)));
  return {
    rader,
    rattelser,
    samma: ratt !== undefined,
    gallrade:
      ratt === undefined && rader.some((rad) => arFaktum(rad) && rad.kalla.kalla === "gallrad"),
    rattelserSaknas: fakta.rattelser.length - rattelser.length,
  };
};
