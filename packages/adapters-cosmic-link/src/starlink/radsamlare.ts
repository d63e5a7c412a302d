/**
 * Bytes till rader, bit för bit. En rad som är för lång släpps men räknas.
 */

/** En rad utan LF. `bytes` fattas när raden var för lång. */
export type Byterad = { readonly rad: number; readonly bytes: Uint8Array | undefined };

/** Samlar rader. `slut`: den sista, om filen inte slutade med en radbrytning. */
export type Radsamlare = {
  readonly ge: (bit: Uint8Array) => ReadonlyArray<Byterad>;
  readonly slut: () => ReadonlyArray<Byterad>;
};

const LF = 10;

/** En samlare för rader på högst `max` bytes. */
export const radsamlare = (max: number): Radsamlare => {
  let delar: Array<Uint8Array> = [];
  let langd = 0;
  let rad = 0;
  const lagg = (del: Uint8Array) => {
    langd += del.length;
    if (langd > max) delar = [];
    else if (del.length > 0) delar.push(del.slice());
  };
  const avsluta = (): Byterad => {
    const bytes = langd > max ? undefined : fogade(delar, langd);
    delar = [];
    langd = 0;
    rad += 1;
    return { rad, bytes };
  };
  return {
    ge: (bit) => {
      const ut: Array<Byterad> = [];
      let fran = 0;
      for (let till = bit.indexOf(LF); till !== -1; till = bit.indexOf(LF, fran)) {
        lagg(bit.subarray(fran, till));
        ut.push(avsluta());
        fran = till + 1;
      }
      lagg(bit.subarray(fran));
      return ut;
    },
    slut: () => (langd === 0 ? [] : [avsluta()]),
  };
};

function fogade(delar: ReadonlyArray<Uint8Array>, langd: number): Uint8Array {
  const [enda, ...fler] = delar;
  if (enda !== undefined && fler.length === 0) return enda;
  const ut = new Uint8Array(langd);
  let plats = 0;
  for (const del of delar) {
    ut.set(del, plats);
    plats += del.length;
  }
  return ut;
}
