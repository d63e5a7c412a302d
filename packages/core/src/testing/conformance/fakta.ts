/**
 * Prov av det som kommer ut: fakta, deras proveniens, delarna de kommer i.
 */
import * as Schema from "effect/Schema";
import { Faktum } from "../../faktum/index.ts";
import type { Text } from "../../kernel/index.ts";
import { text } from "../../kernel/index.ts";
import { avvisad, likaFakta } from "./jamfor.ts";
import { domAv } from "./Konformitet.ts";
import { FIL, KALLA, type Lasning, type Provbank } from "./Provbank.ts";
import type { Provmall } from "./Provmall.ts";
import { stokig } from "./stokig.ts";
import { fynd } from "./texter.ts";

const arFaktum = Schema.is(Faktum);

/** Så många rader läses också var för sig. */
const PROVADE_RADER = 5;

/** Proven av fakta. */
export const faktaprov: ReadonlyArray<Provmall> = [
  {
    id: "fakta-enligt-schema",
    namn: text("varje faktum följer schemat", "every fact follows the schema"),
    prova: async (bank) => {
      const { fakta } = await bank.las(bank.skriv(stokig(bank.exempel)));
      const fel = fakta.filter((faktum) => !arFaktum(faktum)).length;
      return domAv(fel === 0 ? [] : [fynd.motSchemat(fel)]);
    },
  },
  {
    id: "egna-id",
    namn: text(
      "varje faktum har ett eget id, också när en rad upprepas",
      "every fact has its own id, also when a row is repeated",
    ),
    prova: async (bank) => {
      const { rubrik, rader } = bank.exempel;
      const { fakta } = await bank.las(bank.skriv({ rubrik, rader: [...rader, ...rader] }));
      const lika = fakta.length - new Set(fakta.map(({ id }) => id)).size;
      return domAv(lika === 0 ? [] : [fynd.sammaId(lika)]);
    },
  },
  {
    id: "proveniens",
    namn: text(
      "varje faktum pekar på källan, filen och den fysiska rad som gav det",
      "every fact points at the source, the file and the physical line that gave it",
    ),
    prova: async (bank) => {
      const hel = await bank.las(bank.skriv(bank.exempel));
      const importerade = new Set(
        hel.rader.filter(({ atgard }) => atgard === "importerad").map(({ rad }) => rad),
      );
      const fel = hel.fakta.filter(
        ({ kalla, registrerad }) =>
          kalla.kalla !== KALLA ||
          kalla.fil !== FIL ||
          registrerad !== bank.uttagen ||
          !importerade.has(kalla.rad),
      ).length;
      return domAv([
        ...(fel === 0 ? [] : [fynd.felKalla(fel)]),
        ...(bank.csv === undefined ? [] : await felRader(bank, hel)),
      ]);
    },
  },
  {
    id: "klart-stiger",
    namn: text("klart stiger från 0 till 1", "klart rises from 0 to 1"),
    prova: async (bank) => {
      const { rubrik, rad, rader } = bank.exempel;
      const manga = rad === undefined ? rader : Array.from({ length: 3000 }, (_, i) => rad(i + 1));
      const tabeller = [bank.exempel, { rubrik, rader: manga }, { rubrik, rader: [] }];
      const ut: Array<Text> = [];
      for (const tabell of tabeller) {
        const { delar } = await bank.las(bank.skriv(tabell));
        const klart = delar.map((del) => del.klart);
        const stiger = klart.every((k, i) => k >= (klart[i - 1] ?? 0) && k <= 1);
        if (!stiger || klart.at(-1) !== 1) ut.push(fynd.klart);
      }
      return domAv(ut.slice(0, 1));
    },
  },
  {
    id: "lamnar",
    namn: text(
      "första delen säger vilka fakta källan kan lämna, och andra kommer inte",
      "the first part says which facts the source can give, and no others come",
    ),
    prova: async (bank) => {
      const hel = await bank.las(bank.skriv(bank.exempel));
      const [forsta, ...resten] = hel.delar;
      const slag = new Set<string>(forsta?.lamnar ?? []);
      const sena = resten.some((d) => d.lamnar !== undefined || d.noteringar !== undefined);
      const saknas = forsta?.lamnar === undefined && !avvisad(hel);
      const andra = hel.fakta.filter(({ _tag }) => !slag.has(_tag)).length;
      return domAv([
        ...(sena || saknas ? [fynd.forstaDelen] : []),
        ...(andra === 0 || saknas ? [] : [fynd.lamnarInte(andra)]),
      ]);
    },
  },
  {
    id: "forutsagbar",
    namn: text(
      "samma bytes ger samma svar, också när två läsningar pågår samtidigt",
      "the same bytes give the same answer, also when two readings run at once",
    ),
    prova: async (bank) => {
      const bytes = bank.skriv(stokig(bank.exempel));
      const forsta = await bank.las(bytes);
      const samtidigt = await Promise.all([bank.las(bytes), bank.las(bytes)]);
      const lika = samtidigt.every(
        ({ delar }) => JSON.stringify(delar) === JSON.stringify(forsta.delar),
      );
      return domAv(lika ? [] : [fynd.olikaGanger]);
    },
  },
];

/** Raderna vars fakta inte är de som raden ger ensam. */
async function felRader(bank: Provbank, hel: Lasning): Promise<ReadonlyArray<Text>> {
  const ut: Array<Text> = [];
  const { rubrik, rader } = bank.exempel;
  for (const [i, rad] of rader.slice(0, PROVADE_RADER).entries()) {
    const ensam = await bank.las(bank.skriv({ rubrik, rader: [rad] }));
    const sagda = hel.fakta.filter(({ kalla }) => kalla.rad === i + 2);
    if (!likaFakta(ensam.fakta, sagda)) ut.push(fynd.felRadIKalla(i + 2));
  }
  return ut;
}
