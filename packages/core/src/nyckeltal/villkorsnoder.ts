/**
 * Villkoren, körda kolumnvis: varje villkor blir en mask av ettor och nollor för ett block rader. Delar som flera
 * nyckeltal har gemensamt räknas en gång per block.
 */
import { dagnummer, type Period, type Villkor } from "../kernel/index.ts";
import { INGEN_DAG, type Kodspalt, type Kolumner } from "./Kolumner.ts";

/** Rader per block: masker och kolumnbitar ryms i processorns minne. */
export const BLOCK = 4096;

/** Ett villkor över kolumner, vilka de än är. */
export type Kolumnvillkor = Villkor<string, string, string>;

/** En mask över ett block. */
export type Mask = Uint8Array;

/** Raderna i ett block som uppfyller ett villkor: deras platser i blocket, i ordning, de första `antal`. */
export type Traffar = { readonly platser: Uint16Array; readonly antal: number };

/** Fyller maskerna och träffarna för raderna från `fran`, `antal` stycken. */
export type Maskverk = {
  readonly mask: (villkor: Kolumnvillkor) => Mask;
  readonly traffar: (villkor: Kolumnvillkor) => Traffar;
  readonly kor: (fran: number, antal: number) => void;
};

/** `fyror`: masken som heltal, fyra rader i varje. */
type Nod = (ut: Mask, fran: number, antal: number, fyror: Int32Array) => void;

/** Ett maskverk för tabellens kolumner. Villkoren anmäls med `mask` innan det körs. */
export const maskverk = (kolumner: Kolumner, period: Period): Maskverk => {
  const platser = new Map<string, Mask>();
  const steg: Array<{ readonly ut: Mask; readonly ord: Int32Array; readonly nod: Nod }> = [];
  const mask = (villkor: Kolumnvillkor): Mask => {
    const nyckel = JSON.stringify(villkor);
    const kand = platser.get(nyckel);
    if (kand !== undefined) return kand;
    const nod = nodFor(villkor, kolumner, period, mask);
    const ny = new Uint8Array(BLOCK);
    platser.set(nyckel, ny);
    steg.push({ ut: ny, ord: fyror(ny), nod });
    return ny;
  };
  const listor = new Map<Mask, Traffar & { antal: number }>();
  const traffar = (villkor: Kolumnvillkor): Traffar => {
    const egen = mask(villkor);
    const lista = listor.get(egen) ?? { platser: new Uint16Array(BLOCK), antal: 0 };
    listor.set(egen, lista);
    return lista;
  };
  const kor = (fran: number, antal: number): void => {
    for (const { ut, ord, nod } of steg) nod(ut, fran, antal, ord);
    for (const [egen, lista] of listor) lista.antal = samla(egen, lista.platser, antal);
  };
  return { mask, traffar, kor };
};

/** Utan hopp: varje plats skrivs, och blir kvar bara om masken är satt. */
function samla(mask: Mask, platser: Uint16Array, antal: number): number {
  let traffar = 0;
  for (let i = 0; i < antal; i++) {
    platser[traffar] = i;
    traffar += mask[i] ?? 0;
  }
  return traffar;
}

function nodFor(
  villkor: Kolumnvillkor,
  kolumner: Kolumner,
  period: Period,
  mask: (villkor: Kolumnvillkor) => Mask,
): Nod {
  const forsta = dagnummer(period.fran);
  const sista = dagnummer(period.till);
  switch (villkor._tag) {
    case "Alla":
      return alla(villkor.villkor.map(mask));
    case "Nagot":
      return nagot(villkor.villkor.map(mask));
    case "Inte":
      return inte(mask(villkor.villkor));
    case "DagFinns":
      return mellan(dagkolumn(kolumner, villkor.dag), INGEN_DAG + 1, STOR);
    case "DagIPerioden":
      return mellan(dagkolumn(kolumner, villkor.dag), forsta, sista);
    case "DagSenast": {
      const grans = villkor.kant === "forsta" ? forsta : sista;
      return mellan(dagkolumn(kolumner, villkor.dag), INGEN_DAG + 1, grans);
    }
    case "DagTidigast": {
      const grans = villkor.kant === "forsta" ? forsta : sista;
      return mellan(dagkolumn(kolumner, villkor.dag), grans, STOR);
    }
    case "DagEfter": {
      const grans = villkor.kant === "forsta" ? forsta : sista;
      return mellan(dagkolumn(kolumner, villkor.dag), grans + 1, STOR);
    }
    case "DagFore":
      return fore(dagkolumn(kolumner, villkor.dag), dagkolumn(kolumner, villkor.annan));
    case "NagonKod":
      return kod(kodkolumn(kolumner, villkor.falt), (koder) =>
        koder.some((k) => villkor.koder.includes(k)),
      );
    case "BaraKoder":
      return kod(
        kodkolumn(kolumner, villkor.falt),
        (koder) => koder.length > 0 && koder.every((k) => villkor.koder.includes(k)),
      );
    case "TalMinst":
      return minst(talkolumn(kolumner, villkor.tal), villkor.minst);
    case "TalOver":
      return over(talkolumn(kolumner, villkor.tal), villkor.over);
  }
}

const STOR = 0x7fffffff;

/**
 * Dagkolumnen med namnet.
 * @throws RangeError om tabellen inte har den: då har nyckeltalet inte prövats mot sitt schema, en defekt.
 */
export const dagkolumn = ({ dagar }: Kolumner, namn: string): Int32Array =>
  dagar.get(namn) ?? okandKolumn(namn);

/** Kodkolumnen med namnet. @throws RangeError som `dagkolumn`. */
export const kodkolumn = ({ koder }: Kolumner, namn: string): Kodspalt =>
  koder.get(namn) ?? okandKolumn(namn);

/** Talkolumnen med namnet. @throws RangeError som `dagkolumn`. */
export const talkolumn = ({ tal }: Kolumner, namn: string): Float64Array =>
  tal.get(namn) ?? okandKolumn(namn);

const okandKolumn = (namn: string): never => {
  throw new RangeError(`Tabellen har ingen kolumn ${namn}.`);
};

/** Blocket går jämnt upp i fyror; det som står efter den sista raden läser ingen. */
const fyror = (mask: Mask): Int32Array => new Int32Array(mask.buffer);
const FYRA_ETTOR = 0x01010101;

const alla = (masker: ReadonlyArray<Mask>): Nod => {
  const delar = masker.map(fyror);
  return (_ut, _fran, _antal, ut) => {
    ut.fill(FYRA_ETTOR);
    for (const del of delar) {
      for (let i = 0; i < ut.length; i++) ut[i] = (ut[i] ?? 0) & (del[i] ?? 0);
    }
  };
};

const nagot = (masker: ReadonlyArray<Mask>): Nod => {
  const delar = masker.map(fyror);
  return (_ut, _fran, _antal, ut) => {
    ut.fill(0);
    for (const del of delar) {
      for (let i = 0; i < ut.length; i++) ut[i] = (ut[i] ?? 0) | (del[i] ?? 0);
    }
  };
};

const inte = (mask: Mask): Nod => {
  const del = fyror(mask);
  return (_ut, _fran, _antal, ut) => {
    for (let i = 0; i < ut.length; i++) ut[i] = FYRA_ETTOR - (del[i] ?? 0);
  };
};

// Sant och falskt blir tal utan hopp: vilka rader som träffar går inte att gissa, och en felgissning kostar mer än räkningen.

const mellan =
  (dagar: Int32Array, lag: number, hog: number): Nod =>
  (ut, fran, antal) => {
    const bit = dagar.subarray(fran, fran + antal);
    for (let i = 0; i < antal; i++) {
      const dag = bit[i] ?? INGEN_DAG;
      ut[i] = Number(dag >= lag) & Number(dag <= hog);
    }
  };

/** En andra dag som saknas är mindre än varje dag; då är ingenting före den. */
const fore =
  (dagar: Int32Array, andra: Int32Array): Nod =>
  (ut, fran, antal) => {
    for (let i = 0; i < antal; i++) {
      const dag = dagar[fran + i] ?? INGEN_DAG;
      ut[i] = Number(dag !== INGEN_DAG) & Number(dag < (andra[fran + i] ?? INGEN_DAG));
    }
  };

function kod({ index, ordlista }: Kodspalt, prov: (koder: ReadonlyArray<string>) => boolean): Nod {
  const svar = Uint8Array.from(ordlista, (koder) => (prov(koder) ? 1 : 0));
  return (ut, fran, antal) => {
    for (let i = 0; i < antal; i++) ut[i] = svar[index[fran + i] ?? 0] ?? 0;
  };
}

const minst =
  (tal: Float64Array, grans: number): Nod =>
  (ut, fran, antal) => {
    for (let i = 0; i < antal; i++) ut[i] = Number((tal[fran + i] ?? Number.NaN) >= grans);
  };

const over =
  (tal: Float64Array, grans: number): Nod =>
  (ut, fran, antal) => {
    for (let i = 0; i < antal; i++) ut[i] = Number((tal[fran + i] ?? Number.NaN) > grans);
  };
