/**
 * Motorn mot den andra: varje nyckeltal i katalogen ger samma rader som handskriven SQL i DuckDB, över slumpade underlag.
 */
import { beforeAll, describe, expect, it } from "vitest";
import { faktumslag } from "../../faktum/index.ts";
import { dagAvNummer } from "../../kernel/index.ts";
import { arende } from "../../testing/fakta.ts";
import { individregister, kolumnerAv } from "../Kolumner.ts";
import { katalog } from "../katalog/index.ts";
import type { Nyckeltal, Rakneutfall } from "../Nyckeltal.ts";
import { rakna } from "../rakna.ts";
import type { Person, Rad } from "../Tabell.ts";
import { perRadslag, tabeller } from "../tabeller/index.ts";
import type { Underlag } from "../Underlag.ts";
import { databasMed, svarPa } from "./databas.ts";
import { fragor } from "./fragor.ts";
import { radnyckel, type Svar } from "./Svar.ts";
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

const underlagen = Array.from({ length: ANTAL }, (_, i) => slumpunderlag(FRO + i));

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
    }, 60_000);

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
  { individ, skyddad, dagar, koder, tal }: Slumprad,
  nummer: number,
): Rad<string, string, string> => ({
  ...(individ === undefined ? {} : { person: person(individ, skyddad, nummer) }),
  dagar: Object.fromEntries(
    Object.entries(dagar).map(([namn, dag]) => [
      namn,
      dag === undefined ? undefined : dagAvNummer(dag),
    ]),
  ),
  koder,
  tal,
});

const person = (individ: Person["individ"], skyddad: boolean, nummer: number): Person => ({
  arende: arende(nummer),
  individ,
  uppgifter: { pseudonym: individ, kon: "okant", identitet: "personnummer", skyddad },
});

/** De första raderna som skiljer sig. Antal jämförs exakt, värden på en miljarddel när. */
function skillnader(a: Svar, b: Svar): ReadonlyArray<string> {
  return [...new Set([...a.keys(), ...b.keys()])]
    .filter((rad) => !lika(a.get(rad), b.get(rad)))
    .slice(0, 5)
    .map(
      (rad) => `${rad}: motorn ${JSON.stringify(a.get(rad))}, SQL ${JSON.stringify(b.get(rad))}`,
    );
}

const FLYTTAL = ["varde", "taljare"];

function lika(a: Rakneutfall | undefined, b: Rakneutfall | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  const [ena, andra] = [
    new Map<string, unknown>(Object.entries(a)),
    new Map<string, unknown>(Object.entries(b)),
  ];
  return [...new Set([...ena.keys(), ...andra.keys()])].every((falt) => {
    const [x, y] = [ena.get(falt), andra.get(falt)];
    return (
      x === y ||
      (FLYTTAL.includes(falt) &&
        Math.abs(Number(x) - Number(y)) <= 1e-9 * Math.max(1, Math.abs(Number(x))))
    );
  });
}
