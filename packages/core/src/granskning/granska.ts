/**
 * Granskar en historia, levande eller inläst, med samma regler som vaktar kommandon. Varje händelse prövas i läget just
 * innan den, mot överenskommelsen som gällde den dagen. Historien har hänt: inget vägras, brotten sägs.
 */
import {
  type Arende,
  type Arendefaktum,
  Arendefaktum as ArendefaktumSchema,
  type Arenderegel,
  type Arendesammanhang,
  evolve,
  gallandeRegler,
  okantArende,
} from "../arende/index.ts";
import { type Faktum, iOrdning } from "../faktum/index.ts";
import { evolveIndivid, type Individ, type Pseudonym } from "../individ/index.ts";
import type { ArendeId } from "../kernel/index.ts";
import { type Giltig, type Overenskommelse, overenskommelseFor } from "../overenskommelse/index.ts";
import type { Kommunkod } from "../part/index.ts";
import { evolveSamtycke, type Samtycke, samtyckeSaknas } from "../samtycke/index.ts";
import type { Granskningsrad } from "./Granskningsrad.ts";

/** Det som granskningen behöver veta. `teamKommun`: kommunen som teamet finns i. */
export type Granskningsval = {
  readonly overenskommelser: ReadonlyArray<Overenskommelse>;
  readonly teamKommun: Kommunkod | "okand";
};

/** Fynden i tidsordning: brotten först, sedan det som inte kan bedömas, samlat per regel. */
export const granska = (
  fakta: ReadonlyArray<Faktum>,
  val: Granskningsval,
): ReadonlyArray<Granskningsrad> => {
  // En överenskommelse som inte säger vilka regler den har kan inget prövas mot; då gäller den närmast senare.
  const medRegler = val.overenskommelser.filter(({ regler }) => regler !== "okand");
  const individer = new Map<Pseudonym, Individ>();
  const samtycken = new Map<ArendeId, Samtycke>();
  const arenden = new Map<ArendeId, Arende>();
  const brott: Array<Granskningsrad> = [];
  const oklara = new Map<string, Granskningsrad>();
  for (const faktum of iOrdning(fakta)) {
    if (faktum._tag === "IndividRegistrerad") {
      individer.set(faktum.individ, evolveIndivid(individer.get(faktum.individ), faktum));
    } else if (faktum._tag === "SamtyckeInhamtat" || faktum._tag === "SamtyckeAterkallat") {
      const samtycke = samtycken.get(faktum.arende) ?? samtyckeSaknas;
      samtycken.set(faktum.arende, evolveSamtycke(samtycke, faktum));
    } else if (arArendefaktum(faktum)) {
      const arende = arenden.get(faktum.arende) ?? okantArende;
      const giltig = overenskommelseFor(medRegler, faktum.galler);
      if (giltig !== undefined) {
        const fore: Arendesammanhang = {
          arende,
          samtycke: samtycken.get(faktum.arende) ?? samtyckeSaknas,
          individ: individer.get(faktum.individ) ?? "okand",
          teamKommun: val.teamKommun,
          overenskommelse: giltig.overenskommelse,
        };
        for (const regel of gallandeRegler(fore)) {
          const utslag = regel.prova(fore, faktum);
          if (utslag === "brott") brott.push(rad(regel, utslag, faktum, giltig));
          if (utslag === "kan_ej_bedomas") samla(oklara, rad(regel, utslag, faktum, giltig));
        }
      }
      arenden.set(faktum.arende, evolve(arende, faktum));
    }
  }
  return [...brott, ...oklara.values()];
};

const ARENDESLAG: ReadonlySet<string> = new Set(
  ArendefaktumSchema.members.map(({ fields }) => fields._tag.schema.literal),
);

const arArendefaktum = (faktum: Faktum): faktum is Arendefaktum => ARENDESLAG.has(faktum._tag);

const rad = (
  { id, niva, slag, ansvarig, atgard }: Arenderegel,
  utfall: Granskningsrad["utfall"],
  faktum: Arendefaktum,
  { overenskommelse, hur }: Giltig,
): Granskningsrad => ({
  regel: id,
  niva: hur === "senare" ? "upplysning" : niva,
  slag,
  utfall,
  ...(utfall === "brott" ? { arende: faktum.arende } : {}),
  antal: 1,
  dag: faktum.galler,
  kalla: faktum.kalla,
  ansvarig,
  atgard,
  provadMot: { overenskommelse: overenskommelse.id, hur },
});

/** Samlar det som inte kan bedömas: en rad per regel och överenskommelse, inte en per ärende. */
function samla(oklara: Map<string, Granskningsrad>, ny: Granskningsrad): void {
  const nyckel = `${ny.regel}|${ny.provadMot.overenskommelse}|${ny.provadMot.hur}`;
  const fore = oklara.get(nyckel);
  oklara.set(nyckel, fore === undefined ? ny : { ...fore, antal: fore.antal + 1 });
}
