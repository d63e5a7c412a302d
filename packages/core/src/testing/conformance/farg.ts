/**
 * Färgämnesprov: märkta värden matas in överallt, och allt som adaptern säger söks igenom. Ett fel i en källa får
 * aldrig bära med sig det som stod i den.
 */
import { type Text, text } from "../../kernel/index.ts";
import { domAv, type Tabell } from "./Konformitet.ts";
import { Adapterkast, FIL, type Provbank } from "./Provbank.ts";
import type { Provmall } from "./Provmall.ts";
import { fynd, platser } from "./texter.ts";

const TOLV = "198303109980";
const NAMN = "Namnsson";

/** Sju skrivsätt av ett personnummer, ett namn, och båda i samma text. */
const MARKEN: ReadonlyArray<string> = [
  TOLV,
  "19830310-9980",
  "830310-9980",
  "830310\u20139980",
  "19830310 9980",
  "830310+9980",
  "8303109980",
  `M\u00E4rkv\u00E4rd ${NAMN}`,
  `M\u00E4rkv\u00E4rd ${NAMN} 19830310-9980`,
];

/** Sant om texten röjer ett märke, hur det än är uppdelat. */
export const rojer = (text: string): boolean => rojerNummer(text) || rojerNamn(text);

const rojerNummer = (text: string): boolean =>
  text.replace(/[\s\u00A0\u2010-\u2015\u2212+-]/gu, "").includes(TOLV.slice(2));

const rojerNamn = (text: string): boolean => text.toLowerCase().includes(NAMN.toLowerCase());

/** Färgämnesproven. */
export const fargprov: ReadonlyArray<Provmall> = [
  {
    id: "farg-i-celler",
    namn: text(
      "ett märkt värde i en cell syns aldrig i det som adaptern säger",
      "a marked value in a cell never shows in what the adapter says",
    ),
    prova: async (bank) => {
      const ut: Array<Text> = [];
      for (const kolumn of bank.exempel.rubrik.keys()) {
        ut.push(...(await sagt(bank, bank.skriv(forgiftad(bank.exempel, kolumn)))));
      }
      return domAv(egna(ut));
    },
  },
  {
    id: "farg-i-rubriker",
    namn: text(
      "ett märkt värde i en rubrik, eller där rubriken skulle stått, syns aldrig",
      "a marked value in a header, or where the header should be, never shows",
    ),
    prova: async (bank) => {
      const { rubrik, rader } = bank.exempel;
      const ut: Array<Text> = [];
      for (const marke of MARKEN) {
        for (const giftig of [
          ...[...rubrik.keys()].map((i) => ({ rubrik: rubrik.with(i, marke), rader })),
          { rubrik: [...rubrik, marke], rader: rader.map((rad) => [...rad, marke]) },
          { rubrik: rubrik.map(() => marke), rader },
          { rubrik: rubrik.map((_, i) => (i === 0 ? marke : "")), rader: [rubrik, ...rader] },
        ]) {
          const bytes = bank.csv === undefined ? bank.skriv(giftig) : bank.csv.tabell(giftig);
          if (bytes !== undefined) ut.push(...(await sagt(bank, bytes)));
        }
      }
      return domAv(egna(ut));
    },
  },
  {
    id: "farg-i-filnamn",
    namn: text(
      "filens namn står bara i fältet fil, aldrig i en mening",
      "the file's name stands only in the field fil, never in a sentence",
    ),
    prova: async (bank) => {
      const fil = `${NAMN} 19830310-9980.csv`;
      const ut: Array<Text> = [];
      for (const bytes of [
        bank.skriv(bank.exempel),
        bank.skriv({ rubrik: ["?"], rader: [["?"]] }),
        bank.skriv({ rubrik: bank.exempel.rubrik, rader: [bank.exempel.rubrik.map(() => "?")] }),
        new Uint8Array(0),
        Uint8Array.from([0xff, 0xfe, 0x41]),
      ]) {
        ut.push(...(await sagt(bank, bytes, fil)));
      }
      return domAv(egna(ut));
    },
  },
  {
    id: "inga-personnummer-i-fakta",
    namn: text(
      "inget personnummer står i ett faktum, i vilken cell det än skrevs",
      "no personal identity number stands in a fact, whatever cell it was written in",
    ),
    prova: async (bank) => {
      for (const kolumn of bank.exempel.rubrik.keys()) {
        const { fakta } = await bank.las(bank.skriv(forgiftad(bank.exempel, kolumn)));
        if (rojerNummer(JSON.stringify(fakta))) return domAv([fynd.farg(platser.fakta)]);
      }
      return domAv([]);
    },
  },
];

/** Exemplets första rad en gång per märke, med märket i kolumnen. */
const forgiftad = ({ rubrik, rader }: Tabell, kolumn: number): Tabell => ({
  rubrik,
  rader: MARKEN.flatMap((marke) => rader.slice(0, 1).map((rad) => rad.with(kolumn, marke))),
});

/** Var i det som adaptern sade ett märke syns. */
async function sagt(bank: Provbank, bytes: Uint8Array, fil = FIL): Promise<ReadonlyArray<Text>> {
  try {
    const { brister, noteringar } = await bank.las(bytes, fil);
    const iBrist = brister.some(({ fil: _, ...resten }) => rojer(JSON.stringify(resten)));
    return [
      ...(iBrist ? [fynd.farg(platser.brist)] : []),
      ...(rojer(JSON.stringify(noteringar)) ? [fynd.farg(platser.notering)] : []),
    ];
  } catch (kastat) {
    if (!(kastat instanceof Adapterkast)) throw kastat;
    return rojer(utskrivet(kastat.orsak)) ? [fynd.farg(platser.undantag)] : [];
  }
}

/** Allt som en utskrift av undantaget kan visa. */
const utskrivet = (orsak: unknown): string =>
  orsak instanceof Error
    ? `${orsak.message} ${orsak.stack ?? ""} ${utskrivet(orsak.cause)} ${JSON.stringify(orsak)}`
    : String(JSON.stringify(orsak) ?? orsak);

const egna = (ut: ReadonlyArray<Text>): ReadonlyArray<Text> => [
  ...new Map(ut.map((en) => [en.sv, en])).values(),
];
