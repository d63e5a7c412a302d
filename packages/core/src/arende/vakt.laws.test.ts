/**
 * Vakten och granskningen är samma regler: det som granskningen finner är just det som vakterna vägrat.
 */
import * as Result from "effect/Result";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Faktum, fold } from "../faktum/index.ts";
import { granska } from "../granskning/index.ts";
import { type Dag, laggTillDagar, sakerDag } from "../kernel/index.ts";
import { jamtland2025, type Overenskommelse } from "../overenskommelse/index.ts";
import {
  berg,
  aktualisera as enAktualisering,
  fritt,
  inhamtat,
  kommun,
  samtycken,
  utanRegler,
  vem,
} from "../testing/arendeprov.ts";
import { arende, huvud } from "../testing/fakta.ts";
import { nagonDag } from "../testing/godtyckliga.ts";
import {
  type Arende,
  type Arendehandelse,
  type Arendekommando,
  type Arendesammanhang,
  decide,
  evolve,
  okantArende,
} from "./index.ts";

const aktualisera = (aktor: "ifo" | "forsakringskassan", kod: string) => (dag: Dag) =>
  enAktualisering({ dag, aktorer: [aktor], kommun: kommun(kod) });
const boka = (hopp: number) => (dag: Dag) =>
  ({
    _tag: "BokaPlaneringsmote",
    dag,
    form: "sip",
    motesdag: laggTillDagar(dag, hopp),
    skaDelta: ["ifo", "psykiatri"],
  }) as const;
const kommandon: ReadonlyArray<(dag: Dag) => Arendekommando> = [
  aktualisera("ifo", "2326"),
  aktualisera("ifo", "2309"),
  aktualisera("forsakringskassan", "2326"),
  (dag) => ({ _tag: "StamAvArende", dag, ...vem, aktor: "ifo" }),
  (dag) => ({ _tag: "TaInAktualisering", dag, till: "samordnare" }),
  (dag) => ({ _tag: "TaEmotArende", dag }),
  (dag) => ({ _tag: "SattPaKolista", dag, prioritet: 1 }),
  (dag) => ({ _tag: "UtseArendebarare", dag, aktor: "forsakringskassan" }),
  (dag) => ({ _tag: "UtseArendebarare", dag, aktor: "ame" }),
  boka(0),
  boka(20),
  (dag) => ({ _tag: "HallPlaneringsmote", dag, form: "flerpartsmote" }),
  (dag) => ({ _tag: "HallPlaneringsmote", dag, form: "avstamningsmote" }),
  (dag) => ({ _tag: "HallUppfoljning", dag, beslut: "avslut" }),
  (dag) => ({ _tag: "AvslutaArende", dag, orsak: "studier" }),
  (dag) => ({ _tag: "InledEfterstod", dag }),
];

const givet = (dag: Dag) => inhamtat({ galler: dag, egnaOrd: "saknas" });

describe("vakten och granskningen", () => {
  const dagar = fc
    .uniqueArray(nagonDag, { minLength: 1, maxLength: 12 })
    .map((lista) => [...lista].sort());
  const historia = fc.tuple(
    dagar,
    fc.array(fc.constantFrom(...kommandon), { minLength: 12, maxLength: 12 }),
    fc.option(nagonDag),
  );

  it("granskningens brott mot stoppande regler är just det som vakterna skulle ha vägrat", () => {
    fc.assert(
      fc.property(historia, ([lista, foljd, samtyckesdag]) => {
        const gallande: Overenskommelse = { ...jamtland2025, fran: sakerDag("2019-01-01") };
        const fakta: Array<Faktum> = [];
        if (samtyckesdag !== null) {
          fakta.push({ ...huvud(samtyckesdag, "samtycke"), ...givet(samtyckesdag) });
        }
        const vagrade: Array<string> = [];
        let laget: Arende = okantArende;
        for (const [i, dag] of lista.entries()) {
          const kommando = foljd[i]?.(dag);
          if (kommando === undefined) continue;
          const fore: Arendesammanhang = {
            ...fritt,
            arende: laget,
            ...(samtyckesdag !== null && samtyckesdag <= dag
              ? samtycken(givet(samtyckesdag))
              : samtycken()),
          };
          const utanVakt = decide({ ...fore, overenskommelse: utanRegler }, kommando);
          if (Result.isFailure(utanVakt)) continue;
          const vakt = decide({ ...fore, overenskommelse: gallande }, kommando);
          if (Result.isFailure(vakt) && vakt.failure._tag === "RegelBruten")
            vagrade.push(`${dag}:${vakt.failure.regel}`);
          const handelse: Arendehandelse = utanVakt.success.handelse;
          fakta.push({ ...huvud(dag, `h${i}`), ...handelse });
          laget = evolve(laget, handelse);
        }
        const funna = granska(fakta, { overenskommelser: [gallande], teamKommun: berg })
          .filter(
            ({ slag, niva, utfall }) => slag === "grind" && niva === "krav" && utfall === "brott",
          )
          .map(({ dag, regel }) => `${dag}:${regel}`);
        // Vakten säger den första brutna regeln; granskningen alla. Dagarna är desamma, och den första är den vakten sade.
        const forsta = funna.filter(
          (rad, i) => funna.findIndex((annan) => annan.slice(0, 10) === rad.slice(0, 10)) === i,
        );
        expect(forsta).toEqual(vagrade);
        expect(fold(fakta).arenden.get(arende(1)) ?? okantArende).toEqual(laget);
      }),
      { numRuns: 300 },
    );
  });
});
