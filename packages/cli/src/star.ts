#!/usr/bin/env node
/**
 * Kommandot `star`. Data på stdout, allt annat på stderr; slutkoden säger hur det gick.
 */
import process from "node:process";
import { SLUTKOD } from "./fel.ts";
import { kor } from "./kor.ts";
import { fynd } from "./texter.ts";

process.stdout.on("error", (fel: NodeJS.ErrnoException) => {
  if (fel.code === "EPIPE") process.exit(SLUTKOD.klart);
  process.stderr.write(`${fynd.kundeInteSkrivaUt.sv}\n`);
  process.exit(SLUTKOD.fynd);
});
// En stderr som inte går att skriva till får inte fälla arbetet.
process.stderr.on("error", () => undefined);
process.on("uncaughtException", () => {
  process.stderr.write(`${fynd.defekt.sv}\n`);
  process.exit(SLUTKOD.defekt);
});

process.exitCode = await kor(process.argv.slice(2), {
  miljo: process.env,
  ut: (text) => process.stdout.write(text),
  fel: (text) => process.stderr.write(text),
  stderr: process.stderr,
  klocka: () => new Date(),
});
