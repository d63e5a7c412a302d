/**
 * Prov av raderna: var och en redovisas en gång, och det som stoppas har ett skäl.
 */
import * as Schema from "effect/Schema";
import { Brist, Radatgard } from "../../adapter/index.ts";
import { text } from "../../kernel/index.ts";
import { domAv, ejTillampligt } from "./Konformitet.ts";
import { FIL } from "./Provbank.ts";
import type { Provmall } from "./Provmall.ts";
import { stokig } from "./stokig.ts";
import { fynd, skal } from "./texter.ts";

const arAtgard = Schema.is(Radatgard);
const arBrist = Schema.is(Brist);
const MANGA = 100_000;

/** Proven av raderna. */
export const radprov: ReadonlyArray<Provmall> = [
  {
    id: "exempel-lases",
    namn: text("exemplets alla rader importeras", "every row of the example is imported"),
    prova: async (bank) => {
      const { rader, fakta } = await bank.las(bank.skriv(bank.exempel));
      const goda = rader.filter(({ atgard }) => atgard === "importerad").length;
      const antal = bank.exempel.rader.length;
      return domAv([
        ...(goda === antal ? [] : [fynd.intehelaExemplet(antal, goda)]),
        ...(fakta.length > 0 ? [] : [fynd.ingaFakta]),
      ]);
    },
  },
  {
    id: "en-atgard-per-rad",
    namn: text("varje rad får precis en åtgärd", "every row gets exactly one action"),
    prova: async (bank) => {
      const { rader } = await bank.las(bank.skriv(stokig(bank.exempel)));
      const sedda = new Set<number>();
      const dubbla = rader.flatMap(({ rad }) => {
        const dubbel = sedda.has(rad);
        sedda.add(rad);
        return dubbel ? [fynd.radTvaGanger(rad)] : [];
      });
      const hela = rader.every(
        ({ rad, atgard }) => Number.isInteger(rad) && rad >= 1 && arAtgard(atgard),
      );
      return domAv([...dubbla.slice(0, 5), ...(hela ? [] : [fynd.felRad])]);
    },
  },
  {
    id: "raderna-gar-ihop",
    namn: text(
      "läst = importerade + karantän + dubbletter + oförändrade + tomma + rubrik + summa",
      "read = imported + quarantined + duplicates + unchanged + blank + header + totals",
    ),
    prova: async (bank) => {
      const tabell = stokig(bank.exempel);
      const { rader } = await bank.las(bank.skriv(tabell));
      const antal = tabell.rader.length;
      if (bank.csv === undefined) {
        const funna = new Set(rader.filter((r) => r.atgard !== "rubrik").map(({ rad }) => rad));
        return domAv(funna.size === antal ? [] : [fynd.raderSaknas(antal, funna.size)]);
      }
      // Rubriken är rad 1 och varje rad i tabellen en fysisk rad.
      const funna = new Set(rader.map(({ rad }) => rad));
      const ratta = Array.from({ length: antal + 1 }, (_, i) => i + 1).filter((n) => funna.has(n));
      const alla = ratta.length === antal + 1 && funna.size === antal + 1;
      return domAv(alla ? [] : [fynd.raderSaknas(antal + 1, ratta.length)]);
    },
  },
  {
    id: "brister-enligt-schema",
    namn: text(
      "varje brist följer schemat och pekar på filen och en redovisad rad",
      "every issue follows the schema and points at the file and a row accounted for",
    ),
    prova: async (bank) => {
      const { brister, rader } = await bank.las(bank.skriv(stokig(bank.exempel)));
      const funna = new Set(rader.map(({ rad }) => rad));
      const fel = brister.filter((brist) => !arBrist(brist)).length;
      const utan = brister.filter(
        ({ fil, rad }) => fil !== FIL || (rad !== undefined && !funna.has(rad)),
      ).length;
      return domAv([
        ...(fel === 0 ? [] : [fynd.motSchemat(fel)]),
        ...(utan === 0 ? [] : [fynd.bristUtanFil(utan)]),
      ]);
    },
  },
  {
    id: "karantan-har-skal",
    namn: text(
      "en rad ligger i karantän just när den har en stoppande brist",
      "a row is in quarantine exactly when it has a stopping issue",
    ),
    prova: async (bank) => {
      const { brister, rader } = await bank.las(bank.skriv(stokig(bank.exempel)));
      const stoppade = new Set(
        brister.flatMap(({ allvar, rad }) =>
          allvar === "stopp" && rad !== undefined ? [rad] : [],
        ),
      );
      return domAv(
        rader
          .flatMap(({ rad, atgard }) => {
            if (atgard === "karantan" && !stoppade.has(rad)) return [fynd.karantanUtanSkal(rad)];
            const annan = atgard !== "karantan" && stoppade.has(rad);
            return annan ? [fynd.skalUtanKarantan(rad)] : [];
          })
          .slice(0, 5),
      );
    },
  },
  {
    id: "hundratusen-rader",
    namn: text("hundratusen rader läses, ingen tappas", "100,000 rows are read, none lost"),
    prova: async ({ exempel, skriv, las }) => {
      const { rad } = exempel;
      if (rad === undefined) return ejTillampligt(skal.ingenRad);
      const rader = Array.from({ length: MANGA }, (_, i) => rad(i + 1));
      const svar = await las(skriv({ rubrik: exempel.rubrik, rader }));
      const goda = svar.rader.filter(({ atgard }) => atgard === "importerad").length;
      const egna = new Set(svar.fakta.map(({ id }) => id)).size;
      return domAv([
        ...(goda === MANGA ? [] : [fynd.intehelaExemplet(MANGA, goda)]),
        ...(egna === svar.fakta.length ? [] : [fynd.sammaId(svar.fakta.length - egna)]),
      ]);
    },
  },
];
