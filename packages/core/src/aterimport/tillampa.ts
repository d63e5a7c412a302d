/**
 * Lägger rättelserna ovanpå fakta, och säger om varje rättelse vad den gjorde.
 */
import * as Result from "effect/Result";
import { Faktum, gallandeFakta } from "../faktum/index.ts";
import { type Dag, faktumId, type Kalla, schemalasare, type Text, text } from "../kernel/index.ts";
import type { Rattelse } from "./Rattelse.ts";

/**
 * Vad en rättelse gjorde. `utgangen`: sista dagen har passerat. `utan_mal`: faktumet finns inte eller gäller inte längre
 * (källan kan ha rättats). `ogiltig`: det blir inget riktigt faktum.
 */
export type Rattelseutfall = {
  /** Rättelsens plats i filen, från 1. */
  readonly nummer: number;
  readonly rattelse: Rattelse;
} & (
  | { readonly utfall: "tillampad"; readonly faktum: Faktum }
  | { readonly utfall: "utgangen" | "utan_mal" }
  | { readonly utfall: "ogiltig"; readonly text: Text }
);

/** Fakta efter rättelserna, och utfallen i filens ordning. */
export type Rattat = {
  readonly fakta: ReadonlyArray<Faktum>;
  readonly utfall: ReadonlyArray<Rattelseutfall>;
};

/** Tillämpar rättelserna som gäller `idag`. `fil` är filens namn, för proveniensen. */
export const tillampa = (
  fakta: ReadonlyArray<Faktum>,
  rattelser: ReadonlyArray<Rattelse>,
  idag: Dag,
  fil: string,
): Rattat => {
  if (rattelser.length === 0) return { fakta, utfall: [] };
  const kvar = new Map(gallandeFakta(fakta).map((faktum) => [faktum.id, faktum]));
  const nya: Array<Faktum> = [];
  const utfall = rattelser.map((rattelse, plats): Rattelseutfall => {
    const gemensamt = { nummer: plats + 1, rattelse };
    const mal = kvar.get(rattelse.faktum);
    if (rattelse.till < idag) return { ...gemensamt, utfall: "utgangen" };
    if (mal === undefined) return { ...gemensamt, utfall: "utan_mal" };
    const blir = rattat(mal, rattelse, kallan(fil, plats + 1), idag);
    if (blir !== undefined && Result.isFailure(blir)) {
      return { ...gemensamt, utfall: "ogiltig", text: blir.failure };
    }
    kvar.delete(mal.id);
    if (blir !== undefined) nya.push(blir.success);
    return { ...gemensamt, utfall: "tillampad", faktum: mal };
  });
  return { fakta: [...kvar.values(), ...nya], utfall };
};

const las = schemalasare(Faktum);

/** Fälten som hör till faktumets identitet; en rättelse får inte röra dem. */
const FASTA = new Set(["_tag", "v", "id", "registrerad", "ersatter", "kalla"]);

/** Det nya faktumet, felet, eller inget alls om det ska bort. */
function rattat(
  mal: Faktum,
  { blir }: Rattelse,
  kalla: Kalla,
  idag: Dag,
): Result.Result<Faktum, Text> | undefined {
  if (blir === "borttaget") return undefined;
  const fast = Object.keys(blir).find((falt) => FASTA.has(falt));
  if (fast !== undefined) return Result.fail(fastFalt(fast));
  const id = faktumId("rattelse", mal.id, mal._tag, 1);
  const kandidat = { ...mal, ...blir, id, ersatter: mal.id, registrerad: idag, kalla };
  return Result.mapError(las(kandidat), ([forsta]) => ({
    sv: `${forsta?.plats ?? ""}: ${forsta?.text.sv ?? ""}`,
    en: `${forsta?.plats ?? ""}: ${forsta?.text.en ?? ""}`,
  }));
}

const fastFalt = (falt: string): Text =>
  text(`${falt} kan inte rättas`, `${falt} cannot be corrected`);

const kallan = (fil: string, rad: number): Kalla => ({
  kalla: "rattelse",
  fil,
  rad,
  post: rad,
  profil: "rattelse@1",
  avtryck: "rattelse",
});
