/**
 * Läsare av arbetsböcker, var och en i en egen process: vår, hucre och read-excel-file på ett blad med ärenden, och på en
 * zipbomb (400 MB i några hundra kB). Skriver kvoter mot vår, processortid och minne, och sist kvoterna på en rad; siffrorna
 * i docs/beslut/0013. Utan argument: ett blad på 10 000 rader, en halv minut. Med bomberna fem minuter.
 *
 *     pnpm run bench:xlsx [antal rader] [bomber]
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { crc32 } from "node:zlib";
import { xlsxPoster } from "@star-finsam/adapters-csv/xlsx";
import { readXlsx } from "hucre/xlsx";
import readXlsxFile from "read-excel-file/node";
import {
  bladMed,
  bokdelar,
  bokstaver,
  deflateBomb,
  stilarMed,
  talcell,
  zipMed,
} from "../packages/adapters-csv/src/xlsx/testbok.ts";

/** Rader som läsaren fann; 0 om den avvisade filen. */
const LASARE: Readonly<Record<string, (bytes: Uint8Array) => Promise<number>>> = {
  ingen: async () => 0,
  star: async (bytes) => (await xlsxPoster(bytes, { fil: "f.xlsx" })).poster.length,
  hucre: async (bytes) => (await readXlsx(bytes)).sheets[0]?.rows.length ?? 0,
  "read-excel-file": async (bytes) => (await readXlsxFile(Buffer.from(bytes)))[0]?.data.length ?? 0,
};
const TALAMOD = 120_000;

type Matning = { readonly rader: number; readonly ms: number; readonly rss: number };

/** Läser filen i den här processen och skriver mätningen. */
const las = async (namn: string, fil: string): Promise<void> => {
  const bytes = new Uint8Array(readFileSync(fil));
  const fore = process.cpuUsage();
  const rader = await LASARE[namn]?.(bytes);
  const { user, system } = process.cpuUsage(fore);
  const rss = process.resourceUsage().maxRSS / 1024;
  console.log(JSON.stringify({ rader, ms: (user + system) / 1000, rss }));
};

/** Den bästa av tre mätningar i egna processer, eller hur processen dog. */
const mat = (namn: string, fil: string): Matning | string => {
  const matningar: Array<Matning> = [];
  for (let i = 0; i < 3; i++) {
    const flaggor = ["-C", "@star-finsam/source", fileURLToPath(import.meta.url), "las", namn, fil];
    const start = performance.now();
    const { status, stdout, signal, stderr } = spawnSync(process.execPath, flaggor, {
      encoding: "utf8",
      timeout: TALAMOD,
    });
    if (status !== 0) {
      const fel = /(\w*Error[^\n]{0,60})/u.exec(stderr)?.[1] ?? "";
      return `${signal ?? `slutkod ${status}`} efter ${((performance.now() - start) / 1000).toFixed(0)} s ${fel}`;
    }
    matningar.push(JSON.parse(stdout));
  }
  return matningar.sort((a, b) => a.ms - b.ms)[0] ?? "inget";
};

/** Ett blad med delade texter, dagar som tal och personnummer som text. */
const arenden = (antal: number): Uint8Array => {
  const kolumner = 19;
  const texter = ["samplanering", "AF/IFO", "AF, FK, IFO", "antagen", "försörjningsstöd"];
  const rad = (r: number) =>
    Array.from({ length: kolumner }, (_, k) => {
      const adress = `${bokstaver(k)}${r}`;
      if (k === 0) return `<c r="${adress}" t="s"><v>${texter.length + r - 1}</v></c>`;
      if (k % 4 === 1) return talcell(adress, 45_000 + (r % 900), 1);
      return `<c r="${adress}" t="s"><v>${(k * r) % texter.length}</v></c>`;
    }).join("");
  const unika = Array.from({ length: antal }, (_, i) => `A${i}`);
  return bladMed(
    Array.from({ length: antal }, (_, i) => `<row r="${i + 1}">${rad(i + 1)}</row>`).join(""),
    {
      strangar: [...texter, ...unika].map((text) => `<si><t>${text}</t></si>`).join(""),
      stilar: stilarMed("yyyy\\-mm\\-dd"),
    },
  );
};

/** 400 MB delade texter, som varje läsare måste gå igenom; katalogen säger det, eller `sagt` bytes. */
const bomb = (sagt?: number): Uint8Array => {
  const [fore, efter] = ["<sst>", "</sst>"];
  const texter = "<si><t>bomb</t></si>".repeat(52_429);
  const stycken = [fore, ...Array.from({ length: 400 }, () => texter), efter];
  const bytes = Buffer.concat([
    deflateBomb(fore, 1, false),
    deflateBomb(texter, 400, false),
    deflateBomb(efter),
  ]);
  const pastatt = {
    bytes,
    crc: stycken.reduce((summa, stycke) => crc32(stycke, summa), 0),
    uppackad: sagt ?? stycken.reduce((summa, stycke) => summa + stycke.length, 0),
  };
  const data = '<row r="1"><c r="A1" t="s"><v>0</v></c></row>';
  const bok = { blad: [{ namn: "Lista", data }], strangar: "", stilar: stilarMed("0") };
  return zipMed(
    bokdelar(bok).map((del) => (del.namn.endsWith("Strings.xml") ? { ...del, ...pastatt } : del)),
  );
};

/** Mäter alla läsare på filen och skriver en rad var. Kvoterna mot vår tid, för dem som läste färdigt. */
const jamfor = (plats: string): ReadonlyArray<string> => {
  const var_ = mat("star", plats);
  return Object.keys(LASARE).flatMap((lasare) => {
    const svar = lasare === "star" ? var_ : mat(lasare, plats);
    if (typeof svar === "string" || typeof var_ === "string") {
      console.log(`  ${lasare}: ${typeof svar === "string" ? svar : `${svar.ms.toFixed(0)} ms`}`);
      return [];
    }
    const kvot = (svar.ms / var_.ms).toFixed(2);
    const tid = `${kvot} av vår tid (${svar.ms.toFixed(0)} ms)`;
    console.log(`  ${lasare}: ${svar.rader} rader, ${tid}, ${svar.rss.toFixed(0)} MB`);
    return lasare === "ingen" || lasare === "star" ? [] : [`${lasare} ${kvot}`];
  });
};

const [uppgift = "10000", namn = "", fil = ""] = process.argv.slice(2);
if (uppgift === "las") await las(namn, fil);
else {
  const mapp = mkdtempSync(join(tmpdir(), "star-xlsx-"));
  const filer: Readonly<Record<string, () => Uint8Array>> = {
    [`${uppgift} rader`]: () => arenden(Number(uppgift)),
    ...(namn === "bomber"
      ? { "bomb som säger 400 MB": () => bomb(), "bomb som säger 1 MB": () => bomb(1024 ** 2) }
      : {}),
  };
  const kvoter: Array<string> = [];
  for (const [rubrik, bytes] of Object.entries(filer)) {
    const plats = join(mapp, "bok.xlsx");
    writeFileSync(plats, bytes());
    console.log(`${rubrik} (${(statSync(plats).size / 1000).toFixed(0)} kB)`);
    kvoter.push(`${rubrik}: ${jamfor(plats).join(", ")}`);
  }
  console.log(`\nKvoter mot vår tid (över 1: vi är snabbare)\n  ${kvoter.join("\n  ")}`);
  rmSync(mapp, { recursive: true });
}
