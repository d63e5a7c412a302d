#!/usr/bin/env node
/**
 * Kommandot `star`. Data på stdout, allt annat på stderr; slutkoden säger hur det gick.
 */
import process from "node:process";
import { kor } from "./kor.ts";

process.stdout.on("error", (fel: NodeJS.ErrnoException) => {
  if (fel.code === "EPIPE") process.exit(0);
});

process.exitCode = await kor(process.argv.slice(2), {
  miljo: process.env,
  ut: (text) => process.stdout.write(text),
  fel: (text) => process.stderr.write(text),
  stderr: process.stderr,
  klocka: () => new Date(),
});
