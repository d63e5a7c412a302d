/**
 * Skriver JSON Schema 2020-12 för formaten som andra språk läser. `--prova` skriver inget, utan säger om någon
 * fil inte stämmer med koden.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { Profil } from "@star-finsam/adapters-csv";
import { Forslag } from "@star-finsam/core/adapter";
import { Anstallning } from "@star-finsam/core/anstallning";
import { Arende } from "@star-finsam/core/arende";
import { Loggrad, Rattelser } from "@star-finsam/core/aterimport";
import { Avvikelse } from "@star-finsam/core/avvikelse";
import { Coachperiod } from "@star-finsam/core/coachstod";
import { Delmalen, Delmalsutfall } from "@star-finsam/core/delmal";
import { Faktum } from "@star-finsam/core/faktum";
import { FyrR } from "@star-finsam/core/fyrar";
import { Granskningsrad } from "@star-finsam/core/granskning";
import { Indikatorrad } from "@star-finsam/core/indikator";
import { Individ } from "@star-finsam/core/individ";
import { Insats } from "@star-finsam/core/insats";
import { Kommando } from "@star-finsam/core/kommando";
import { Teammote } from "@star-finsam/core/mote";
import { Nyckeltal } from "@star-finsam/core/nyckeltal";
import { Overenskommelse } from "@star-finsam/core/overenskommelse";
import { Aktivitet, Forbundsinsats, Styrgrupp, Team, Verksamhet } from "@star-finsam/core/part";
import { Plan } from "@star-finsam/core/plan";
import { Samtycke } from "@star-finsam/core/samtycke";
import { Pastaenden } from "@star-finsam/core/siffergranskning";
import { Utbudskarta } from "@star-finsam/core/utbudskarta";
import {
  Delmalsrad,
  Mall,
  Nyckeltalsrad,
  Rapport,
  Skillnadsrad,
  Utgavefil,
  Utgavejamforelse,
} from "@star-finsam/reporting";
import { Liggarpost, Publicering, Skyddsregler } from "@star-finsam/reporting/disclosure";
import * as Schema from "effect/Schema";
import { Dokumentuppgifter } from "../packages/adapters-cosmic-link/src/dokument/index.ts";
import { Partkarta, Rubrikkarta } from "../packages/adapters-cosmic-link/src/kartor/index.ts";
import { Starlinkdokument } from "../packages/adapters-cosmic-link/src/starlink/index.ts";
import { StarJson } from "../packages/cli/src/katalog/StarJson.ts";

/** Lägena som fakta viks till. */
const Lagen = Schema.Struct({
  individ: Individ,
  arende: Arende,
  samtycken: Schema.Array(Samtycke),
  plan: Plan,
  insatser: Schema.Array(Insats),
  coachperioder: Schema.Array(Coachperiod),
  anstallningar: Schema.Array(Anstallning),
  teammoten: Schema.Array(Teammote),
  avvikelse: Avvikelse,
}).annotate({ identifier: "Lagen", title: "Lägen" });

/** Posterna som beskriver organisationen. */
const Organisation = Schema.Struct({
  verksamheter: Schema.Array(Verksamhet),
  team: Schema.Array(Team),
  styrgrupper: Schema.Array(Styrgrupp),
  forbundsinsatser: Schema.Array(Forbundsinsats),
  aktiviteter: Schema.Array(Aktivitet),
  utbudskarta: Utbudskarta,
}).annotate({ identifier: "Organisation", title: "Organisation" });

/** Fil till schema. */
const SCHEMAN: ReadonlyArray<readonly [string, Schema.Constraint]> = [
  ["core/schema/faktum-1.json", Faktum],
  ["core/schema/forslag-1.json", Forslag],
  ["core/schema/logg-1.json", Loggrad],
  ["core/schema/rattelser-1.json", Rattelser],
  ["core/schema/kommando-1.json", Kommando],
  ["core/schema/lagen-1.json", Lagen],
  ["core/schema/organisation-1.json", Organisation],
  ["core/schema/granskning-1.json", Schema.Array(Granskningsrad)],
  ["core/schema/nyckeltalsdefinition-1.json", Nyckeltal],
  ["core/schema/overenskommelse-1.json", Overenskommelse],
  ["core/schema/siffror-1.json", Pastaenden],
  ["core/schema/delmal-1.json", Delmalen],
  ["core/schema/delmalsutfall-1.json", Schema.Array(Delmalsutfall)],
  ["core/schema/fyrar-1.json", FyrR],
  ["core/schema/nns-1.json", Schema.Array(Indikatorrad)],
  ["adapters-cosmic-link/schema/star-link-1.json", Starlinkdokument],
  ["adapters-cosmic-link/schema/dokumentuppgifter-1.json", Dokumentuppgifter],
  ["adapters-cosmic-link/schema/rubrikkarta-1.json", Rubrikkarta],
  ["adapters-cosmic-link/schema/partkarta-1.json", Partkarta],
  ["adapters-csv/schema/profil-1.json", Profil],
  ["reporting/schema/nyckeltal-1.json", Schema.Array(Nyckeltalsrad)],
  ["reporting/schema/delmalsrad-1.json", Schema.Array(Delmalsrad)],
  ["reporting/schema/skillnadsrad-1.json", Schema.Array(Skillnadsrad)],
  ["reporting/schema/mall-1.json", Mall],
  ["reporting/schema/rapport-1.json", Rapport],
  ["reporting/schema/skyddsregler-1.json", Skyddsregler],
  ["reporting/schema/publicering-1.json", Publicering],
  ["reporting/schema/liggarpost-1.json", Liggarpost],
  ["reporting/schema/utgava-1.json", Utgavefil],
  ["reporting/schema/utgavejamforelse-1.json", Utgavejamforelse],
  ["cli/schema/star-1.json", StarJson],
];

const somText = (namn: string, schema: Schema.Constraint): string => {
  const dokument = Schema.toJsonSchemaDocument(schema, { onExcessProperty: "error" });
  const hela = {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: `urn:star-finsam:${namn.replace("/schema/", ":").replace(".json", "")}`,
    ...dokument.schema,
    $defs: dokument.definitions,
  };
  return `${JSON.stringify(hela, undefined, 2)}\n`;
};

const prova = process.argv.includes("--prova");
let gamla = 0;
for (const [namn, schema] of SCHEMAN) {
  const fil = fileURLToPath(new URL(`../packages/${namn}`, import.meta.url));
  const text = somText(namn, schema);
  if (existsSync(fil) && readFileSync(fil, "utf8") === text) continue;
  gamla += 1;
  if (prova) console.error(`packages/${namn} stämmer inte med koden; kör: pnpm run scheman`);
  else {
    mkdirSync(dirname(fil), { recursive: true });
    writeFileSync(fil, text);
    console.error(`skrev packages/${namn}`);
  }
}
process.exitCode = prova && gamla > 0 ? 1 : 0;
