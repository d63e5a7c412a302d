/**
 * Det som proven om katalogens nyckeltal har gemensamt: fakta korta att skriva, nyckeltalets figur, och domen över varje
 * ärende. Underlaget byggs alltid genom läget, så att tabellerna prövas med. Följer inte med paketet.
 */
import { type Faktum, faktumslag, fold } from "../faktum/index.ts";
import type { Pseudonym } from "../individ/index.ts";
import {
  type ArendeId,
  type Dag,
  type Forklaring,
  sakerDag,
  type UtanHuvud,
} from "../kernel/index.ts";
import {
  type Definition,
  definitionerI,
  forklara,
  handlarOmArenden,
  katalog,
  type Nyckeltal,
  type Radforklaring,
  type Rakneutfall,
  type Resultatrad,
  rakna,
  type Underlag,
  underlagAv,
} from "../nyckeltal/index.ts";
import { jamtland2025, type Overenskommelse } from "../overenskommelse/index.ts";
import { kategori } from "./arendeprov.ts";
import { period } from "./ekonomiprov.ts";
import { arende, huvud, individ, liv } from "./fakta.ts";

type Handelse = UtanHuvud<Faktum>;
type Utan<H, K extends PropertyKey> = H extends unknown ? Omit<H, K> : never;
type OmIndivid = Extract<Handelse, { readonly arende: ArendeId; readonly individ: Pseudonym }>;
type OmIngen = Exclude<Handelse, { readonly arende: ArendeId }>;

/** Det som hände i ärendet den dagen. `person`: individens nummer, om det inte är ärendets. */
export const hant = (
  nummer: number,
  dag: string,
  vad: Utan<OmIndivid, "galler" | "arende" | "individ">,
  person = nummer,
): Faktum => ({
  ...huvud(dag, `${nummer} ${dag} ${JSON.stringify(vad)}`),
  ...vad,
  arende: arende(nummer),
  individ: individ(person),
});

/** Det som hände den dagen och inte i något ärende. */
export const skedde = (dag: string, vad: Utan<OmIngen, "galler">): Faktum => ({
  ...huvud(dag, `${dag} ${JSON.stringify(vad)}`),
  ...vad,
});

/** En insats från en dag, till och med en annan om den slutat. */
export const insats = (
  nummer: number,
  kod: string,
  fran: string,
  till?: string,
): ReadonlyArray<Faktum> => {
  const vad = { arende: arende(nummer), benamning: `${kod} ${fran}` };
  return [
    {
      ...huvud(fran, `${nummer} ${kod} ${fran} börjar`),
      ...{ _tag: "InsatsPaborjad", ...vad, kategori: kategori(kod), aktor: "ame" },
    },
    ...(till === undefined
      ? []
      : [
          {
            ...huvud(till, `${nummer} ${kod} ${fran} slutar`),
            ...{ _tag: "InsatsAvslutad" as const, ...vad, paborjad: sakerDag(fran) },
          },
        ]),
  ];
};

const fore = { aktualiserat: "2025-01-10", mottaget: "2025-02-10" };

/** Ärenden runt kanterna av att ha pågått i 2025-T2: T81–T86 har inte det, T87 och T88 har det. */
export const runtPagaende: ReadonlyArray<Faktum> = [
  liv({ nummer: 81, ...fore, ovrigt: { arendetyp: "konsultation" } }),
  liv({ nummer: 82, aktualiserat: "2025-01-10" }),
  liv({ nummer: 83, aktualiserat: "2025-01-10", mottaget: "2025-09-01" }),
  liv({ nummer: 84, ...fore, avslutat: "2025-04-30" }),
  liv({ nummer: 85, ...fore, avslutat: "2025-05-01" }),
  liv({ nummer: 86, ...fore, mottaget: "2025-06-10", avslutat: "2025-06-10" }),
  liv({ nummer: 87, ...fore, mottaget: "2025-08-31" }),
  liv({ nummer: 88, ...fore, avslutat: "2025-05-02" }),
].flat();

/** Numren i `runtPagaende`. */
export const nummerRunt: ReadonlyArray<number> = [81, 82, 83, 84, 85, 86, 87, 88];

/** Domen över dem i `runtPagaende` som inte pågått, i nyckeltal om ärenden som pågått i perioden. */
export const intePagatt = {
  T81: "ärendetyp är någon av samplanering: konsultation",
  T82: "mottaget senast 2025-08-31: saknas",
  T83: "mottaget senast 2025-08-31: 2025-09-01",
  T84: "något av (inte (avslutat har en dag: 2025-04-30), avslutat efter 2025-05-01: 2025-04-30)",
  T85: "något av (inte (avslutat har en dag: 2025-05-01), avslutat efter 2025-05-01: 2025-05-01)",
  T86: "något av (inte (avslutat har en dag: 2025-06-10), mottaget före avslutat: 2025-06-10)",
};

/**
 * Det som inte är som vanligt: andra överenskommelser än Jämtlands, källor som inte `kan` lämna allt, och en gruppering som
 * planen lägger till (`efter`).
 */
export type Sammanhang = {
  readonly overenskommelser?: ReadonlyArray<Overenskommelse>;
  readonly kan?: Iterable<Faktum["_tag"]>;
  readonly efter?: ReadonlyArray<string>;
};

/** Underlaget ur fakta, genom läget. */
export const underlaget = (
  fakta: ReadonlyArray<Faktum>,
  { overenskommelser = [jamtland2025], kan = faktumslag }: Sammanhang = {},
): Underlag => underlagAv(fold(fakta), kan, { overenskommelser });

/** Katalogens nyckeltal med id:t. */
export const nyckeltalet = (id: string): Nyckeltal => {
  const ett = katalog.find((n) => n.id === id);
  if (ett === undefined) throw new Error(`inget nyckeltal ${id}`);
  return ett;
};

/** Ett tal, ett bråk eller ett ord; ett per definition eller statistik när nyckeltalet har flera. */
export type Figur = Ruta | Readonly<Record<string, Ruta>>;
type Ruta = number | string;

/** Nyckeltalets figur för helheten. */
export const figur = (
  id: string,
  nar: string,
  fakta: ReadonlyArray<Faktum>,
  sammanhang: Sammanhang = {},
): Figur => figurI(raknade(nyckeltalet(id), nar, underlaget(fakta, sammanhang)));

/** Nyckeltalets grupper, eller bara de som planen lägger till i `efter`. Gruppens koder är nyckeln. */
export const grupper = (
  id: string,
  nar: string,
  fakta: ReadonlyArray<Faktum>,
  sammanhang: Sammanhang = {},
): Readonly<Record<string, Ruta>> =>
  Object.fromEntries(
    raknade(nyckeltalet(id), nar, underlaget(fakta, sammanhang), sammanhang.efter)
      .filter((rad) => !arHelhet(rad))
      .filter(({ grupp }) => (sammanhang.efter ?? []).every((namn) => Object.hasOwn(grupp, namn)))
      .map(({ grupp, utfall }) => [
        Object.entries(grupp)
          .map(([namn, kod]) => `${namn}=${kod}`)
          .join(" "),
        ruta(utfall),
      ]),
  );

function raknade(
  nyckeltal: Nyckeltal,
  nar: string,
  underlag: Underlag,
  efter: ReadonlyArray<string> = [],
): ReadonlyArray<Resultatrad> {
  return rakna(
    {
      nyckeltal: [nyckeltal],
      period: period(nar),
      fonster: "enskild",
      grupperingar: [efter],
    },
    underlag,
  );
}

const arHelhet = ({ grupp }: Resultatrad): boolean =>
  Object.keys(grupp).every((namn) => namn === "definition" || namn === "statistik");

function figurI(rader: ReadonlyArray<Resultatrad>): Figur {
  const helheten = rader.filter(arHelhet);
  const [forsta] = helheten;
  if (helheten.length === 1 && forsta !== undefined && Object.keys(forsta.grupp).length === 0)
    return ruta(forsta.utfall);
  return Object.fromEntries(
    helheten.map(({ grupp, utfall }) => [
      grupp["definition"] ?? grupp["statistik"] ?? "antal",
      ruta(utfall),
    ]),
  );
}

function ruta(utfall: Rakneutfall): Ruta {
  switch (utfall._tag) {
    case "Antal":
      return utfall.antal;
    case "Andel":
    case "Kvot":
      return `${utfall.taljare}/${utfall.namnare}`;
    case "Varde":
      return utfall.varde;
    case "Belopp":
      return `${utfall.ore} öre`;
    default:
      return utfall._tag;
  }
}

/**
 * Nyckeltalets figur och domen över varje ärende i fakta, prövad tre vägar: figuren av alla ärenden tillsammans, figuren
 * av ärendet ensamt, och förklaringen. Domen är `räknas`, ledet som föll, eller per definition `täljaren`, `nämnaren:` och
 * ledet som föll, `inte i nämnaren:`. Säger figuren och förklaringen olika blir domen `OENIGT`.
 */
export const provning = (
  id: string,
  nar: string,
  fakta: ReadonlyArray<Faktum>,
  sammanhang: Sammanhang = {},
): Readonly<Record<string, Figur>> => {
  const nyckeltal = nyckeltalet(id);
  if (!handlarOmArenden(nyckeltal)) throw new Error(`${id} handlar inte om ärenden`);
  const allt = underlaget(fakta, sammanhang);
  const av = (vilka: (faktum: Faktum) => boolean) =>
    raknade(nyckeltal, nar, underlaget(fakta.filter(vilka), sammanhang));
  const tomt = av((faktum) => !("arende" in faktum));
  const domar = arendenI(fakta).map((ett) => {
    const ensamt = av((faktum) => !("arende" in faktum) || faktum.arende === ett);
    const andrar = JSON.stringify(ensamt) !== JSON.stringify(tomt);
    const rader = forklara(nyckeltal, period(nar), allt, ett);
    return [ett, dom(nyckeltal, rader, figurI(ensamt), andrar)] as const;
  });
  return { figur: figurI(raknade(nyckeltal, nar, allt)), ...Object.fromEntries(domar) };
};

const arendenI = (fakta: ReadonlyArray<Faktum>): ReadonlyArray<ArendeId> => [
  ...new Set(fakta.flatMap((faktum) => ("arende" in faktum ? [faktum.arende] : []))),
];

function dom(
  nyckeltal: Nyckeltal,
  rader: ReadonlyArray<Radforklaring>,
  ensamt: Figur,
  andrar: boolean,
): Figur {
  const inne = rader.filter(({ iUrvalet }) => iUrvalet);
  if (inne.length === 0) {
    const led = [...new Set(rader.flatMap(({ urval }) => fallna(urval)))].join(", ");
    return andrar ? "OENIGT: figuren räknar den" : rader.length === 0 ? "ingen rad" : led;
  }
  const definitioner = definitionerI(nyckeltal);
  if (definitioner.length > 0)
    return Object.fromEntries(
      definitioner.map((ett) => [ett.kod, definitionsdom(ett, inne, ensamt)]),
    );
  if (!andrar) return "i urvalet, utan värde";
  return rader.length === 1 ? "räknas" : `räknas: ${inne.length} av ${rader.length} rader`;
}

function definitionsdom(
  { kod, namnare: egenNamnare }: Definition,
  inne: ReadonlyArray<Radforklaring>,
  ensamt: Figur,
): Ruta {
  const domar = inne.flatMap(({ definitioner }) =>
    definitioner
      .filter((ett) => ett.kod === kod)
      .map(({ uppfyller, villkor }) => {
        if (uppfyller) return "täljaren";
        // Den som har en egen nämnare förklaras som alla av nämnaren och täljaren.
        const utanfor = egenNamnare !== undefined && villkor.delar[0]?.haller === false;
        return `${utanfor ? "inte i nämnaren" : "nämnaren"}: ${fallna(villkor).join(", ")}`;
      }),
  );
  const brak = typeof ensamt === "object" ? String(ensamt[kod]) : "";
  const [taljare = 0, namnare = 0] = brak.split("/").map(Number);
  const raknade = domar.filter((ett) => !ett.startsWith("inte"));
  const enigt =
    raknade.includes("täljaren") === taljare > 0 &&
    raknade.some((ett) => ett !== "täljaren") === taljare < namnare;
  return enigt ? [...new Set(domar)].join("; ") : `OENIGT: ${brak}`;
}

/** Leden som föll, med det som ärendet hade. */
function fallna({ haller, text, delar, ...fann }: Forklaring): ReadonlyArray<string> {
  if (haller) return [];
  switch (text.sv) {
    case "alla":
      return delar.flatMap(fallna);
    case "något av":
      return [`något av (${delar.flatMap(fallna).join(", ")})`];
    case "inte":
      return [`inte (${delar.flatMap(hallna).join(", ")})`];
    default:
      return [blad({ haller, text, delar, ...fann })];
  }
}

/** Leden som höll, under ett `inte`. */
const hallna = (led: Forklaring): ReadonlyArray<string> =>
  led.delar.length === 0 ? [blad(led)] : led.delar.filter(({ haller }) => haller).flatMap(hallna);

const blad = ({ text, dag, koder, tal }: Forklaring): string => {
  const hade: Dag | string | number | undefined = dag ?? koder?.join("+") ?? tal;
  return `${text.sv}: ${hade === undefined || hade === "" ? "inget" : hade}`;
};

/** Provens register: nyckeltalen som har ett prov, och de som saknar det. */
export const provbok = (nyckeltal: ReadonlyArray<Nyckeltal>) => {
  const saknar = new Set(nyckeltal.map(({ id }) => id));
  return {
    /** Skriver in att nyckeltalet prövas, och ger provets namn. */
    om: (id: string): string => {
      if (!saknar.delete(id)) throw new Error(`${id} finns inte i boken, eller står där redan`);
      return id;
    },
    /** De som inget prov nämnt. */
    utanProv: (): ReadonlyArray<string> => [...saknar],
  };
};
