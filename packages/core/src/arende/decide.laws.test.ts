/**
 * Lagarna för decide: en oberoende modell säger samma sak om vad läget medger, och ett kommando ändrar aldrig det det
 * prövas i.
 */
import * as Result from "effect/Result";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Dag, laggTillDagar, sakerDag } from "../kernel/index.ts";
import { jamtland2025 } from "../overenskommelse/index.ts";
import {
  aktualisera,
  fritt,
  frys,
  hant,
  inhamtat,
  samtycke,
  samtycken,
  vem,
} from "../testing/arendeprov.ts";
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

/** Kommandona, och uppstartsmötet för sig: det får komma före beslutet, de andra individmötena inte. */
type Drag = Arendekommando["_tag"] | "Uppstartsmote";
type Kommandobygge = (dag: Dag) => Arendekommando;
/** Ett kommando av varje slag, utan annat fel än att läget kanske inte medger det. */
const ettAvVarje: { readonly [K in Drag]: Kommandobygge } = {
  StamAvArende: (dag) => ({ _tag: "StamAvArende", dag, ...vem, aktor: "ifo" }),
  AktualiseraArende: (dag) => aktualisera({ dag }),
  TaInAktualisering: (dag) => ({ _tag: "TaInAktualisering", dag, till: "samordnare" }),
  TaEmotArende: (dag) => ({ _tag: "TaEmotArende", dag }),
  AvvisaArende: (dag) => ({ _tag: "AvvisaArende", dag }),
  SattPaKolista: (dag) => ({ _tag: "SattPaKolista", dag }),
  StodUnderVantan: (dag) => ({ _tag: "StodUnderVantan", dag, aktor: "ifo" }),
  BehandlaSomKonsultation: (dag) => ({ _tag: "BehandlaSomKonsultation", dag }),
  UtseArendebarare: (dag) => ({ _tag: "UtseArendebarare", dag, aktor: "ame" }),
  BegarFormote: (dag) => ({ _tag: "BegarFormote", dag }),
  HallIndividmote: (dag) => ({ _tag: "HallIndividmote", dag, slag: "formote", deltog: ["ifo"] }),
  Uppstartsmote: (dag) => ({
    _tag: "HallIndividmote",
    dag,
    slag: "uppstartsmote",
    deltog: ["ifo"],
  }),
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

/** Modellen: vart varje drag leder från varje läge. Det som inte står där går inte. Skriven för sig, ur processen. */
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
  | "efterEfterstod"
  | "avskrivet";
type Steg = Partial<Record<Drag, Modellage>>;
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
  Uppstartsmote: "mottaget",
  BokaPlaneringsmote: "mottaget",
  BokaUppfoljning: "mottaget",
  SamordnaMellanUppfoljningar: "mottaget",
  SattProcessniva: "mottaget",
  FortsattUtanDelning: "mottaget",
  AntecknaAvslutsskal: "mottaget",
};
const kvar = (steg: Steg, lage: Modellage): Steg =>
  Object.fromEntries(Object.keys(steg).map((drag) => [drag, lage]));
const modell: Readonly<Record<Modellage, Steg>> = {
  okant: { StamAvArende: "okant", AktualiseraArende: "aktualiserat" },
  aktualiserat: {
    TaInAktualisering: "aktualiserat",
    Uppstartsmote: "aktualiserat",
    SattPaKolista: "koande",
    ...beslut,
  },
  koande: {
    TaInAktualisering: "koande",
    Uppstartsmote: "koande",
    StodUnderVantan: "koande",
    ...beslut,
  },
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
  efterstod: { AvslutaEfterstod: "efterEfterstod" },
  efterEfterstod: {},
  avskrivet: {},
};
/** Dagarna som modellen minns: när läget inträdde, och de andra gränserna som ett drag kan ha. */
type Modelldagar = {
  readonly aktualiserat: Dag;
  readonly lage: Dag;
  readonly forstaPlan: Dag;
  readonly senaste: Dag;
};
/** Dragen som inte lämnar ett steg eller ett möte efter sig; efter alla andra går det inte att avsluta tidigare. */
const utanSteg: ReadonlyArray<Drag> = [
  "TaEmotArende",
  "AvvisaArende",
  "BehandlaSomKonsultation",
  "SattPaKolista",
  "UtseArendebarare",
  "BokaPlaneringsmote",
  "AvslutaArende",
  "InledEfterstod",
  "AvslutaEfterstod",
];
/** Första dagen som draget kan göras. Det mesta hör till läget; intag och uppstartsmöte följer aktualiseringen. */
const forstaDagen = (drag: Drag, lage: Modellage, dagar: Modelldagar): Dag => {
  const vantar = lage === "aktualiserat" || lage === "koande";
  if (drag === "TaInAktualisering" || (drag === "Uppstartsmote" && vantar)) {
    return dagar.aktualiserat;
  }
  if (drag === "AvslutaArende" && dagar.senaste > dagar.lage) return dagar.senaste;
  return drag === "HallUppfoljning" ? dagar.forstaPlan : dagar.lage;
};
const sammaSkede = (fore: Modellage, efter: Modellage): boolean =>
  fore === efter || (fore === "mottaget" && efter === "planerat");
const dagarEfter = (
  dagar: Modelldagar,
  [drag, fore, efter]: readonly [Drag, Modellage, Modellage],
  dag: Dag,
): Modelldagar => ({
  aktualiserat: drag === "AktualiseraArende" ? dag : dagar.aktualiserat,
  lage: sammaSkede(fore, efter) ? dagar.lage : dag,
  forstaPlan:
    drag === "HallPlaneringsmote" && (fore === "mottaget" || dag < dagar.forstaPlan)
      ? dag
      : dagar.forstaPlan,
  senaste: !utanSteg.includes(drag) && dag > dagar.senaste ? dag : dagar.senaste,
});

/** Samtyckena som modellen skiljer åt: det går att fortsätta utan delning bara när en delning har upphört. */
const fran = hant("2024-01-01");
const slut = { ...fran, gallerTill: sakerDag("2024-06-30") };
const samtyckeslagen: ReadonlyArray<readonly [Pick<Arendesammanhang, "samtycken">, boolean]> = [
  [samtycken(), false],
  [samtycke({ ...slut, samtyckesslag: "sip" }), false],
  [samtycke(fran), false],
  [samtycken(inhamtat(slut), inhamtat({ ...fran, samtyckesslag: "fk_eget" })), false],
  [samtycke(slut), true],
  [samtycke({ ...slut, samtyckesslag: "fk_eget" }), true],
  [samtycken(inhamtat(slut), inhamtat({ ...fran, samtyckesslag: "sip" })), true],
  [samtycken(inhamtat(fran), { _tag: "SamtyckeAterkallat", ...hant("2024-06-30") }), true],
];

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
      if (arendet.efterstod === "inget") return "avslutat";
      return arendet.efterstod.avslutat === "nej" ? "efterstod" : "efterEfterstod";
    case "AvskrivetArende":
      return "avskrivet";
  }
};
const dragen: ReadonlyArray<Drag> = [
  ...Arendekommando.members.map(({ fields }) => fields._tag.schema.literal),
  "Uppstartsmote",
];
const foljder = fc.array(fc.tuple(fc.nat(), fc.integer({ min: -2, max: 3 })), { maxLength: 25 });

describe("decide mot modellen", () => {
  it("medger i varje läge och varje dag just det som modellen medger, och leder dit den säger", () => {
    const sedda = new Set<Modellage>();
    const franKo = new Set<Modellage>();
    fc.assert(
      fc.property(
        fc.constantFrom(...samtyckeslagen),
        foljder,
        ([samtycket, delningSlut], foljd) => {
          let [arendet, lage, dag]: [Arende, Modellage, Dag] = [
            okantArende,
            "okant",
            sakerDag("2025-03-01"),
          ];
          const aldrig = sakerDag("2000-01-01");
          let dagar: Modelldagar = {
            aktualiserat: aldrig,
            lage: aldrig,
            forstaPlan: aldrig,
            senaste: aldrig,
          };
          for (const [val, hopp] of foljd) {
            dag = laggTillDagar(dag, hopp);
            sedda.add(lage);
            const fore = { ...fritt, ...samtycket, arende: arendet };
            const medges = dragen.filter(
              (drag) =>
                modell[lage][drag] !== undefined &&
                dag >= forstaDagen(drag, lage, dagar) &&
                (drag !== "FortsattUtanDelning" || delningSlut),
            );
            const gar = dragen.filter((drag) =>
              Result.isSuccess(decide(fore, ettAvVarje[drag](dag))),
            );
            expect([lage, gar]).toEqual([lage, medges]);
            const drag = medges[val % medges.length];
            if (drag === undefined) continue;
            const { handelse } = Result.getOrThrow(decide(fore, ettAvVarje[drag](dag)));
            arendet = evolve(arendet, handelse);
            const nytt: Modellage = modell[lage][drag] ?? lage;
            if (lage === "koande" && nytt !== "koande") franKo.add(nytt);
            dagar = dagarEfter(dagar, [drag, lage, nytt], dag);
            lage = nytt;
            expect(lageI(arendet)).toBe(lage);
          }
        },
      ),
      { numRuns: 400, seed: 1 },
    );
    expect(sedda).toEqual(new Set(Object.keys(modell)));
    expect(franKo).toEqual(new Set(Object.values(beslut)));
  });
});

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
          ...fritt,
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
