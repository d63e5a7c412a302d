/**
 * Skriver filer helt eller inte alls: innehållet skrivs färdigt bredvid och byter sedan namn. Avbryts det finns den gamla
 * filen kvar som den var.
 */
import { type FileHandle, open, rename, rm } from "node:fs/promises";

/** Bara ägaren läser och skriver. */
const EGEN = 0o600;

/** Skriver filen med `fyll`; `innan` körs sist före namnbytet och kan stoppa det genom att kasta. */
export const skrivHel = async (
  fil: string,
  fyll: (hand: FileHandle) => Promise<void>,
  innan: () => Promise<void> = async () => undefined,
): Promise<void> => {
  const halv = `${fil}.halv`;
  await rm(halv, { force: true });
  try {
    const hand = await open(halv, "wx", EGEN);
    try {
      await hand.chmod(EGEN);
      await fyll(hand);
      await hand.sync();
    } finally {
      await hand.close();
    }
    await innan();
    await rename(halv, fil);
  } finally {
    await rm(halv, { force: true });
  }
};
