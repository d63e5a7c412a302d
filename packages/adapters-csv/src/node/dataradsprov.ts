/**
 * Om en rad är en datarad, avgjort på dess bytes. Nästan alla rader syns vara det på sina första cellers kanter; de andra
 * avkodas och avgörs som när filen läses.
 */
import type { Buffer } from "node:buffer";
import { nyAvkodare } from "../bytes/avkodare.ts";
import { ingaBevis } from "../bytes/bevis.ts";
import type { Teckenkodning } from "../bytes/valjKodning.ts";
import { type CsvVal, granserFor } from "../CsvVal.ts";
import { nyRaddelare } from "../poster/raddelare.ts";
import { radslag, SEDDA, sarskildaOrd } from "../radslag.ts";
import type { Inledning } from "../rubrik/inledning.ts";

/** En rad, och var dess första celler börjar och slutar bland bytes (parvis, utan citattecken). */
type Radbytes = {
  readonly bytes: Buffer;
  readonly fran: number;
  readonly till: number;
  readonly kanter: Int32Array;
  readonly celler: number;
};

/** Sant för en datarad; `undefined` om raden kan fälla filen. `post`: radens index från 0 i filen. */
export type Dataradsprov = (rad: Radbytes, post: number) => boolean | undefined;

/** Provet för en fil. Ett värde under en tom rubrik kan fälla filen; då avgörs inget här. */
export function dataradsprov(
  val: CsvVal,
  inledning: Inledning,
  kodning: Teckenkodning,
): Dataradsprov {
  const { rubrik, rubrikpost, hoppade } = inledning;
  const rubrikens = rubrik.index + hoppade;
  const sakert = kantprov(sarskildaOrd(val.profil, rubrikpost, rubrik));
  const exakt = exaktProv(val, inledning, kodning);
  if (rubrik.blanka.length > 0) return (_, post) => (post <= rubrikens ? false : undefined);
  return (rad, post) => {
    if (post <= rubrikens) return false;
    return sakert(rad) || exakt(rad, post - hoppade);
  };
}

/** Provar raden så som den läses. */
function exaktProv(val: CsvVal, inledning: Inledning, kodning: Teckenkodning): Dataradsprov {
  const slag = radslag(val.profil, inledning.rubrikpost, inledning.rubrik);
  const delare = nyRaddelare(inledning.avgransare, granserFor(val));
  return ({ bytes, fran, till }, post) => {
    const last = nyAvkodare(kodning, ingaBevis()).mata(bytes.subarray(fran, till), true);
    if (typeof last === "string") return undefined;
    delare.ge(last.text, true);
    if (delare.nasta() !== "rad") return undefined;
    const funnet = slag(delare.lage, post);
    return funnet === "ny_rubrik" ? undefined : funnet === undefined;
  };
}

const VANLIGA = { fran: 0x21, till: 0x7e } as const;

/** Sant om ingen av de första cellerna börjar och slutar som något av orden, och den första inte är blank. */
function kantprov(ord: ReadonlyArray<string>): (rad: Radbytes) => boolean {
  const kan = new Uint8Array(0x4000);
  for (const ett of ord) {
    const [forsta, sista] = [ett.charCodeAt(0), ett.charCodeAt(ett.length - 1)];
    if (forsta < 0x80 && sista < 0x80) kan[forsta * 0x80 + sista] = 1;
  }
  const utanTomt = !ord.includes("");
  const ar = (bytes: Buffer, fran: number, till: number): boolean => {
    const forsta = bytes[fran] ?? 0;
    const sista = bytes[till - 1] ?? 0;
    if (forsta < VANLIGA.fran || sista < VANLIGA.fran) return true;
    if (forsta > VANLIGA.till || sista > VANLIGA.till) return true;
    return (bytes[fran + 1] ?? 0) >= 0x80 || kan[gemen(forsta) * 0x80 + gemen(sista)] === 1;
  };
  return ({ bytes, kanter, celler }) => {
    for (let i = 0; i < SEDDA && i < celler; i++) {
      const fran = kanter[2 * i] ?? 0;
      const till = kanter[2 * i + 1] ?? 0;
      if (till > fran ? ar(bytes, fran, till) : i === 0 || !utanTomt) return false;
    }
    return true;
  };
}

const gemen = (kod: number): number => (kod >= 0x41 && kod <= 0x5a ? kod + 0x20 : kod);
