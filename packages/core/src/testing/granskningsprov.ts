/**
 * Det som proven om granskningen har gemensamt: ett ärendes inledning rad för rad i en fil, och vad reglerna säger. Följer
 * inte med paketet.
 */
import { type Faktum, fold } from "../faktum/index.ts";
import { type Granskningsval, granska, provaRimlighet } from "../granskning/index.ts";
import type { Kalla } from "../kernel/index.ts";
import { jamtland2025, type Overenskommelse } from "../overenskommelse/index.ts";
import type { Aktor } from "../part/index.ts";
import { berg, inhamtat, vem } from "./arendeprov.ts";
import { huvud } from "./fakta.ts";

/** Bergs team, med Jämtlands överenskommelse. */
export const val: Granskningsval = { overenskommelser: [jamtland2025], teamKommun: berg };
/** Jämtlands överenskommelse, som raden säger att den prövats mot. */
export const gallande = { overenskommelse: "jamtland-2025", hur: "gallande" };

/** Raden i filen. */
export const kalla = (rad: number): Kalla => ({
  kalla: "test",
  fil: "test.csv",
  rad,
  post: rad,
  profil: "test@1",
  avtryck: "0",
});
/** Huvudet på raden: dag och rad i filen; registrerad samma dag. */
export const h = (dag: string, rad: number) => ({
  ...huvud(dag, `rad-${rad}`, dag),
  kalla: kalla(rad),
});
export const aktualiserat = (
  dag: string,
  rad: number,
  aktorer: ReadonlyArray<Aktor> = ["ifo"],
): Faktum => ({
  ...h(dag, rad),
  _tag: "ArendeAktualiserat",
  ...vem,
  arendetyp: "samplanering",
  aktorer,
  kommun: berg,
});
export const samtycke = (dag: string, rad: number): Faktum => ({ ...inhamtat(), ...h(dag, rad) });
export const mottaget = (dag: string, rad: number): Faktum => ({
  ...h(dag, rad),
  _tag: "ArendeMottaget",
  ...vem,
});
export const planeringsmote = (dag: string, rad: number): Faktum => ({
  ...h(dag, rad),
  _tag: "PlaneringsmoteHallet",
  ...vem,
  form: "flerpartsmote",
});
/** Samtycket och aktualiseringen: rad 1 och 2. */
export const inledning = [samtycke("2025-03-01", 1), aktualiserat("2025-03-02", 2)];

/** Raderna om en regel, utan åtgärdens text. */
export const om = (
  regel: string,
  fakta: ReadonlyArray<Faktum>,
  mer: Partial<Granskningsval> = {},
) =>
  granska(fakta, { ...val, ...mer })
    .filter((rad) => rad.regel === regel)
    .map(({ atgard: _, regel: __, ...rad }) => rad);

/** Vad en dataregel säger om faktumet, i läget efter de andra. */
export const sager = (
  regel: string,
  faktum: Faktum,
  fore: ReadonlyArray<Faktum> = [],
  overenskommelse: Overenskommelse | "ingen" = jamtland2025,
) =>
  provaRimlighet(fold(fore), faktum, overenskommelse === "ingen" ? undefined : overenskommelse)
    .filter((provad) => provad.regel.id === regel)
    .map(({ utslag }) => utslag)
    .join();
