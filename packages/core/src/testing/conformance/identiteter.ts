/**
 * Prov av personnummer och dagar. Numren är påhittade (löpnummer 980–999) eller officiella testnummer.
 */
import { type Text, text } from "../../kernel/index.ts";
import officiella from "../officiella-testidentiteter.json" with { type: "json" };
import { andrade, kravEnIKarantan, medCell } from "./jamfor.ts";
import { domAv, ejTillampligt, type Provsvar } from "./Konformitet.ts";
import type { Provbank } from "./Provbank.ts";
import type { Provmall } from "./Provmall.ts";
import { fynd, skal } from "./texter.ts";

const NUMMER = "198303109980";
const FEL_KONTROLLSIFFRA = "19830310-9981";

/** Skrivsätt av samma nummer. Det första läses alltid; de andra ger samma individ eller karantän. */
const SKRIVSATT: ReadonlyArray<readonly [string, string]> = [
  ["ÅÅÅÅMMDDNNNN", NUMMER],
  ["ÅÅÅÅMMDD-NNNN", "19830310-9980"],
  ["ÅÅÅÅMMDD NNNN", "19830310 9980"],
  ["ÅÅÅÅMMDD\u2013NNNN", "19830310\u20139980"],
  ["ÅÅMMDD-NNNN", "830310-9980"],
  ["ÅÅMMDDNNNN", "8303109980"],
];

/** Proven av identiteter och dagar. */
export const identitetsprov: ReadonlyArray<Provmall> = [
  {
    id: "samordningsnummer",
    namn: text(
      "samordningsnummer läses, också med månad 00, och sägs vara det",
      "coordination numbers are read, also with month 00, and said to be such",
    ),
    prova: (bank) =>
      medIdentitet(bank, async (kolumn) => {
        const ut: Array<Text> = [];
        for (const { nummer, slag } of officiella.identiteter) {
          if (slag !== "samordningsnummer") continue;
          for (const skrivet of [nummer, `${nummer.slice(0, 8)}-${nummer.slice(8)}`]) {
            const svar = await ensam(bank, kolumn, skrivet);
            const last = svar.fakta.length > 0 && svar.identiteter.includes(nummer);
            const annat = svar.fakta.some(
              (faktum) => faktum._tag === "IndividRegistrerad" && faktum.identitet !== slag,
            );
            if (!last) ut.push(fynd.numretInteLast(slag));
            else if (annat) ut.push(fynd.felSlag);
          }
        }
        return domAv(ut.slice(0, 1));
      }),
  },
  {
    id: "personnumrets-skrivsatt",
    namn: text(
      "personnumrets skrivsätt ger samma individ eller karantän, aldrig en annan individ",
      "the spellings of a number give the same individual or quarantine, never another individual",
    ),
    prova: (bank) =>
      medIdentitet(bank, async (kolumn) => {
        const facit = await ensam(bank, kolumn, NUMMER);
        if (facit.fakta.length === 0 || !facit.identiteter.includes(NUMMER)) {
          return domAv([fynd.numretInteLast(SKRIVSATT[0]?.[0] ?? "")]);
        }
        const ut: Array<Text> = [];
        for (const [namn, skrivet] of SKRIVSATT) {
          const kodat = bank.csv === undefined || gar(bank, kolumn, skrivet);
          if (!kodat) continue;
          const svar = await ensam(bank, kolumn, skrivet);
          const stoppad = svar.rader.some(({ atgard }) => atgard === "karantan");
          const samma = andrade(facit.fakta, svar.fakta).length === 0;
          if (!samma && !(stoppad && svar.fakta.length === 0)) ut.push(fynd.annanIndivid(namn));
        }
        return domAv(ut);
      }),
  },
  {
    id: "fel-kontrollsiffra",
    namn: text(
      "ett personnummer med fel kontrollsiffra går till karantän, resten läses",
      "a number with a wrong check digit goes to quarantine, the rest is read",
    ),
    prova: (bank) => medIdentitet(bank, (kolumn) => felaktigCell(bank, kolumn, FEL_KONTROLLSIFFRA)),
  },
  {
    id: "31-februari",
    namn: text(
      "31 februari går till karantän och blir aldrig en annan dag",
      "31 February goes to quarantine and never becomes another day",
    ),
    prova: async (bank) => {
      const { dag } = bank.exempel;
      return dag === undefined
        ? ejTillampligt(skal.ingenDag)
        : felaktigCell(bank, platsen(bank, dag.kolumn), dag.omojlig);
    },
  },
];

async function medIdentitet(
  bank: Provbank,
  prova: (kolumn: number) => Promise<Provsvar>,
): Promise<Provsvar> {
  const { identitet } = bank.exempel;
  return identitet === undefined
    ? ejTillampligt(skal.ingenIdentitet)
    : prova(platsen(bank, identitet));
}

/** @throws Error om exemplet inte har rubriken: då är provet fel uppställt. */
function platsen({ exempel }: Provbank, rubrik: string): number {
  const plats = exempel.rubrik.indexOf(rubrik);
  if (plats === -1) throw new Error("Exemplets kolumn finns inte i dess rubrik.");
  return plats;
}

/** Exemplets första rad ensam, med cellen utbytt. */
const ensam = (bank: Provbank, kolumn: number, cell: string) =>
  bank.las(bank.skriv(forstaMed(bank, kolumn, cell)));

const forstaMed = ({ exempel }: Provbank, kolumn: number, cell: string) =>
  medCell({ rubrik: exempel.rubrik, rader: exempel.rader.slice(0, 1) }, 0, kolumn, cell);

/** Sant om skrivsättet går att skriva i den vanliga kodningen. */
const gar = (bank: Provbank, kolumn: number, cell: string): boolean =>
  bank.csv?.tabell(forstaMed(bank, kolumn, cell)) !== undefined;

async function felaktigCell(bank: Provbank, kolumn: number, cell: string): Promise<Provsvar> {
  const { rubrik, rader } = bank.exempel;
  const utan = await bank.las(bank.skriv({ rubrik, rader: rader.slice(1) }));
  const med = await bank.las(bank.skriv(medCell(bank.exempel, 0, kolumn, cell)));
  return domAv(kravEnIKarantan(med, utan.fakta));
}
