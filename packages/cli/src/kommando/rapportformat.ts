/**
 * Rapportens format: vad vart och ett blir för filer. De som inte alla behöver läses in först när de görs.
 */
import type { Sprak } from "@star-finsam/core/kernel";
import {
  type Rapport,
  type Renderbar,
  renderHtml,
  renderJson,
  renderMarkdown,
  type Skyddadtabell,
} from "@star-finsam/reporting";
import * as Effect from "effect/Effect";
import { felAnvandning, type Kommandofel, stoppandeFynd } from "../fel.ts";
import { anvandningsfel, fynd } from "../texter.ts";

/** Det som formaten görs av. `rader` är nyckeltalens rader, med samma skydd som rapporten. */
export type Formatunderlag = {
  readonly rapport: Renderbar<Rapport>;
  readonly rader: Renderbar<Skyddadtabell>;
  readonly titel: string;
  readonly filnamn: string;
  readonly sprak: Sprak;
};

/** En fil, med sitt namn i katalogen. */
export type Formatfil = { readonly namn: string; readonly innehall: string | Uint8Array };

/**
 * Det som ett format blev. `plats`: filen, eller mappen som filerna ligger i. `egna` känner igen filer som formatet skrivit i mappen
 * förut: de som inte längre hör till rapporten tas bort, så att inget internt ligger kvar bland det som ges ut.
 */
export type Formatfiler = {
  readonly plats: string;
  readonly filer: ReadonlyArray<Formatfil>;
  readonly egna?: RegExp;
};

/** Formaten som blir en mapp, och mappens efterled. */
const MAPPAR: ReadonlyMap<string, string> = new Map([
  ["csv", "csv"],
  ["csv-ren", "csv-ren"],
  ["parquet", "datapaket"],
]);

/** Filen eller mappen som formatet skrivs till, i rapportens katalog. */
export const formatplats = (filnamn: string, format: string): string => {
  const mapp = MAPPAR.get(format);
  return mapp === undefined ? `${filnamn}.${format}` : `${filnamn}-${mapp}`;
};

type Gor = (underlag: Formatunderlag) => Promise<Formatfiler>;

const enFil =
  (andelse: string, gor: (underlag: Formatunderlag) => Promise<string | Uint8Array>): Gor =>
  async (underlag) => {
    const namn = formatplats(underlag.filnamn, andelse);
    return { plats: namn, filer: [{ namn, innehall: await gor(underlag) }] };
  };

const csv =
  (format: string, dialekt: "excel" | "ren"): Gor =>
  async ({ rapport, sprak, filnamn }) => {
    const { renderCsv } = await import("@star-finsam/reporting/csv");
    const plats = formatplats(filnamn, format);
    const filer = renderCsv(rapport, { sprak, dialekt }).map(({ namn, text }) => ({
      namn: `${plats}/${namn}`,
      innehall: text,
    }));
    return { plats, filer, egna: /^\d{2,}-[a-z0-9_-]+\.csv$/u };
  };

/** Beskrivningen sist: den finns först när filerna som den beskriver gör det. */
const datapaket: Gor = async ({ rader, titel, sprak, filnamn }) => {
  const { renderDatapaket } = await import("@star-finsam/reporting/parquet");
  const plats = formatplats(filnamn, "parquet");
  const paket = await renderDatapaket(rader, { sprak, titel });
  const filer = Object.entries(paket).map(([namn, innehall]) => ({
    namn: `${plats}/${namn}`,
    innehall,
  }));
  return { plats, filer };
};

const FORMAT = {
  html: enFil("html", async ({ rapport, sprak }) => renderHtml(rapport, sprak)),
  md: enFil("md", async ({ rapport, sprak }) => renderMarkdown(rapport, sprak)),
  json: enFil("json", async ({ rapport }) => renderJson(rapport)),
  csv: csv("csv", "excel"),
  "csv-ren": csv("csv-ren", "ren"),
  xlsx: enFil("xlsx", async ({ rapport, sprak }) =>
    (await import("@star-finsam/reporting/xlsx")).renderXlsx(rapport, { sprak }),
  ),
  docx: enFil("docx", async ({ rapport, sprak }) =>
    (await import("@star-finsam/reporting/docx")).renderDocx(rapport, { sprak }),
  ),
  pdf: enFil("pdf", async ({ rapport, sprak }) =>
    (await import("@star-finsam/reporting/pdf")).renderPdf(rapport, { sprak }),
  ),
  parquet: datapaket,
} as const satisfies Record<string, Gor>;

type Format = keyof typeof FORMAT;

/** Formaten i `--format`, utan dubbletter. */
export const valjFormat = (val: string): Effect.Effect<ReadonlyArray<Format>, Kommandofel> => {
  const onskade = [...new Set(val.split(",").map((namn) => namn.trim()))];
  return onskade.every(arFormat)
    ? Effect.succeed(onskade)
    : Effect.fail(felAnvandning(anvandningsfel.okantFormat(Object.keys(FORMAT))));
};

const arFormat = (namn: string): namn is Format => Object.hasOwn(FORMAT, namn);

/** Gör formatet, i minnet. */
export const gorFormat = (
  format: Format,
  underlag: Formatunderlag,
): Effect.Effect<Formatfiler, Kommandofel> =>
  Effect.tryPromise({ try: () => FORMAT[format](underlag), catch: (fel) => fel }).pipe(
    Effect.catch((fel) => {
      const kant = kantFel(format, fel);
      return kant === undefined ? Effect.die(fel) : Effect.fail(kant);
    }),
  );

/** Felen som renderarna säger att de har. Klasserna finns i ingångar som inte ska läsas in bara för att fråga. */
const kantFel = (format: Format, fel: unknown): Kommandofel | undefined => {
  if (!(fel instanceof Error) || !("_tag" in fel)) return undefined;
  if (fel._tag === "SaknatPaket" && "paket" in fel)
    return felAnvandning(anvandningsfel.paketSaknas(format, String(fel.paket)));
  return fel._tag === "PdfFel" ? stoppandeFynd(fynd.pdfGickInte) : undefined;
};
