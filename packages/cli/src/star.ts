#!/usr/bin/env node
/**
 * Kommandot `star`. Data på stdout, allt annat på stderr; slutkoden säger hur det gick.
 */
import process from "node:process";
import { SLUTKOD } from "./fel.ts";
import { kor } from "./kor.ts";
import { fynd } from "./texter.ts";

process.stdout.on("error", (fel: NodeJS.ErrnoException) => {
  process.exit(fel.code === "EPIPE" ? SLUTKOD.klart : SLUTKOD.defekt);
});
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
