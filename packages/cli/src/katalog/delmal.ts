/**
 * Filen med delmål, prövad mot nyckeltalen: ett felstavat nyckeltal eller en felstavad grupp ska inte bli "uppgift saknas".
 */
import {
  type Delmal,
  type Delmalen,
  type Forra,
  type Maldel,
  type Matning,
  tolkaDelmal,
  VARJE,
} from "@star-finsam/core/delmal";
import type { Schemafel, Text } from "@star-finsam/core/kernel";
import {
  definitionerI,
  katalog,
  kolumnerFor,
  kostnadsunderlag,
  type Nyckeltal,
} from "@star-finsam/core/nyckeltal";
import * as Result from "effect/Result";
import { delmalsfel } from "../texter.ts";

/** Läser delmålen. Alla fel på en gång, med plats. */
export const tolkaEgnaDelmal = (
  okant: unknown,
): Result.Result<Delmalen, ReadonlyArray<Schemafel>> =>
  Result.flatMap(tolkaDelmal(okant), (delmalen) => {
    const fel = delmalen.delmal.flatMap(({ delar }, i) =>
      delar.flatMap((del, j) =>
        (arMatt(del) ? felI(del) : []).map(([nyckel, text]) => ({
          plats: `delmal.${i}.delar.${j}.${nyckel}`,
          text,
        })),
      ),
    );
    return fel.length === 0 ? Result.succeed(delmalen) : Result.fail(fel);
  });

/** Nyckeltalen och grupperingarna att räkna för att pröva målen. */
export const planFor = (
  malen: ReadonlyArray<Delmal>,
): {
  readonly nyckeltal: ReadonlyArray<Nyckeltal>;
  readonly grupperingar: ReadonlyArray<ReadonlyArray<string>>;
} => {
  const matt = malen.flatMap(({ delar }) => delar.filter(arMatt));
  const idn = new Set(matt.flatMap(({ nyckeltal }) => underlagFor(nyckeltal)));
  const grupperingar = matt.flatMap((del) => {
    const ett = katalog.find(({ id }) => id === del.nyckeltal);
    return ett === undefined
      ? []
      : grupperI(del).flatMap((namn) => {
          const kolumner = kolumnerFor(ett, namn);
          return kolumner === undefined ? [] : [kolumner];
        });
  });
  return { nyckeltal: katalog.filter(({ id }) => idn.has(id)), grupperingar };
};

type Matt = Matning | Forra;

const arMatt = (del: Maldel): del is Matt => del._tag === "Matning" || del._tag === "Forra";

/** Nyckeltalen att räkna: nyckeltalet självt, eller de som en kostnad delas ur. */
const underlagFor = (id: string): ReadonlyArray<string> => kostnadsunderlag[id] ?? [id];

/** Dimensionerna i gruppen, och i det som står utanför nämnaren. */
const grupperI = ({ grupp, utom }: Matt): ReadonlyArray<ReadonlyArray<string>> =>
  [grupp, ...(utom === undefined ? [] : [{ ...grupp, ...utom }])].map((en) =>
    Object.keys(en).filter((namn) => namn !== "definition" && namn !== "statistik"),
  );

function felI(del: Matt): ReadonlyArray<Fel> {
  const id = kostnadsunderlag[del.nyckeltal]?.at(-1) ?? del.nyckeltal;
  const ett = katalog.find((n) => n.id === id);
  if (ett === undefined) return [["nyckeltal", delmalsfel.okantNyckeltal(mojliga)]];
  const delas = grupperI(del).every((namn) => kolumnerFor(ett, namn) !== undefined);
  return [
    ...(delas ? [] : [["grupp", delmalsfel.delasInteSa] as const]),
    ...kodfel(
      del,
      "definition",
      definitionerI(ett).map(({ kod }) => kod),
      true,
    ),
    ...kodfel(del, "statistik", statistikI(ett), del.vad === "varde"),
  ];
}

type Fel = readonly [nyckel: string, text: Text];

/** Koder som nyckeltalet inte har; och en som fattas, om en `kravs` för att peka ut ett enda tal. */
function kodfel(
  { grupp }: Matt,
  namn: "definition" | "statistik",
  koder: ReadonlyArray<string>,
  kravs: boolean,
): ReadonlyArray<Fel> {
  const valda = [grupp[namn] ?? []].flat();
  if (valda.length === 0 && koder.length > 0 && kravs)
    return [["grupp", delmalsfel.vilken(namn, koder)]];
  const finns = koder.length > 0 ? [VARJE, ...koder] : [];
  return valda.every((kod) => finns.includes(kod))
    ? []
    : [[`grupp.${namn}`, delmalsfel.okandKod(koder)]];
}

/** Statistiken som nyckeltalets rader bär. */
function statistikI(ett: Nyckeltal): ReadonlyArray<string> {
  switch (ett._tag) {
    case "Tid":
    case "Tal":
      return ett.statistik;
    case "Overlevnad":
      return ["median"];
    case "Samtidiga":
      return ["medel", "storst"];
    default:
      return [];
  }
}

const mojliga = [...katalog.map(({ id }) => id), ...Object.keys(kostnadsunderlag)];
