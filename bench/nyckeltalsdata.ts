/**
 * Ett underlag så stort som man vill, rakt i kolumner: ärenden över fem år, och rader i de andra tabellerna i proportion.
 * Samma antal ger samma underlag.
 */
import { faktumslag } from "@star-finsam/core/faktum";
import { sakerDag } from "@star-finsam/core/kernel";
import {
  type Kodspalt,
  type Kolumner,
  katalog,
  type Radslag,
  type Rakneplan,
  tabeller,
  type Underlag,
} from "@star-finsam/core/nyckeltal";
import { individ, slump } from "@star-finsam/core/testing";

/** Det första dagnumret, och hur många dagar underlaget spänner över: 2020–2024. */
const DAG_NOLL = 18_262;
const DAGAR = 1827;
const INGEN_DAG = -0x80000000;

const nasta = slump(20_260_220);

/** Koder som kan komma flera tillsammans: var för sig, och de sex första två och två. */
const parvis = (...alla: ReadonlyArray<string>): ReadonlyArray<ReadonlyArray<string>> => [
  ...alla.map((kod) => [kod]),
  [],
  ...alla.slice(0, 6).flatMap((a, i) => alla.slice(i + 1, 6).map((b) => [a, b].sort())),
];

const numrerade = (namn: string, antal: number): ReadonlyArray<ReadonlyArray<string>> => [
  ...Array.from({ length: antal }, (_, i) => [`${namn}${i}`]),
  [],
];

/** Hela katalogen, för det sista året. */
export const planen: Rakneplan = {
  nyckeltal: katalog,
  period: { fran: sakerDag("2024-01-01"), till: sakerDag("2024-12-31") },
  fonster: "enskild",
};

/** En kod i taget; tom text är ingen kod. */
const koder = (...alla: ReadonlyArray<string>): ReadonlyArray<ReadonlyArray<string>> =>
  alla.map((kod) => (kod === "" ? [] : [kod]));

const aktorer = parvis("ifo", "ame", "psykiatri", "primarvard", "af", "fk", "egen", "lss");
const kallor = parvis(
  "forsorjningsstod",
  "lon",
  "sjukersattning",
  "sjukpenning",
  "aktivitetsstod",
  "a_kassa",
  "studiestod",
  "ingen",
);
const grupper = parvis("egen_forsorjning", "ohalsa", "ekonomiskt_bistand", "arbetsmarknad");
const sysslor = parvis(
  "ingen",
  "arbetstraning",
  "arbete",
  "studier",
  "praktik",
  "arbete_med_stod",
  "daglig_verksamhet",
);
const jaNej = koder("nej", "ja");

/** Ordlistan där den betyder något för definitionerna eller är lång; annars sex koder. */
const ORDLISTOR: Readonly<Record<string, ReadonlyArray<ReadonlyArray<string>>>> = {
  kon: koder("kvinna", "man", ""),
  aldersgrupp: koder("30-44", "25-29", "45-59", "20-24", "60-64", "16-19", "", "65-"),
  kommun: numrerade("23", 8),
  arendetyp: koder("samplanering", "samplanering", "samplanering", "konsultation"),
  aktualiserande_aktor: aktorer,
  ansvarig: aktorer,
  fran: aktorer,
  beslut: koder("mottaget", "ej_mottaget", "konsultation", ""),
  orsak: numrerade("orsak", 14),
  avslutsslag: koder("ovrigt", "langsiktig_planering", ""),
  forsorjning_start: kallor,
  forsorjning_inskrivning: kallor,
  forsorjning_slut: kallor,
  forsorjning: kallor,
  scb_start: grupper,
  scb_slut: grupper,
  sysselsattning_start: sysslor,
  sysselsattning_slut: sysslor,
  sysselsattning: sysslor,
  kartlaggning: jaNej,
  handlingsplan: jaNej,
  varaktig_narvaro: koder("", "nej", "ja"),
  kategori: numrerade("kategori", 20),
  samtidiga: koder("en", "ingen", "flera"),
  arbetsfokus: koder("ja", "nej", ""),
  coach: numrerade("coach", 60),
  handelse: koder("ny", "forlangd"),
  form: koder("flerpartsmote", "sip", "annat"),
  fraga: numrerade("fraga", 30),
  narvaro: koder("narvarande", "franvarande"),
  krav: koder("ja", "nej", ""),
  hallet: jaNej,
  kallelse: koder("ja", "nej", ""),
  alla_behandlade: koder("ja", "nej", ""),
};

/** Rader per ärende, i tabellerna om personer. */
const PER_ARENDE: Readonly<Record<string, number>> = {
  insats: 2,
  insatsspann: 2,
  coachperiod: 1,
  anstallning: 0.2,
  planeringsmote: 1.2,
  konsultation: 0.1,
  screening: 0.3,
  stegbyte: 0.3,
  stegutveckling: 0.15,
  progression: 0.5,
  efteruppfoljning: 0.4,
  aktivitetsdeltagande: 0.2,
};

/** Rader i tabellerna om annat. */
const RADER: Readonly<Record<string, number>> = {
  aktivitetstillfalle: 2000,
  teammote: 400,
  motesplats: 3200,
  motesstol: 1200,
  motesmanad: 60,
  avvikelse: 500,
  tillfort: 60,
  utfall: 60,
  budget: 60,
  rekvisition: 20,
};

/** Underlaget med så många ärenden. */
export const storaUnderlaget = (antal: number): Underlag => {
  const personer = Math.ceil(antal * 0.9);
  const arenden = arendekolumner(antal, personer);
  const en = (slag: Radslag): Kolumner => {
    const per = PER_ARENDE[slag];
    return per === undefined
      ? kolumner(slag, RADER[slag] ?? 0)
      : omPersoner(arenden, slag, Math.round(antal * per));
  };
  return {
    tabeller: {
      arende: arenden,
      insats: en("insats"),
      insatsspann: en("insatsspann"),
      coachperiod: en("coachperiod"),
      anstallning: en("anstallning"),
      planeringsmote: en("planeringsmote"),
      konsultation: en("konsultation"),
      screening: en("screening"),
      stegbyte: en("stegbyte"),
      stegutveckling: en("stegutveckling"),
      progression: en("progression"),
      efteruppfoljning: en("efteruppfoljning"),
      aktivitetsdeltagande: en("aktivitetsdeltagande"),
      aktivitetstillfalle: en("aktivitetstillfalle"),
      teammote: en("teammote"),
      motesplats: en("motesplats"),
      motesstol: en("motesstol"),
      motesmanad: en("motesmanad"),
      avvikelse: en("avvikelse"),
      tillfort: en("tillfort"),
      utfall: en("utfall"),
      budget: en("budget"),
      rekvisition: en("rekvisition"),
    },
    register: {
      nummer: new Map(),
      pseudonymer: Array.from({ length: personer }, (_, i) => individ(i)),
    },
    faktumslag: new Set(faktumslag),
  };
};

/** Ärendenas dagar följer på varandra; det som skulle ha hänt efter den sista dagen har inte hänt. */
function arendekolumner(antal: number, personer: number): Kolumner {
  const grund = kolumner("arende", antal);
  const aktualiserat = dagspalt(antal, () => DAG_NOLL + nasta(DAGAR));
  const efter = (fore: Int32Array, procent: number, minst: number, spann: number): Int32Array =>
    dagspalt(antal, (i) => {
      const forra = fore[i] ?? INGEN_DAG;
      const dag = forra + minst + nasta(spann);
      return forra === INGEN_DAG || nasta(100) >= procent || dag >= DAG_NOLL + DAGAR
        ? INGEN_DAG
        : dag;
    });
  const beslutat = efter(aktualiserat, 92, 0, 60);
  const mottaget = efter(beslutat, 80, 0, 1);
  return {
    ...grund,
    individ: fylld(new Int32Array(antal), () => nasta(personer)),
    skyddad: fylld(new Uint8Array(antal), () => (nasta(50) === 0 ? 1 : 0)),
    dagar: new Map([
      ["aktualiserat", aktualiserat],
      ["beslutat", beslutat],
      ["mottaget", mottaget],
      ["forsta_planeringsmote", efter(mottaget, 60, 10, 50)],
      ["avslutat", efter(mottaget, 90, 20, 880)],
    ]),
  };
}

/** Raderna i ärendenas ordning, med ärendets individ och personkolumner. */
function omPersoner(arenden: Kolumner, slag: Radslag, antal: number): Kolumner {
  const vilket = fylld(new Int32Array(antal), (i) => Math.floor((i * arenden.antal) / antal));
  const arendets = ({ ordlista, index }: Kodspalt): Kodspalt => ({
    ordlista,
    index: fylld(new Uint8Array(antal), (i) => index[vilket[i] ?? 0] ?? 0),
  });
  return {
    ...kolumner(
      slag,
      antal,
      new Map([...arenden.koder].map(([namn, spalt]) => [namn, () => arendets(spalt)])),
    ),
    individ: fylld(new Int32Array(antal), (i) => arenden.individ[vilket[i] ?? 0] ?? 0),
    skyddad: fylld(new Uint8Array(antal), (i) => arenden.skyddad[vilket[i] ?? 0] ?? 0),
  };
}

/** Kolumner utan personer; `givna` är koder som redan finns. Ett spann slutar efter att det börjat; en fjärdedel pågår. */
function kolumner(
  slag: Radslag,
  antal: number,
  givna: ReadonlyMap<string, () => Kodspalt> = new Map(),
): Kolumner {
  const { dagar, koder: kodkolumner, tal } = tabeller[slag];
  const fran = dagspalt(antal, () => DAG_NOLL + nasta(DAGAR));
  const till = dagspalt(antal, (i) =>
    nasta(4) === 0 ? INGEN_DAG : (fran[i] ?? 0) + 5 + nasta(300),
  );
  const namn = Object.keys(dagar);
  return {
    antal,
    individ: new Int32Array(antal).fill(-1),
    skyddad: new Uint8Array(antal),
    arende: new Array<undefined>(antal).fill(undefined),
    dagar: new Map(namn.map((ett, i) => [ett, i === 0 ? fran : till])),
    koder: new Map(
      Object.keys(kodkolumner).map((ett) => [ett, givna.get(ett)?.() ?? kodspalt(ett, antal)]),
    ),
    tal: new Map(Object.keys(tal).map((ett) => [ett, talspalt(ett, antal)])),
  };
}

function fylld<V extends Int32Array | Uint8Array | Float64Array>(
  vektor: V,
  vardeFor: (i: number) => number,
): V {
  for (let i = 0; i < vektor.length; i++) vektor[i] = vardeFor(i);
  return vektor;
}

const dagspalt = (antal: number, dagFor: (i: number) => number): Int32Array =>
  fylld(new Int32Array(antal), dagFor);

/** De första koderna är vanligast. */
function kodspalt(namn: string, antal: number): Kodspalt {
  const ordlista = ORDLISTOR[namn] ?? numrerade(namn, 5);
  const skevt = () => nasta(1 + nasta(ordlista.length));
  return { ordlista, index: fylld(new Uint8Array(antal), skevt) };
}

/** Var femte saknar talet; delar är fjärdedelar, belopp är öre. */
function talspalt(namn: string, antal: number): Float64Array {
  const delare = namn.startsWith("omfattning") ? 4 : 1;
  const under = namn === "belopp" ? 100_000_000 : delare === 4 ? 5 : 41;
  return fylld(new Float64Array(antal), () =>
    nasta(5) === 0 ? Number.NaN : nasta(under) / delare,
  );
}
