/**
 * Kommandot dödas medan det skriver: den gamla filen är som den var, och nästa körning går som vanligt. Processen stannar
 * sist före namnbytet; en som skrev rakt i filen skulle aldrig komma dit.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { katalogMed, star, starJson } from "./testkor.ts";

const RUBRIK =
  "Ärendenr;Personnummer;Kön;Ärendetyp;Aktualiserad;Aktualiserande part;Beslut;Beslutsdatum;Avslutad";
const rad = (n: number, kon: string) =>
  `A${n};19830310-9980;${kon};samplanering;2024-01-10;IFO;antagen;2024-02-01;`;
const lista = (...rader: ReadonlyArray<string>) => `${[RUBRIK, ...rader].join("\n")}\n`;

const STANNA = `
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
fs.promises.rename = () => {
  fs.writeSync(2, "STANNAR\\n");
  return new Promise(() => setInterval(() => undefined, 1000));
};
syncBuiltinESMExports();
`;
const flaggor = [
  "-C",
  "@star-finsam/source",
  "--import",
  `data:text/javascript,${encodeURIComponent(STANNA)}`,
  fileURLToPath(new URL("./star.ts", import.meta.url)),
];

/** Kör kommandot tills det ska byta namn, och dödar det. */
const dodad = async (argument: ReadonlyArray<string>, signal: NodeJS.Signals) => {
  const barn = spawn(process.execPath, [...flaggor, ...argument], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  let fel = "";
  barn.stderr.setEncoding("utf8");
  barn.stderr.on("data", (text: string) => {
    fel += text;
    if (text.includes("STANNAR")) barn.kill(signal);
  });
  const [, med] = await once(barn, "exit");
  expect(fel).toContain("STANNAR");
  return med;
};
const halva = (mapp: string) => readdirSync(mapp).filter((namn) => namn.endsWith(".halv"));

const katalog = async () => {
  const mapp = katalogMed({ "star.json": starJson(), "lista.csv": lista(rad(1, "K")) });
  await star(["importera", mapp]);
  writeFileSync(join(mapp, "lista.csv"), lista(rad(1, "K"), rad(2, "K"), rad(3, "Q")));
  return mapp;
};

describe.each<NodeJS.Signals>(["SIGKILL", "SIGINT", "SIGTERM"])("%s medan det skrivs", (signal) => {
  it.each([
    ["loggen", ".star", "fakta.ndjson", (mapp: string) => ["importera", mapp]],
    [
      "karantänfilen",
      "ut",
      "k.csv",
      (mapp: string) => ["importera", mapp, "--karantan", join(mapp, "ut", "k.csv")],
    ],
    [
      "rapporten",
      "ut",
      "slutrapport.html",
      (mapp: string) => [
        "rapport",
        mapp,
        "--mall",
        "slut-jamtland",
        "--period",
        "2024",
        "--intern",
      ],
    ],
  ])("%s", async (_, undermapp, namn, argument) => {
    const mapp = await katalog();
    const [dit, fil] = [join(mapp, undermapp), join(mapp, undermapp, namn)];
    if (undermapp === "ut") {
      mkdirSync(dit);
      writeFileSync(fil, "den gamla");
    }
    const [fore, logg] = [readFileSync(fil), readFileSync(join(mapp, ".star", "fakta.ndjson"))];
    const svar = await dodad(argument(mapp), signal);
    expect(readFileSync(fil).equals(fore)).toBe(true);
    expect(readFileSync(join(mapp, ".star", "fakta.ndjson")).equals(logg)).toBe(true);
    expect(svar).toBe(signal);
    expect(halva(dit)).toHaveLength(signal === "SIGKILL" ? 1 : 0);
    const igen = await star(argument(mapp));
    expect([igen.kod, halva(dit), readFileSync(fil).equals(fore)]).toEqual([0, [], false]);
  });
});

it("det som en annan levande process skriver rörs inte, och rapporten har vanliga rättigheter", async () => {
  const mapp = await katalog();
  const annans = join(mapp, ".star", `fakta.ndjson.${process.ppid}.halv`);
  writeFileSync(annans, "");
  expect((await star(["importera", mapp])).kod).toBe(0);
  expect(existsSync(annans)).toBe(true);
  const val = ["--mall", "slut-jamtland", "--period", "2024", "--intern"];
  expect((await star(["rapport", mapp, ...val])).kod).toBe(0);
  expect(statSync(join(mapp, "ut", "slutrapport.html")).mode & 0o777).toBe(
    0o666 & ~process.umask(),
  );
});
