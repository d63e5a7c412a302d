/** Läser det myndigheter exporterar som CSV. */
export { type Avkodning, avkoda, type Teckenkodning } from "./bytes/avkoda.ts";
export type { CsvVal } from "./CsvVal.ts";
export { forInRattade, type Inforing, STARKOLUMNER, skrivKarantan } from "./karantan/index.ts";
export { kontroller } from "./kontroller/index.ts";
export { csvAdapter, lasBytes } from "./las.ts";
export {
  Dagformat,
  Kodlista,
  Kolumn,
  kodlistor,
  Monsterkolumn,
  Profil,
  Radregel,
  RadtypId,
  tolkaProfil,
} from "./profil/index.ts";
export { provaProfil } from "./profil/prova.ts";
export { somTableSchema, type TableSchema, type TableSchemaFalt } from "./profil/tableSchema.ts";
export {
  nnsEnkatBred,
  profiler,
  starArendelista,
  starEkonomi,
  starEnkat,
  starInsatser,
  starIps,
  starMoten,
  starRekvisitioner,
} from "./profiler/index.ts";
export {
  type Filprov,
  type Form,
  type Kolumnprov,
  type NyProfil,
  type Nyval,
  nyProfil,
  type Profilprov,
  type Provlasning,
  type Provval,
  provaFil,
  type Tabellprov,
} from "./provning/index.ts";
