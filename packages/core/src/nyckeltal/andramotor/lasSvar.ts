/**
 * Frågornas svar, lästa till samma slags utfall som räkningen ger.
 */
import { type DuckDBResultReader, DuckDBTypeId, type JS } from "@duckdb/node-api";
import type { Rakneutfall } from "../Nyckeltal.ts";
import type { Fraga } from "./Fraga.ts";
import { radnyckel, type Svar } from "./Svar.ts";

/**
 * Frågans svar, ur resultaten av den: det första för helheten och frågans egna grupper, resten för planens delningar.
 * `omgangar`: alla, också de utan rader.
 */
export const svarUr = (
  fraga: Fraga,
  resultaten: ReadonlyArray<DuckDBResultReader>,
  omgangar: ReadonlyArray<string>,
): Svar => {
  const [forsta] = resultaten;
  const kolumner = forsta?.columnNames() ?? [];
  const definitioner = kolumner.filter((_, i) => forsta?.columnTypeId(i) === DuckDBTypeId.STRUCT);
  return lasSvar(
    { fraga, kolumner, definitioner, omgangar },
    resultaten.flatMap((resultat) => resultat.getRowObjectsJS()),
  );
};

/** En rad i svaret. `delning`: grupperna som planen lade till; `egna`: frågans. */
type Svarsrad = {
  readonly omgang: string;
  readonly delning: Readonly<Record<string, string>>;
  readonly egna: Readonly<Record<string, string>>;
  readonly tal: ReadonlyMap<string, number>;
  readonly definitioner: ReadonlyMap<string, ReadonlyMap<string, number>>;
};

/** Hur ett svar läses. `definitioner`: kolumnerna som är poster. */
type Svarslasning = {
  readonly fraga: Fraga;
  readonly kolumner: ReadonlyArray<string>;
  readonly definitioner: ReadonlyArray<string>;
  readonly omgangar: ReadonlyArray<string>;
};

const STATISTIK = ["medel", "nedre_kvartil", "median", "ovre_kvartil", "storst"];

/** Hela svaret. En omgång utan rader har ändå sin helhet; planens grupper delas inte också efter frågans egna. */
const lasSvar = (
  lasning: Svarslasning,
  rader: ReadonlyArray<Readonly<Record<string, JS>>>,
): Svar => {
  const lasta = rader.map(svarsrad).filter(({ delning, egna }) => arTom(delning) || arTom(egna));
  const funna = new Set(lasta.filter(arHelhet).map(({ omgang }) => omgang));
  const tomma = lasning.omgangar.filter((omgang) => !funna.has(omgang));
  const alla = [...lasta, ...tomma.map((omgang) => tomHelhet(lasning, omgang))];
  const antalen = new Map(
    alla.filter(arHelhet).map(({ omgang, tal }) => [omgang, tal.get("antal") ?? 0]),
  );
  return new Map(alla.flatMap((rad) => utfallen(lasning, rad, antalen.get(rad.omgang) ?? 0)));
};

const arTom = (grupp: Readonly<Record<string, string>>): boolean => Object.keys(grupp).length === 0;

const arHelhet = ({ delning, egna }: Svarsrad): boolean => arTom(delning) && arTom(egna);

/** Omgången bär planens grupper: `17|kon=man`. */
function svarsrad({ omgang, ...resten }: Readonly<Record<string, JS>>): Svarsrad {
  const [nummer = "", ...grupper] = String(omgang).split("|");
  const falt = Object.entries(resten);
  return {
    omgang: nummer,
    delning: Object.fromEntries(grupper.map(delad)),
    egna: Object.fromEntries(
      falt
        .filter(([, varde]) => typeof varde === "string")
        .map(([namn, kod]) => [namn, String(kod)]),
    ),
    tal: talI(resten),
    definitioner: new Map(
      falt.flatMap(([namn, post]) =>
        typeof post === "object" && post !== null ? [[namn, talI({ ...post })] as const] : [],
      ),
    ),
  };
}

const delad = (grupp: string): readonly [string, string] => {
  const [namn = "", kod = ""] = grupp.split("=");
  return [namn, kod];
};

const talI = (post: Readonly<Record<string, unknown>>): ReadonlyMap<string, number> =>
  new Map(
    Object.entries(post).flatMap(([namn, tal]) =>
      ["number", "bigint", "boolean"].includes(typeof tal) ? [[namn, Number(tal)] as const] : [],
    ),
  );

const tomHelhet = ({ fraga, definitioner }: Svarslasning, omgang: string): Svarsrad => ({
  omgang,
  delning: {},
  egna: {},
  tal: new Map(Object.entries(fraga.tom ?? {})),
  definitioner: new Map(definitioner.map((kod) => [kod, new Map(Object.entries(fraga.tom ?? {}))])),
});

function utfallen(
  { fraga, kolumner, definitioner }: Svarslasning,
  rad: Svarsrad,
  av: number,
): ReadonlyArray<readonly [string, Rakneutfall]> {
  const plats = (mer: Readonly<Record<string, string>> = {}) =>
    radnyckel(rad.omgang, { ...rad.delning, ...rad.egna, ...mer });
  if (definitioner.length > 0)
    return [...rad.definitioner].map(([definition, tal]) => [plats({ definition }), andel(tal)]);
  if (fraga.helhet === "ingen" && arHelhet(rad)) return [[plats(), { _tag: "EjTillampligt" }]];
  if (kolumner.includes("ore")) return [[plats(), belopp(rad.tal.get("ore"))]];
  if (kolumner.includes("summa")) return [[plats(), varde(rad, "summa") ?? { _tag: "Saknas" }]];
  if (kolumner.includes("namnare")) return [[plats(), kvot(rad)]];
  return [
    [plats(), { _tag: "Antal", antal: rad.tal.get("antal") ?? 0, av, ...individer(rad) }],
    ...STATISTIK.filter((statistik) => kolumner.includes(statistik)).map(
      (statistik) =>
        [plats({ statistik }), varde(rad, statistik) ?? { _tag: "EjTillampligt" }] as const,
    ),
  ];
}

const individer = ({ tal }: Svarsrad): { readonly individer?: number } => {
  const antal = tal.get("individer");
  return antal === undefined ? {} : { individer: antal };
};

const varde = (rad: Svarsrad, namn: string): Rakneutfall | undefined => {
  const tal = rad.tal.get(namn);
  return tal === undefined
    ? undefined
    : { _tag: "Varde", varde: tal, antal: rad.tal.get("antal") ?? 0, ...individer(rad) };
};

const belopp = (ore: number | undefined): Rakneutfall =>
  ore === undefined ? { _tag: "Saknas" } : { _tag: "Belopp", ore };

const kvot = (rad: Svarsrad): Rakneutfall => {
  const namnare = rad.tal.get("namnare") ?? 0;
  return namnare === 0
    ? { _tag: "EjTillampligt" }
    : { _tag: "Kvot", taljare: rad.tal.get("taljare") ?? 0, namnare, ...individer(rad) };
};

function andel(tal: ReadonlyMap<string, number>): Rakneutfall {
  const [ja, nej] = [tal.get("individer_taljare") ?? 0, tal.get("individer_resten") ?? 0];
  return {
    _tag: "Andel",
    taljare: tal.get("taljare") ?? 0,
    namnare: tal.get("namnare") ?? 0,
    ...(tal.has("dagar") ? { dagar: true } : {}),
    ...(ja + nej > 0 ? { individerTaljare: ja, individerResten: nej } : {}),
  };
}
