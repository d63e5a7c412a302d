/**
 * Skriver filer helt eller inte alls: innehållet skrivs färdigt bredvid och byter sedan namn. Avbryts det finns den gamla
 * filen kvar som den var. Namnet bredvid är processens eget, så att två som skriver samtidigt inte tar varandras.
 */
import { rmSync } from "node:fs";
import { type FileHandle, open, readdir, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import process from "node:process";
import { harKod } from "../katalog/filer.ts";

/** Bara ägaren läser och skriver. */
const EGEN = 0o600;

/**
 * Det som görs utöver att fylla filen. `innan` körs sist före namnbytet och kan stoppa det genom att kasta. `delad`: filen
 * får de rättigheter som nya filer brukar få.
 */
export type Skrivval = {
  readonly innan?: () => Promise<void>;
  readonly delad?: boolean;
};

const halva = new Set<string>();

/** Skriver filen med `fyll`; bara ägaren får läsa den, om den inte är `delad`. */
export const skrivHel = async (
  fil: string,
  fyll: (hand: FileHandle) => Promise<void>,
  { innan, delad = false }: Skrivval = {},
): Promise<void> => {
  await rensaEfter(fil);
  const halv = `${fil}.${process.pid}.halv`;
  borja(halv);
  try {
    await rm(halv, { force: true });
    const hand = await open(halv, "wx", delad ? undefined : EGEN);
    try {
      if (!delad) await hand.chmod(EGEN);
      await fyll(hand);
      await hand.sync();
    } finally {
      await hand.close();
    }
    await innan?.();
    await rename(halv, fil);
  } finally {
    await rm(halv, { force: true });
    sluta(halv);
  }
};

const SIGNALER = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Medan något skrivs tar ett avbrott med sig det halva; annars dör processen som vanligt, också mitt i en lång räkning. */
function borja(halv: string): void {
  if (halva.size === 0) for (const signal of SIGNALER) process.on(signal, avbryt);
  halva.add(halv);
}

function sluta(halv: string): void {
  halva.delete(halv);
  if (halva.size === 0) for (const signal of SIGNALER) process.off(signal, avbryt);
}

function avbryt(signal: NodeJS.Signals): void {
  for (const halv of halva) rmSync(halv, { force: true });
  process.off(signal, avbryt);
  process.kill(process.pid, signal);
}

/** Tar bort det som en död process lämnade efter sig. */
async function rensaEfter(fil: string): Promise<void> {
  const namn = basename(fil);
  for (const post of await readdir(dirname(fil)).catch(() => [])) {
    const pid = post.startsWith(`${namn}.`)
      ? /^(\d+)\.halv$/u.exec(post.slice(namn.length + 1))?.[1]
      : undefined;
    if (pid !== undefined && !lever(Number(pid)))
      await rm(join(dirname(fil), post), { force: true });
  }
}

function lever(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (fel) {
    return harKod(fel, "EPERM");
  }
}
