/**
 * Lagarna för decide: en oberoende modell säger samma sak om vad läget medger, och ett kommando ändrar aldrig det det
 * prövas i.
 */
import * as Result from "effect/Result";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Dag, laggTillDagar, sakerDag } from "../kernel/index.ts";
import { jamtland2025, type Overenskommelse } from "../overenskommelse/index.ts";
import { arKommunkod, type Kommunkod } from "../part/index.ts";
import { ingaSamtycken } from "../samtycke/index.ts";
import { arende, individ } from "../testing/fakta.ts";
import { nagonDag } from "../testing/godtyckliga.ts";
import { ur } from "../testing/slump.ts";
import {
  type Arende,
  Arendefaktum,
  Arendekommando,
  type Arendesammanhang,
  decide,
  evolve,
  okantArende,
} from "./index.ts";

const kommun = (kod: string): Kommunkod => {
  if (arKommunkod(kod)) return kod;
  throw new Error("fel kommunkod");
};
const berg = kommun("2326");
const vem = { arende: arende(1), individ: individ(1) };
const utanRegler: Overenskommelse = { ...jamtland2025, regler: [] };
const start: Arendesammanhang = {
  arende: okantArende,
  tidigare: "inget",
  samtycken: ingaSamtycken,
  individ: "okand",
  aktiva: [],
  teamKommun: berg,
  overenskommelse: utanRegler,
  idag: sakerDag("2030-01-01"),
};

type Slag = Arendekommando["_tag"];
type Kommandobygge = (dag: Dag) => Arendekommando;
/** Ett kommando av varje slag, utan annat fel än att läget kanske inte medger det. */
const ettAvVarje: { readonly [K in Slag]: Kommandobygge } = {
  StamAvArende: (dag) => ({ _tag: "StamAvArende", dag, ...vem, aktor: "ifo" }),
  AktualiseraArende: (dag) => ({
    _tag: "AktualiseraArende",
    dag,
    ...vem,
    arendetyp: "samplanering",
    aktorer: ["ifo"],
    kommun: berg,
  }),
  TaInAktualisering: (dag) => ({ _tag: "TaInAktualisering", dag, till: "samordnare" }),
  TaEmotArende: (dag) => ({ _tag: "TaEmotArende", dag }),
  AvvisaArende: (dag) => ({ _tag: "AvvisaArende", dag }),
  SattPaKolista: (dag) => ({ _tag: "SattPaKolista", dag }),
  StodUnderVantan: (dag) => ({ _tag: "StodUnderVantan", dag, aktor: "ifo" }),
  BehandlaSomKonsultation: (dag) => ({ _tag: "BehandlaSomKonsultation", dag }),
  UtseArendebarare: (dag) => ({ _tag: "UtseArendebarare", dag, aktor: "ame" }),
  BegarFormote: (dag) => ({ _tag: "BegarFormote", dag }),
  HallIndividmote: (dag) => ({ _tag: "HallIndividmote", dag, slag: "formote", deltog: ["ifo"] }),
  BokaPlaneringsmote: (dag) => ({ _tag: "BokaPlaneringsmote", dag, form: "sip", motesdag: dag }),
  HallPlaneringsmote: (dag) => ({ _tag: "HallPlaneringsmote", dag, form: "flerpartsmote" }),
  BokaUppfoljning: (dag) => ({
    _tag: "BokaUppfoljning",
    dag,
    motesdag: dag,
    av: "ame",
    extra: false,
  }),
  HallUppfoljning: (dag) => ({ _tag: "HallUppfoljning", dag, beslut: "avslut" }),
  SamordnaMellanUppfoljningar: (dag) => ({
    _tag: "SamordnaMellanUppfoljningar",
    dag,
    aktor: "ame",
  }),
  SattProcessniva: (dag) => ({ _tag: "SattProcessniva", dag, processniva: 1 }),
  FortsattUtanDelning: (dag) => ({ _tag: "FortsattUtanDelning", dag }),
  AntecknaAvslutsskal: (dag) => ({ _tag: "AntecknaAvslutsskal", dag, orsak: "studier" }),
  AvslutaArende: (dag) => ({ _tag: "AvslutaArende", dag, orsak: "studier" }),
  InledEfterstod: (dag) => ({ _tag: "InledEfterstod", dag }),
  AvslutaEfterstod: (dag) => ({ _tag: "AvslutaEfterstod", dag }),
};

/** Modellen: vart varje kommando leder från varje läge. Det som inte står där går inte. Skriven för sig, ur processen. */
type Modellage =
  | "okant"
  | "aktualiserat"
  | "koande"
  | "mottaget"
  | "planerat"
  | "ejMottaget"
  | "konsultation"
  | "avslutat"
  | "efterstod"
  | "avskrivet";
type Steg = Partial<Record<Slag, Modellage>>;
const beslut: Steg = {
  TaEmotArende: "mottaget",
  AvvisaArende: "ejMottaget",
  BehandlaSomKonsultation: "konsultation",
  AvslutaArende: "avskrivet",
};
const arbete: Steg = {
  TaInAktualisering: "mottaget",
  UtseArendebarare: "mottaget",
  BegarFormote: "mottaget",
  HallIndividmote: "mottaget",
  BokaPlaneringsmote: "mottaget",
  BokaUppfoljning: "mottaget",
  SamordnaMellanUppfoljningar: "mottaget",
  SattProcessniva: "mottaget",
  FortsattUtanDelning: "mottaget",
  AntecknaAvslutsskal: "mottaget",
};
const kvar = (steg: Steg, lage: Modellage): Steg =>
  Object.fromEntries(Object.keys(steg).map((slag) => [slag, lage]));
const modell: Readonly<Record<Modellage, Steg>> = {
  okant: { StamAvArende: "okant", AktualiseraArende: "aktualiserat" },
  aktualiserat: { TaInAktualisering: "aktualiserat", SattPaKolista: "koande", ...beslut },
  koande: { TaInAktualisering: "koande", StodUnderVantan: "koande", ...beslut },
  mottaget: { ...arbete, HallPlaneringsmote: "planerat", AvslutaArende: "avslutat" },
  planerat: {
    ...kvar(arbete, "planerat"),
    HallPlaneringsmote: "planerat",
    HallUppfoljning: "planerat",
    AvslutaArende: "avslutat",
  },
  ejMottaget: { TaInAktualisering: "ejMottaget" },
  konsultation: { TaInAktualisering: "konsultation" },
  avslutat: { InledEfterstod: "efterstod" },
  efterstod: { AvslutaEfterstod: "efterstod" },
  avskrivet: {},
};
const lageI = (arendet: Arende): Modellage => {
  switch (arendet._tag) {
    case "OkantArende":
      return "okant";
    case "AktualiseratArende":
      return "aktualiserat";
    case "KoandeArende":
      return "koande";
    case "MottagetArende":
      return arendet.uppgifter.planeringsmoten.length > 0 ? "planerat" : "mottaget";
    case "EjMottagetArende":
      return "ejMottaget";
    case "Konsultationsarende":
      return "konsultation";
    case "AvslutatArende":
      return arendet.efterstod === "inget" ? "avslutat" : "efterstod";
    case "AvskrivetArende":
      return "avskrivet";
  }
};
const slagen = Arendekommando.members.map(({ fields }) => fields._tag.schema.literal);

describe("decide mot modellen", () => {
  it("medger i varje läge just det som modellen medger, och leder dit den säger", () => {
    const sedda = new Set<Modellage>();
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(), fc.nat({ max: 3 })), { maxLength: 20 }), (foljd) => {
        let [arendet, lage, dag]: [Arende, Modellage, Dag] = [
          okantArende,
          "okant",
          sakerDag("2025-03-01"),
        ];
        for (const [val, hopp] of foljd) {
          dag = laggTillDagar(dag, hopp);
          sedda.add(lage);
          const fore = { ...start, arende: arendet };
          const medges = slagen.filter((slag) => modell[lage][slag] !== undefined);
          const gar = slagen.filter((slag) =>
            Result.isSuccess(decide(fore, ettAvVarje[slag](dag))),
          );
          expect([lage, gar]).toEqual([lage, medges]);
          const slag = medges[val % medges.length];
          if (slag === undefined) break;
          const { handelse } = Result.getOrThrow(decide(fore, ettAvVarje[slag](dag)));
          arendet = evolve(arendet, handelse);
          lage = modell[lage][slag] ?? lage;
          expect(lageI(arendet)).toBe(lage);
        }
      }),
      { numRuns: 300, seed: 1 },
    );
    expect(sedda).toEqual(new Set(Object.keys(modell)));
  });
});

/** Fryser värdet hela vägen ned: den som skriver i det kastar. */
const frys = <A>(varde: A): A => {
  if (typeof varde === "object" && varde !== null && !Object.isFrozen(varde)) {
    Object.freeze(varde);
    Object.values(varde).forEach(frys);
  }
  return varde;
};

describe("decide är ren", () => {
  const kommandon = Arendekommando.members.flatMap(
    (slag): ReadonlyArray<Arendekommando> => ur(slag, { antal: 8, fro: 11 }),
  );
  const fakta = Arendefaktum.members
    .flatMap((slag): ReadonlyArray<Arendefaktum> => ur(slag, { antal: 8, fro: 12 }))
    .map((faktum) => ({ ...faktum, ...vem }));
  const nagotLage = fc
    .array(fc.tuple(fc.constantFrom(...fakta), nagonDag), { maxLength: 20 })
    .map((historia) =>
      historia.reduce<Arende>(
        (laget, [faktum, galler]) => evolve(laget, { ...faktum, galler }),
        okantArende,
      ),
    );
  const nagotKommando = fc
    .tuple(fc.constantFrom(...kommandon), nagonDag)
    .map(([kommando, dag]): Arendekommando => ({ ...kommando, dag }));

  it("vägrat eller inte: läget och kommandot är desamma efteråt, och svaret detsamma nästa gång", () => {
    fc.assert(
      fc.property(nagotLage, nagotLage, nagotKommando, (arendet, tidigare, kommando) => {
        const fore: Arendesammanhang = {
          ...start,
          arende: arendet,
          tidigare,
          overenskommelse: jamtland2025,
        };
        const kopia = structuredClone([fore, kommando]);
        const svar = decide(frys(fore), frys(kommando));
        expect([fore, kommando]).toEqual(kopia);
        expect(decide(fore, kommando)).toEqual(svar);
        if (Result.isSuccess(svar)) expect(svar.success.handelse.galler).toBe(kommando.dag);
      }),
      { numRuns: 500 },
    );
  });
});
