/**
 * Vad den som skrivit en adapter lämnar till provet, och vad provet svarar. Inget här känner till någon provkörare.
 */
import type { Adapter, Lasval } from "../../adapter/index.ts";
import type { Dag, Text } from "../../kernel/index.ts";

/** En tabell av celler. Varje rad är lika bred som rubriken. */
export type Tabell = {
  readonly rubrik: ReadonlyArray<string>;
  readonly rader: ReadonlyArray<ReadonlyArray<string>>;
};

/** En tabell som adaptern läser utan att anmärka på någon rad: minst tre rader med var sin nyckel och var sin individ. */
export type Exempel = Tabell & {
  /** Rad nummer `n` (från 1), god och med egen nyckel. Behövs för provet med hundratusen rader. */
  readonly rad?: (n: number) => ReadonlyArray<string>;
  /** Rubriken över personnumren. */
  readonly identitet?: string;
  /** Rubriken över en dag, och 31 februari skriven så som källan skriver dagar. */
  readonly dag?: { readonly kolumn: string; readonly omojlig: string };
  /** Dagen då exemplet togs ut. Förval 2030-01-01. */
  readonly uttagen?: Dag;
};

/** Teckenkodningar som provet kan skriva. */
export type Provkodning = "utf-8" | "utf-8-bom" | "utf-16le-bom" | "utf-16be-bom" | "windows-1252";

/**
 * Formatet som adaptern läser. För CSV skriver provet filerna självt, i de kodningar och med de avgränsare som adaptern
 * säger sig läsa (den första är den vanliga). Alla andra format skriver adapterns författare.
 */
export type Kallformat =
  | {
      readonly _tag: "Csv";
      readonly kodningar: readonly [Provkodning, ...ReadonlyArray<Provkodning>];
      readonly avgransare: readonly [string, ...ReadonlyArray<string>];
    }
  | {
      readonly _tag: "Eget";
      readonly namn: string;
      readonly skriv: (tabell: Tabell) => Uint8Array;
    };

/** Det som prövas. `val` lägger adapterns egna val till dem som provet bestämmer. */
export type Konformitet<Val extends Lasval> = {
  readonly adapter: Adapter<Val>;
  readonly val: (grund: Lasval) => Val;
  readonly exempel: Exempel;
  readonly format: Kallformat;
};

/** Svaret på ett prov. Ett prov som inte gäller säger varför; det räknas aldrig som godkänt. Bär inga cellvärden. */
export type Provsvar =
  | { readonly status: "godkand" }
  | { readonly status: "underkand"; readonly fynd: ReadonlyArray<Text> }
  | { readonly status: "ej_tillampligt"; readonly skal: Text };

/** Ett prov: ett id som inte ändras, ett namn för människor, och provet. `prova` kastar aldrig för att adaptern gör det. */
export type Prov = {
  readonly id: string;
  readonly namn: Text;
  readonly prova: () => Promise<Provsvar>;
};

/** Adaptern är prövad och höll. */
export const godkand: Provsvar = { status: "godkand" };

/** Provet gäller inte den här adaptern. */
export const ejTillampligt = (skal: Text): Provsvar => ({ status: "ej_tillampligt", skal });

/** Godkänd om inget hittats. */
export const domAv = (fynd: ReadonlyArray<Text>): Provsvar =>
  fynd.length === 0 ? godkand : { status: "underkand", fynd };
