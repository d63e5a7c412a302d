/**
 * Den tillfälliga mappen där katalogen som den var byggs upp. Den bär loggen: den ligger i `.star`, och den som ett avbrott
 * lämnat efter sig tas bort.
 */
import { rmSync } from "node:fs";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import process from "node:process";
import { iLoggmappen } from "../aterimport/logg.ts";
import { harKod } from "../katalog/filer.ts";

const SIGNALER = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
const pagaende = new Set<string>();

/** En tom mapp, som bara ägaren når. */
export const nyKopia = async (katalog: string): Promise<string> => {
  for (const namn of await readdir(iLoggmappen(katalog, ""))) {
    const pid = /^aterskapad-(\d+)-/u.exec(namn)?.[1];
    if (pid !== undefined && !lever(Number(pid)))
      await rm(iLoggmappen(katalog, namn), { recursive: true, force: true });
  }
  const kopia = await mkdtemp(iLoggmappen(katalog, `aterskapad-${process.pid}-`));
  if (pagaende.size === 0) for (const signal of SIGNALER) process.on(signal, avbryt);
  pagaende.add(kopia);
  return kopia;
};

/** Tar bort mappen. */
export const kastaKopia = async (kopia: string): Promise<void> => {
  await rm(kopia, { recursive: true, force: true });
  pagaende.delete(kopia);
  if (pagaende.size === 0) for (const signal of SIGNALER) process.off(signal, avbryt);
};

function avbryt(signal: NodeJS.Signals): void {
  for (const kopia of pagaende) rmSync(kopia, { recursive: true, force: true });
  process.off(signal, avbryt);
  process.kill(process.pid, signal);
}

function lever(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (fel) {
    return harKod(fel, "EPERM");
  }
}
