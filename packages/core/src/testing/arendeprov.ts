/**
 * Det som proven om ärenden har gemensamt: ett läge att börja i, det vanligaste som händer, och samtyckena; och koderna,
 * som alla prov skriver. Följer inte med paketet.
 */
import {
  type Arende,
  type Arendeavslag,
  type Arendehandelse,
  type Arendekommando,
  type Arenderegel,
  type Arendesammanhang,
  arenderegler,
  decide,
  evolve,
  okantArende,
} from "../arende/index.ts";
import type { Individ } from "../individ/index.ts";
import { arInsatskategori, type Insatskategori } from "../insats/index.ts";
import { sakerDag, type Utslag } from "../kernel/index.ts";
import { jamtland2025, type Overenskommelse } from "../overenskommelse/index.ts";
import { arKommunkod, type Kommunkod } from "../part/index.ts";
import { evolveSamtycken, ingaSamtycken, type Samtyckeshandelse } from "../samtycke/index.ts";
import { arende, individ } from "./fakta.ts";
import { forlopp } from "./forlopp.ts";

/** Kommunen med koden. */
export const kommun = (kod: string): Kommunkod => {
  if (arKommunkod(kod)) return kod;
  throw new Error("fel kommunkod");
};
export const berg = kommun("2326");
/** Insatskategorin med koden, känd av någon överenskommelse eller inte. */
export const kategori = (kod: string): Insatskategori => {
  if (arInsatskategori(kod)) return kod;
  throw new Error("fel kategorikod");
};

/** Ärende 1, om individ 1. */
export const vem = { arende: arende(1), individ: individ(1) };
/** Dagen för ett kommando. */
export const pa = (dag: string) => ({ dag: sakerDag(dag) });
/** Huvudet på en händelse i ärende 1. */
export const hant = (dag: string) => ({ galler: sakerDag(dag), ...vem });

/** En oskyddad individ med okänt födelseår. */
export const person: Individ = {
  pseudonym: individ(1),
  kon: "kvinna",
  identitet: "personnummer",
  skyddad: false,
};

type Inhamtat = Extract<Samtyckeshandelse, { _tag: "SamtyckeInhamtat" }>;
/** Ett samtycke till STAR, eller det som `mer` säger. */
export const inhamtat = (mer: Partial<Inhamtat> = {}): Inhamtat => ({
  _tag: "SamtyckeInhamtat",
  ...hant("2025-03-01"),
  samtyckesslag: "star",
  omfattar: ["ifo", "ame"],
  uppgiftsslag: ["planering"],
  andamal: "samplanering",
  satt: "skriftligt",
  egnaOrd: "finns",
  ...mer,
});
/** Samtyckena efter händelserna. */
export const samtycken = (
  ...handelser: ReadonlyArray<Samtyckeshandelse>
): Pick<Arendesammanhang, "samtycken"> => ({
  samtycken: handelser.reduce(evolveSamtycken, ingaSamtycken),
});
/** Ett enda samtycke. */
export const samtycke = (mer: Partial<Inhamtat> = {}) => samtycken(inhamtat(mer));

/** Jämtlands överenskommelse utan regler: bara läget prövas. */
export const utanRegler: Overenskommelse = { ...jamtland2025, regler: [] };

/** Inget ärende än; ett samtycke till STAR, och Jämtlands regler. */
export const start: Arendesammanhang = {
  arende: okantArende,
  tidigare: "inget",
  ...samtycke(),
  individ: "okand",
  aktiva: [],
  teamKommun: berg,
  overenskommelse: jamtland2025,
  idag: sakerDag("2030-01-01"),
};
/** Inget ärende än, inget samtycke, och inga regler. */
export const fritt: Arendesammanhang = { ...start, ...samtycken(), overenskommelse: utanRegler };

/** Ärendet efter händelserna. */
export const lage = (...handelser: ReadonlyArray<Arendehandelse>): Arende =>
  handelser.reduce(evolve, okantArende);
/** Ärendet efter händelserna, som en del av sammanhanget. */
export const efter = (
  ...handelser: ReadonlyArray<Arendehandelse>
): Pick<Arendesammanhang, "arende"> => ({ arende: lage(...handelser) });

type Aktualiserat = Extract<Arendehandelse, { _tag: "ArendeAktualiserat" }>;
const aktualisering = {
  ...vem,
  arendetyp: "samplanering",
  aktorer: ["ifo"],
  kommun: berg,
} as const;
export const aktualiserat = (mer: Partial<Aktualiserat> = {}): Aktualiserat => ({
  _tag: "ArendeAktualiserat",
  ...hant("2025-03-10"),
  ...aktualisering,
  ...mer,
});
export const koat = {
  _tag: "ArendeSattPaKolista",
  ...hant("2025-03-15"),
} as const satisfies Arendehandelse;
export const mottaget: Arendehandelse = { _tag: "ArendeMottaget", ...hant("2025-03-20") };
export const utsedd = (
  mer: Partial<Extract<Arendehandelse, { _tag: "ArendebarareUtsedd" }>> = {},
): Arendehandelse => ({
  _tag: "ArendebarareUtsedd",
  ...hant("2025-03-25"),
  aktor: "ame",
  dagKand: true,
  ...mer,
});
export const planmote: Arendehandelse = {
  _tag: "PlaneringsmoteHallet",
  ...hant("2025-04-10"),
  form: "flerpartsmote",
};
export const avslutat = (orsak = "studier"): Arendehandelse => ({
  _tag: "ArendeAvslutat",
  ...hant("2025-09-01"),
  orsak,
});

type Aktualisering = Extract<Arendekommando, { _tag: "AktualiseraArende" }>;
/** Kommandot som leder till `aktualiserat`. */
export const aktualisera = (mer: Partial<Aktualisering> = {}): Aktualisering => ({
  _tag: "AktualiseraArende",
  ...pa("2025-03-10"),
  ...aktualisering,
  ...mer,
});

/** Förlopp utan regler, från ett läge. */
export const i = (fore: Partial<Arendesammanhang>) =>
  forlopp<Arendesammanhang, Arendekommando, Arendehandelse, Arendeavslag>({
    start: { ...fritt, ...fore },
    decide,
    evolve: (sammanhang, handelse) => ({
      ...sammanhang,
      arende: evolve(sammanhang.arende, handelse),
    }),
  });

/** Regeln med det id:t. */
export const regeln = (id: string): Arenderegel => {
  const regel = arenderegler.find((en) => en.id === id);
  if (regel === undefined) throw new Error(`ingen regel ${id}`);
  return regel;
};
/** Regelns utslag om en händelse. */
export const prova =
  (id: string) =>
  (fore: Partial<Arendesammanhang>, handelse: Arendehandelse): Utslag =>
    regeln(id).prova({ ...start, ...fore }, handelse);

/** Fryser värdet hela vägen ned: den som skriver i det kastar. */
export const frys = <A>(varde: A): A => {
  if (typeof varde === "object" && varde !== null && !Object.isFrozen(varde)) {
    Object.freeze(varde);
    Object.values(varde).forEach(frys);
  }
  return varde;
};
