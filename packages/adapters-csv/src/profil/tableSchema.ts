/**
 * Profilen som Table Schema, så att verktyg som kan Frictionless kan läsa och pröva samma fil. Fler skrivsätt än vad en
 * Table Schema kan säga (alias, kodlistor, sentineler, regler över flera celler) följer med under egna namn eller utelämnas;
 * profilen är den som gäller. Källa: datapackage.org, Table Schema 2.0.
 */
import { type Dialekt, dialekten } from "./dialekt.ts";
import type { Kolumn, Profil } from "./Profil.ts";
import { listorFor } from "./prova.ts";

/** Begränsningar på ett fält. */
export type Faltgrans = {
  readonly required?: boolean;
  readonly unique?: boolean;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly enum?: ReadonlyArray<string>;
};

/** Ett fält. `name` är kolumnens rubrik; `star:` är våra egna uppgifter, som formatet tillåter. */
export type TableSchemaFalt = {
  readonly name: string;
  readonly type: string;
  readonly format?: string;
  readonly decimalChar?: string;
  readonly groupChar?: string;
  readonly bareNumber?: boolean;
  readonly trueValues?: ReadonlyArray<string>;
  readonly falseValues?: ReadonlyArray<string>;
  readonly constraints?: Faltgrans;
  readonly missingValues?: ReadonlyArray<string>;
  readonly "star:falt": string;
  readonly "star:typ": string;
  readonly "star:alias": ReadonlyArray<string>;
  readonly "star:plats"?: number;
};

/** Schemat. Kolumnerna får stå i vilken ordning som helst, och filen får ha fler. */
export type TableSchema = {
  readonly $schema: "https://datapackage.org/profiles/2.0/tableschema.json";
  readonly fields: ReadonlyArray<TableSchemaFalt>;
  readonly fieldsMatch: "partial";
  readonly missingValues: ReadonlyArray<string>;
  readonly primaryKey?: ReadonlyArray<string>;
  readonly "star:dialect"?: Dialekt;
};

/** Profilen som Table Schema. Mönsterkolumner har inga fasta namn och är inte med. */
export const somTableSchema = (profil: Profil): TableSchema => {
  const nyckel = primarnyckel(profil);
  const dialekt = dialekten(profil);
  return {
    $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
    fields: profil.kolumner.map((kolumn) => falt(profil, kolumn)),
    fieldsMatch: "partial",
    missingValues: [""],
    ...(nyckel.length === 0 ? {} : { primaryKey: nyckel }),
    ...(dialekt === undefined ? {} : { "star:dialect": dialekt }),
  };
};

const namn = ({ alias, falt }: Kolumn): string => alias[0] ?? falt;

/** Nyckelns kolumner, när de skiljer raderna åt och alltid har ett värde. */
function primarnyckel({ kolumner, nycklar, upprepning }: Profil): ReadonlyArray<string> {
  const delar = nycklar.map((nyckel) => kolumner.find(({ falt }) => falt === nyckel));
  return upprepning === "egna" || delar.some((kolumn) => kolumn?.obligatorisk !== "varde")
    ? []
    : delar.flatMap((kolumn) => (kolumn === undefined ? [] : [namn(kolumn)]));
}

function falt(profil: Profil, kolumn: Kolumn): TableSchemaFalt {
  const granser = begransningar(profil, kolumn);
  const tomma = kolumn.saknas ?? [];
  return {
    name: namn(kolumn),
    ...typen(kolumn),
    ...(Object.keys(granser).length === 0 ? {} : { constraints: granser }),
    ...(tomma.length === 0 ? {} : { missingValues: [...new Set(["", ...tomma])] }),
    "star:falt": kolumn.falt,
    "star:typ": kolumn.typ,
    "star:alias": kolumn.alias,
    ...(kolumn.plats === undefined ? {} : { "star:plats": kolumn.plats }),
  };
}

type Typ = Omit<TableSchemaFalt, "name" | "star:falt" | "star:typ" | "star:alias" | "star:plats">;

function typen(kolumn: Kolumn): Typ {
  switch (kolumn.typ) {
    case "heltal":
      return { type: "integer" };
    case "ar":
      return { type: "year" };
    case "tal":
      return { type: "number", decimalChar: "," };
    case "belopp":
      return { type: "number", decimalChar: ",", groupChar: " ", bareNumber: false };
    case "dag":
      return { type: "date", ...dagform(kolumn.format) };
    case "markering":
      return {
        type: "boolean",
        trueValues: kolumn.ja,
        falseValues: (kolumn.saknas ?? []).filter((ord) => ord !== ""),
      };
    default:
      return { type: "string" };
  }
}

/** ISO är förvalet; ett enda annat format skrivs ut, flera kan inte sägas. */
const dagform = (format: ReadonlyArray<string>): { readonly format?: string } => {
  if (format.every((en) => en === "iso")) return {};
  return { format: format.every((en) => en === "kompakt") ? "%Y%m%d" : "any" };
};

function begransningar(profil: Profil, kolumn: Kolumn): Faltgrans {
  const ensamNyckel =
    profil.nycklar.length === 1 &&
    profil.nycklar[0] === kolumn.falt &&
    profil.upprepning === undefined;
  return {
    ...(kolumn.obligatorisk === "varde" ? { required: true } : {}),
    ...(ensamNyckel ? { unique: true } : {}),
    ...(kolumn.typ === "heltal" && kolumn.spann !== undefined
      ? { minimum: kolumn.spann.minst, maximum: kolumn.spann.hogst }
      : {}),
    ...(kolumn.typ === "kod" && kolumn.annars === undefined
      ? { enum: skrivsatt(profil, kolumn.kodlista) }
      : {}),
  };
}

/** Koderna och deras skrivsätt. Versaler spelar ingen roll för oss men för ett schema: det är strängare än profilen. */
const skrivsatt = (profil: Profil, kodlista: string): ReadonlyArray<string> => [
  ...new Set(
    listorFor(profil, kodlista).flatMap((lista) =>
      Object.entries(lista).flatMap(([kod, alias]) => [kod, ...alias]),
    ),
  ),
];
