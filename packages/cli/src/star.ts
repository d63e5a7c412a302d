#!/usr/bin/env node
/**
 * Kommandot `star`. Data på stdout, allt annat på stderr; slutkoden säger hur det gick.
 */
import process from "node:process";
import { SLUTKOD } from "./fel.ts";
import { kor, valtSprak } from "./kor.ts";
import { fynd } from "./texter.ts";

const argument = process.argv.slice(2);
const sprak = valtSprak(argument);

process.stdout.on("error", (fel: NodeJS.ErrnoException) => {
  if (fel.code === "EPIPE") process.exit(SLUTKOD.klart);
  process.stderr.write(`${fynd.kundeInteSkrivaUt[sprak]}\n`);
  process.exit(SLUTKOD.fynd);
});
// En stderr som inte går att skriva till får inte fälla arbetet.
process.stderr.on("error", () => undefined);
process.on("uncaughtException", () => {
  process.stderr.write(`${fynd.defekt[sprak]}\n`);
  process.exit(SLUTKOD.defekt);
});

process.exitCode = await kor(argument, {
  miljo: process.env,
  ut: (text) => process.stdout.write(text),
  fel: (text) => process.stderr.write(text),
  stderr: process.stderr,
  klocka: () => new Date(),
});
