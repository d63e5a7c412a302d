/**
 * En import ur en fil på disk, och klockan runt den.
 */
import { Buffer } from "node:buffer";
import { createReadStream } from "node:fs";
import process from "node:process";
import { csvAdapter, profiler } from "@star-finsam/adapters-csv";
import { skapaPseudonym } from "@star-finsam/adapters-csv/node";
import { sakerDag } from "@star-finsam/core/kernel";
import * as Result from "effect/Result";

const profil = profiler.get("star-arendelista");
if (profil === undefined) throw new Error("profilen finns inte");

/** Valen för bänkens fil. */
export const val = {
  kalla: "k",
  fil: "f.csv",
  registrerad: sakerDag("2026-01-01"),
  profil,
  pseudonym: Result.getOrThrow(skapaPseudonym(Buffer.alloc(32, 1))),
};

/** Antal fakta och rader, och toppen i minnet. Fakta räknas och släpps. */
export const importera = async (
  fil: string,
): Promise<{ readonly fakta: number; readonly rader: number; readonly topp: number }> => {
  let fakta = 0;
  let rader = 0;
  let topp = 0;
  let delar = 0;
  for await (const del of csvAdapter.las(createReadStream(fil), val)) {
    fakta += del.fakta.length;
    rader += del.rader.length;
    const fel = del.brister.find(({ allvar }) => allvar === "stopp");
    if (fel !== undefined) throw new Error(`${fel.kod} på rad ${fel.rad}`);
    if (delar++ % 50 === 0) topp = Math.max(topp, process.memoryUsage.rss());
  }
  return { fakta, rader, topp };
};

/**
 * Svaret, hur länge det tog och hur mycket processortid (alla trådar). Processortiden är rättvisare på en maskin där
 * andra arbetar. Unit: millisekunder.
 */
export const tidFor = async <T>(
  kor: () => Promise<T>,
): Promise<{ readonly svar: T; readonly tid: number; readonly cpu: number }> => {
  const start = performance.now();
  const fore = process.cpuUsage();
  const svar = await kor();
  const { user, system } = process.cpuUsage(fore);
  return { svar, tid: performance.now() - start, cpu: (user + system) / 1000 };
};
