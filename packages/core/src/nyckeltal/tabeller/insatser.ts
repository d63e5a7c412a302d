/**
 * Individernas insatser: en rad per insats, och en rad per spann då ett ärende hade lika många insatser igång.
 */
import type { KantArende } from "../../arende/index.ts";
import type { Lage } from "../../faktum/index.ts";
import { arPaborjad, type PaborjadInsats, pagarDag } from "../../insats/index.ts";
import { type Dag, laggTillDagar, text } from "../../kernel/index.ts";
import { overenskommelseFor } from "../../overenskommelse/index.ts";
import { tabell, type Underlagssammanhang } from "../Tabell.ts";
import { arendepersoner, kand, medPerson, personkoder, personkolumner } from "./person.ts";

/** Insatser. Båda dagarna ingår; en insats utan sista dag pågår. */
export const insatstabell = tabell({
  titel: text("insatser", "interventions"),
  handlarOm: "arenden",
  dagar: { fran: text("första dagen", "first day"), till: text("sista dagen", "last day") },
  koder: {
    ...personkolumner,
    kategori: { titel: text("insatskategori", "category of intervention") },
    aktor: { titel: text("aktör", "actor") },
    finansiering: { titel: text("finansiering", "financing") },
    hur: { titel: text("hur den slutade", "how it ended") },
    arbetsfokus: { titel: text("arbetsfokus", "work focus") },
  },
  tal: {},
  rader: function* (lage, sammanhang) {
    for (const [insats, { arende, uppgifter, person }] of medPerson(lage, lage.insatser)) {
      if (!arPaborjad(insats)) continue;
      yield {
        person,
        dagar: { fran: insats.fran, till: slutdag(insats) },
        koder: {
          ...personkoder(arende, uppgifter),
          kategori: insats.kategori,
          aktor: insats.aktor,
          finansiering: kand(insats.finansiering),
          hur: insats._tag === "AvslutadInsats" ? insats.hur : "pagar",
          arbetsfokus: harArbetsfokus(insats, sammanhang),
        },
        tal: {},
      };
    }
  },
});

/**
 * Spann inom den tid ärendet pågick (från mottaget till dagen före avslut) då lika många insatser var igång. Antal och
 * arbetsfokus ändras bara vid spannets gränser, så dagarna kan räknas utan att gås igenom.
 */
export const insatsspanntabell = tabell({
  titel: text("spann med insatser", "spans with interventions"),
  handlarOm: "arenden",
  dagar: { fran: text("första dagen", "first day"), till: text("sista dagen", "last day") },
  koder: {
    ...personkolumner,
    samtidiga: { titel: text("samtidiga insatser", "simultaneous interventions") },
    arbetsfokus: { titel: text("arbetsfokus", "work focus") },
  },
  tal: {},
  rader: function* (lage, sammanhang) {
    for (const { arende, uppgifter, person } of arendepersoner(lage)) {
      for (const { fran, till, insatser } of spann(lage, arende)) {
        yield {
          person,
          dagar: { fran, till },
          koder: {
            ...personkoder(arende, uppgifter),
            samtidiga: insatser.length > 1 ? "flera" : insatser.length === 1 ? "en" : "ingen",
            arbetsfokus: fokusI(insatser, sammanhang),
          },
          tal: {},
        };
      }
    }
  },
});

type Spann = {
  readonly fran: Dag;
  readonly till: Dag | undefined;
  readonly insatser: ReadonlyArray<PaborjadInsats>;
};

/** Ärendets tid, delad där en insats börjar eller har slutat. Det sista spannet saknar slut om ärendet pågår. */
function spann(lage: Lage, arende: KantArende): ReadonlyArray<Spann> {
  if (!("mottaget" in arende)) return [];
  const forsta = arende.mottaget;
  const sista = "avslutat" in arende ? laggTillDagar(arende.avslutat, -1) : undefined;
  if (sista !== undefined && sista < forsta) return [];
  const insatser = (lage.insatser.get(arende.id) ?? []).filter(arPaborjad);
  const granser = insatser.flatMap((insats) => {
    const slut = slutdag(insats);
    return slut === undefined ? [insats.fran] : [insats.fran, laggTillDagar(slut, 1)];
  });
  const borjan = [...new Set([forsta, ...granser])]
    .filter((dag) => dag >= forsta && (sista === undefined || dag <= sista))
    .sort();
  return borjan.map((fran, i) => {
    const nasta = borjan[i + 1];
    return {
      fran,
      till: nasta === undefined ? sista : laggTillDagar(nasta, -1),
      insatser: insatser.filter((insats) => pagarDag(insats, fran)),
    };
  });
}

const slutdag = (insats: PaborjadInsats): Dag | undefined =>
  insats._tag === "AvslutadInsats" ? insats.till : undefined;

const fokusI = (
  insatser: ReadonlyArray<PaborjadInsats>,
  sammanhang: Underlagssammanhang,
): string | undefined => {
  const svar = insatser.map((insats) => harArbetsfokus(insats, sammanhang));
  if (svar.includes("ja")) return "ja";
  return svar.includes(undefined) ? undefined : "nej";
};

/** Om insatsens kategori har arbetsfokus i den överenskommelse som gällde när den började. */
const harArbetsfokus = (
  { kategori, fran }: PaborjadInsats,
  { overenskommelser }: Underlagssammanhang,
): string | undefined => {
  const kategorier = overenskommelseFor(overenskommelser, fran)?.overenskommelse.insatskategorier;
  if (kategorier === undefined || kategorier === "okand") return undefined;
  const egen = kategorier.find(({ kod }) => kod === kategori);
  return egen === undefined ? undefined : egen.arbetsfokus ? "ja" : "nej";
};
