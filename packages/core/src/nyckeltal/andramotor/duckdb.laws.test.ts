/**
 * Motorn mot den andra: varje nyckeltal i katalogen ger samma rader som handskriven SQL i DuckDB, över slumpade underlag.
 */
import { beforeAll, describe, expect, it } from "vitest";
import { faktumslag } from "../../faktum/index.ts";
import { dagAvNummer } from "../../kernel/index.ts";
import { arende, individ } from "../../testing/fakta.ts";
import { slump } from "../../testing/slump.ts";
import { individregister, kolumnerAv } from "../Kolumner.ts";
import { katalog } from "../katalog/index.ts";
import type { Nyckeltal, Rakneutfall } from "../Nyckeltal.ts";
import { rakna } from "../rakna.ts";
import type { Person, Rad } from "../Tabell.ts";
import { perRadslag, tabeller } from "../tabeller/index.ts";
import type { Underlag } from "../Underlag.ts";
import { databasMed, svarPa } from "./databas.ts";
import { fragor } from "./fragor.ts";
import { radnyckel, type Svar, skillnader } from "./Svar.ts";
import { type Slumprad, type Slumpunderlag, slumpunderlag } from "./slumprader.ts";

const FRO = 20_260_220;
const ANTAL = 210;

/** Utöver nyckeltalens egna; varje uppdelning som katalogen tillåter är med någonstans. */
const DELNINGAR = [
  ["kon"],
  ["kon", "aldersgrupp"],
  ["kommun", "forbundsinsats"],
  ["aktualiserande_aktor", "processniva"],
  ["hur"],
  ["finansiering"],
  ["initiativ"],
  ["sektor", "stod"],
  ["stege", "kon"],
  ["strukturell", "kommun"],
  ["slag"],
];

const underlagen = Array.from({ length: ANTAL }, (_, i) =>
  slumpunderlag({ nasta: slump(FRO + i), individ }),
);

describe("den andra motorn", () => {
  it("har en fråga för varje nyckeltal, och ingen för mycket", () => {
    expect(Object.keys(fragor).sort()).toEqual(katalog.map(({ id }) => id).sort());
  });

  it("prövar varje uppdelning som katalogen tillåter", () => {
    const provade = new Set(DELNINGAR.flat());
    expect(
      katalog.flatMap(({ dimensioner }) => dimensioner).filter((d) => !provade.has(d)),
    ).toEqual([]);
  });

  describe("ger samma rader", () => {
    let motorn: ReadonlyMap<string, Svar>;
    let sql: ReadonlyMap<string, Svar>;
    beforeAll(async () => {
      motorn = motornsSvar();
      sql = await duckdbsSvar();
    }, 240_000);

    it.each(katalog.map(({ id }) => id))("%s", (id) => {
      const [a, b] = [motorn.get(id) ?? new Map(), sql.get(id) ?? new Map()];
      expect(a.size).toBeGreaterThanOrEqual(ANTAL);
      expect(skillnader(a, b)).toEqual([]);
    });
  });
});

/** Motorns rader per nyckeltal, alla omgångar. */
function motornsSvar(): ReadonlyMap<string, Svar> {
  const svar = new Map(katalog.map(({ id }) => [id, new Map<string, Rakneutfall>()]));
  for (const [omgang, slumpat] of underlagen.entries()) {
    const period = { fran: dagAvNummer(slumpat.forsta), till: dagAvNummer(slumpat.sista) };
    const plan = {
      nyckeltal: katalog,
      period,
      fonster: "enskild",
      grupperingar: DELNINGAR,
    } as const;
    for (const { nyckeltal, grupp, utfall } of rakna(plan, somUnderlag(slumpat)))
      svar.get(nyckeltal)?.set(radnyckel(String(omgang), grupp), utfall);
  }
  return svar;
}

/** DuckDB:s rader per nyckeltal: helheten, de egna grupperna och dem som planen lägger till. */
async function duckdbsSvar(): Promise<ReadonlyMap<string, Svar>> {
  const databas = await databasMed(underlagen, DELNINGAR);
  const svar = new Map<string, Svar>();
  for (const nyckeltal of katalog) {
    const fraga = fragor[nyckeltal.id];
    const delningar = DELNINGAR.filter((delning) => tillater(nyckeltal, delning));
    if (fraga !== undefined) svar.set(nyckeltal.id, await svarPa(databas, fraga, delningar));
  }
  return svar;
}

const tillater = (
  { dimensioner, grupperingar }: Nyckeltal,
  delning: ReadonlyArray<string>,
): boolean =>
  delning.every((namn) => dimensioner.includes(namn) || grupperingar.flat().includes(namn));

const somUnderlag = ({ rader }: Slumpunderlag): Underlag => {
  const register = individregister();
  return {
    tabeller: perRadslag((slag) => kolumnerAv(tabeller[slag], rader[slag].map(somRad), register)),
    register,
    faktumslag: new Set(faktumslag),
  };
};

const somRad = (
  { individ: vem, skyddad, dagar, koder, tal }: Slumprad,
  nummer: number,
): Rad<string, string, string> => ({
  ...(vem === undefined ? {} : { person: person(vem, skyddad, nummer) }),
  dagar: Object.fromEntries(
    Object.entries(dagar).map(([namn, dag]) => [
      namn,
      dag === undefined ? undefined : dagAvNummer(dag),
    ]),
  ),
  koder,
  tal,
});

const person = (vem: Person["individ"], skyddad: boolean, nummer: number): Person => ({
  arende: arende(nummer),
  individ: vem,
  uppgifter: { pseudonym: vem, kon: "okant", identitet: "personnummer", skyddad },
});
