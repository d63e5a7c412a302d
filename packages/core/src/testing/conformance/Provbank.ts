/**
 * Det som alla prov delar: att skriva källor, att läsa dem genom adaptern och att minnas allt som kom ut.
 */
import {
  type Adapter,
  avvisarFilen,
  type Brist,
  type Forslag,
  type Importdel,
  type Lasval,
  type Radutfall,
} from "../../adapter/index.ts";
import type { Faktum } from "../../faktum/index.ts";
import { arPseudonym, type Pseudonym } from "../../individ/index.ts";
import { type Dag, sakerDag, type Text } from "../../kernel/index.ts";
import { csvrader, csvtext, type Dialekt } from "./csvtext.ts";
import type { Exempel, Kallformat, Konformitet, Provkodning, Tabell } from "./Konformitet.ts";
import { koda } from "./kodning.ts";

/** Allt som en läsning gav. */
export type Lasning = {
  readonly delar: ReadonlyArray<Importdel>;
  readonly fakta: ReadonlyArray<Faktum>;
  readonly brister: ReadonlyArray<Brist>;
  readonly rader: ReadonlyArray<Radutfall>;
  readonly noteringar: ReadonlyArray<Text>;
  /** Identiteterna som adaptern bad om pseudonymer för. */
  readonly identiteter: ReadonlyArray<string>;
};

/** Adaptern kastade. */
export class Adapterkast extends Error {
  readonly orsak: unknown;
  constructor(orsak: unknown) {
    super("Adaptern kastade ett undantag.");
    this.orsak = orsak;
  }
}

/** Skrivaren för CSV; finns bara när adaptern läser CSV. */
export type Csvskrivare = {
  readonly format: Extract<Kallformat, { readonly _tag: "Csv" }>;
  readonly vanlig: Dialekt;
  /** Hela tabellen; `undefined` om kodningen saknar något tecken. */
  readonly tabell: (
    tabell: Tabell,
    dialekt?: Partial<Dialekt>,
    kodning?: Provkodning,
  ) => Uint8Array | undefined;
  /** Färdiga rader, i den vanliga dialekten och kodningen. */
  readonly rader: (rader: ReadonlyArray<string>) => Uint8Array;
};

/** Provbänken. */
export type Provbank = {
  readonly exempel: Exempel;
  readonly uttagen: Dag;
  readonly skriv: (tabell: Tabell) => Uint8Array;
  readonly csv: Csvskrivare | undefined;
  /** @throws Adapterkast om adaptern kastar. */
  readonly las: (kalla: Uint8Array | AsyncIterable<Uint8Array>, fil?: string) => Promise<Lasning>;
  /** Iteratorn själv, för prov som avbryter. */
  readonly oppna: (kalla: AsyncIterable<Uint8Array>) => AsyncIterator<Importdel>;
};

/** Källans id och filens namn i alla prov som inte säger annat. */
export const KALLA = "prov";
export const FIL = "prov.fil";

/** Bänken för en adapter. */
export const provbank = <Val extends Lasval>(k: Konformitet<Val>): Provbank => {
  const csv = csvskrivare(k.format);
  const uttagen = k.exempel.uttagen ?? sakerDag("2030-01-01");
  const val = (fil: string, identiteter: Array<string>): Val =>
    k.val({
      kalla: KALLA,
      fil,
      registrerad: uttagen,
      pseudonym: (identitet) => {
        identiteter.push(identitet);
        return provpseudonym(identitet);
      },
    });
  return {
    exempel: k.exempel,
    uttagen,
    csv,
    skriv: (tabell) => (k.format._tag === "Eget" ? k.format.skriv(tabell) : vanlig(csv, tabell)),
    las: async (kalla, fil = FIL) => {
      const identiteter: Array<string> = [];
      const indata = kalla instanceof Uint8Array ? strom([kalla]) : kalla;
      return sammanstall(await allaDelar(k.adapter, indata, val(fil, identiteter)), identiteter);
    },
    oppna: (kalla) => k.adapter.las(kalla, val(FIL, []))[Symbol.asyncIterator](),
  };
};

/** Bitarna som en ström. */
export async function* strom(
  bitar: Iterable<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  for (const bit of bitar) yield bit;
}

/** Pseudonymen i proven: rätt form, olika för olika identiteter, utan siffror ur dem. */
export const provpseudonym = (identitet: string): Pseudonym => {
  const alfabet = "abcdefghijklmnopqrstuvwxyz";
  let tal = 7;
  for (let i = 0; i < identitet.length; i++) tal = (tal * 31 + identitet.charCodeAt(i)) % 1e12;
  let ut = "";
  for (; ut.length < 43; tal = (tal * 7 + 11) % 1e12) ut += alfabet.charAt(tal % 26);
  const kandidat = `p1_${ut}`;
  if (arPseudonym(kandidat)) return kandidat;
  throw new Error("Fel form på provets pseudonym.");
};

async function allaDelar<Val extends Lasval>(
  adapter: Adapter<Val>,
  indata: AsyncIterable<Uint8Array>,
  val: Val,
): Promise<ReadonlyArray<Importdel>> {
  const delar: Array<Importdel> = [];
  try {
    for await (const del of adapter.las(indata, val)) delar.push(del);
  } catch (orsak) {
    throw new Adapterkast(orsak);
  }
  return delar;
}

/** Fakta som föreslås prövas som fakta: de ska hålla samma lagar den dag någon godtar dem. */
const foreslagna = (forslag: ReadonlyArray<Forslag>): ReadonlyArray<Faktum> =>
  forslag.flatMap((ett) => (ett._tag === "Faktumforslag" ? [ett.faktum] : []));

/** Det som värden behåller: ur en avvisad fil kastas allt som var preliminärt. */
function sammanstall(delar: ReadonlyArray<Importdel>, identiteter: ReadonlyArray<string>): Lasning {
  const brister = delar.flatMap((del) => del.brister);
  const avvisad = brister.some(avvisarFilen);
  const behallna = avvisad ? delar.filter(({ preliminar }) => preliminar !== true) : delar;
  return {
    delar,
    identiteter,
    brister,
    fakta: behallna.flatMap(({ fakta, forslag = [] }) => [...fakta, ...foreslagna(forslag)]),
    rader: behallna.flatMap(({ rader }) => rader),
    noteringar: delar.flatMap(({ noteringar }) => noteringar ?? []),
  };
}

function csvskrivare(format: Kallformat): Csvskrivare | undefined {
  if (format._tag !== "Csv") return undefined;
  const [kodning] = format.kodningar;
  const [avgransare] = format.avgransare;
  const forval: Dialekt = { avgransare, radslut: "\r\n", citera: false, sistaRadslut: true };
  return {
    format,
    vanlig: forval,
    tabell: (tabell, dialekt, i = kodning) => koda(csvtext(tabell, { ...forval, ...dialekt }), i),
    rader: (rader) => kodad(koda(csvrader(rader, forval), kodning)),
  };
}

const vanlig = (csv: Csvskrivare | undefined, tabell: Tabell): Uint8Array =>
  kodad(csv?.tabell(tabell));

/** @throws Error om exemplet inte går att skriva i den första kodningen: då är provet fel uppställt. */
const kodad = (bytes: Uint8Array | undefined): Uint8Array => {
  if (bytes !== undefined) return bytes;
  throw new Error("Exemplet går inte att skriva i formatets första kodning.");
};
