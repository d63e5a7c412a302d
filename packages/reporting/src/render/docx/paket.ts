/**
 * Paket som bara vissa format behöver. De laddas när formatet skrivs; den som inte har dem får veta vilket som saknas.
 */

/** Formatet behöver ett paket som inte är installerat. */
export class SaknatPaket extends Error {
  readonly _tag = "SaknatPaket";
  override readonly name = "SaknatPaket";
  readonly paket: string;

  constructor(paket: string, orsak: unknown) {
    super(
      `Formatet behöver paketet ${paket}, som inte gick att ladda. Installera det: npm install ${paket}. The format needs the package ${paket}, which could not be loaded. Install it: npm install ${paket}.`,
      { cause: orsak },
    );
    this.paket = paket;
  }
}

/**
 * Paketet, laddat.
 * @throws SaknatPaket om det inte går att ladda.
 */
export const ladda = async <T>(paket: string, hamta: () => Promise<T>): Promise<T> => {
  try {
    return await hamta();
  } catch (orsak) {
    throw new SaknatPaket(paket, orsak);
  }
};
