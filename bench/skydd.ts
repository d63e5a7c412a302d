/**
 * Skyddet: hur mycket det döljer utöver de primära cellerna, mot en cell i taget och mot det bästa som går, och hur lång tid det
 * tar. Kvoterna räknas på vikterna. Tiderna skrivs som antal frågor till lösaren om samma system, och i sekunder som upplysning.
 *
 *     pnpm run bench:skydd [--snabb]
 *
 * `--snabb`: utan det bästa som går, som tar någon minut.
 */
import { parseArgs } from "node:util";
import { laddaHighs } from "../packages/reporting/src/disclosure/losare/highs.ts";
import { gruppnamn } from "../packages/reporting/src/disclosure/publicering/celler.ts";
import type {
  Cellgrupp,
  Publicering,
} from "../packages/reporting/src/disclosure/publicering/Publicering.ts";
import type { Utgiven } from "../packages/reporting/src/disclosure/publicering/Utgiven.ts";
import { forvaldaSkyddsregler } from "../packages/reporting/src/disclosure/Skyddsregler.ts";
import { type Del, delsystem } from "../packages/reporting/src/disclosure/skydd/delsystem.ts";
import { komplettera } from "../packages/reporting/src/disclosure/skydd/komplettera.ts";
import { laggRegler } from "../packages/reporting/src/disclosure/skydd/laggRegler.ts";
import { primart } from "../packages/reporting/src/disclosure/skydd/primar.ts";
import { suppress } from "../packages/reporting/src/disclosure/suppress.ts";
import { byggSystem } from "../packages/reporting/src/disclosure/system/byggSystem.ts";
import { individer, publicering, tertialrapporter } from "./skyddsdata.ts";
import { giriga, vikten } from "./skyddsjamforelse.ts";
import { basta } from "./skyddsoptimum.ts";

const { values } = parseArgs({ options: { snabb: { type: "boolean", default: false } } });
const oppna = await laddaHighs();

/** Små publiceringar, så att det bästa går att räkna ut, och större. */
const sma = [
  { tabeller: [["kommun", "kon"]], antal: 120 },
  { tabeller: [["kon", "aktor"]], antal: 120 },
  { tabeller: [["kon", "avslut"]], antal: 150 },
];
const storre = [
  { tabeller: [["kommun", "avslut"]], antal: 650 },
  {
    tabeller: [
      ["kon", "aktor"],
      ["kon", "forsorjning"],
    ],
    antal: 300,
  },
];

const delarI = (ny: Publicering): ReadonlyArray<Del> => {
  const grund = byggSystem(ny, []);
  return delsystem(
    laggRegler(grund, primart(ny, grund, forvaldaSkyddsregler), forvaldaSkyddsregler),
  );
};

const kvot = (a: number, b: number): string => (b === 0 ? "1.00" : (a / b).toFixed(2));
const procent = (a: number, b: number): string => `${((100 * a) / b).toFixed(0)} %`;

const summa = { vart: 0, girigt: 0, bast: 0, vartSmatt: 0, celler: 0, extra: 0, extraGirigt: 0 };
for (const [familj, medBasta] of [
  [sma, !values.snabb],
  [storre, false],
] as const) {
  for (const { tabeller, antal } of familj) {
    for (const fro of [1, 2, 3]) {
      for (const del of delarI(publicering("p", tabeller, individer(fro, antal, ["2025"])))) {
        const svar = komplettera(del, oppna, () => true);
        if (svar === "tiden_ute") throw new Error("skyddet blev inte färdigt");
        const girigt = giriga(del, oppna);
        const vart = vikten(del, svar.tillagda);
        const bast = medBasta ? vikten(del, await basta(del, oppna)) : 0;
        const celler = del.tal.filter(({ lage }) => lage !== "otryckt").length;
        summa.vart += vart;
        summa.girigt += vikten(del, girigt);
        summa.bast += bast;
        summa.vartSmatt += medBasta ? vart : 0;
        summa.celler += celler;
        summa.extra += svar.tillagda.size;
        summa.extraGirigt += girigt.size;
        console.log(
          `${tabeller.map((t) => t.join("×")).join(" + ")}, ${antal} individer, frö ${fro}: dolda utöver de primära ${procent(svar.tillagda.size, celler)}, girigt ${procent(girigt.size, celler)}${medBasta ? `, mot det bästa ${kvot(vart, bast)}` : ""}`,
        );
      }
    }
  }
}
console.log(
  `tillsammans: dolda utöver de primära ${procent(summa.extra, summa.celler)}, girigt ${procent(summa.extraGirigt, summa.celler)}; vikt mot girigt ${kvot(summa.vart, summa.girigt)}${values.snabb ? "" : `, mot det bästa ${kvot(summa.vartSmatt, summa.bast)}`}`,
);

const GRUPPER = [
  ["kommun", "kon", "aktor"],
  ["kommun", "forsorjning"],
  ["kon", "forsorjning"],
];
const AR = ["2024", "2025"];
const rapporter = tertialrapporter(GRUPPER, AR, individer(1, 1300, AR));
const sanna = new Map(
  rapporter.flatMap(({ tabeller }) =>
    tabeller.flatMap(({ matt, celler }) =>
      celler.map(({ grupp, antal }) => [gruppnamn(matt, grupp), antal] as const),
    ),
  ),
);

const [tertialsystem] = delarI(publicering("p", GRUPPER, individer(1, 650, AR)));

/** Vad en fråga till lösaren om hela systemet tar just nu, i sekunder: maskinen är olika snabb från stund till stund. */
function enFraga(del: Del): number {
  const losare = oppna(
    del.tal.map(({ varde }) => varde),
    del.samband,
    24,
  );
  del.tal.forEach(({ vikt }, plats) => {
    losare.satt(plats, vikt);
  });
  const dolda = del.tal.flatMap(({ lage }, plats) => (lage === "dold" ? [plats] : [])).slice(0, 40);
  const start = performance.now();
  for (const plats of dolda) losare.flytta(plats, forvaldaSkyddsregler.bredd);
  losare.slut();
  return (performance.now() - start) / 1000 / dolda.length;
}

/** Det sanna talet för det som doldes tidigare: fakta är desamma. */
const kand = (matt: string, grupp: Cellgrupp): number | undefined =>
  sanna.get(gruppnamn(matt, grupp));

async function tiden(
  namn: string,
  ny: Publicering,
  tidigare: ReadonlyArray<Utgiven>,
): Promise<Utgiven> {
  const start = performance.now();
  const { utgiven, dolda, rojda, inneHallna } = await suppress(ny, { tidigare, kand });
  const tid = (performance.now() - start) / 1000;
  const enhet = tertialsystem === undefined ? 0 : enFraga(tertialsystem);
  const primara = dolda.filter(({ regel }) => regel !== "kompletterande").length;
  console.log(
    `${namn}: ${(tid / enhet).toFixed(0)} frågor om en tertialrapports system (${tid.toFixed(1)} s); ${primara} primära, ${dolda.length - primara} till, ${rojda.length} röjda, ${inneHallna.length} tabeller hålls inne`,
  );
  return utgiven;
}

const liggare: Array<Utgiven> = [];
for (const ny of rapporter) liggare.push(await tiden(ny.id, ny, liggare));
await tiden(
  "fyra dimensioner",
  publicering("fyra", [["kommun", "kon", "forsorjning", "avslut"]], individer(1, 650, ["2025"])),
  [],
);
