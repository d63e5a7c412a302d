/**
 * Bytes till text, bit för bit. Texten lämnas i hela rader, så att NFC aldrig delas mitt i ett sammansatt tecken och
 * CRLF aldrig mitt itu.
 */
import type { Filfelskod } from "../texter.ts";
import { type Bevis, raknaBytes, raknaText } from "./bevis.ts";
import type { Teckenkodning } from "./valjKodning.ts";
import { avkodaWindows1252 } from "./windows1252.ts";

/** Läser bytes i ordning. `mata` ger hela rader (allt, när `sist`), eller varför det inte går. */
export type Avkodare = {
  readonly mata: (bytes: Uint8Array, sist: boolean) => { readonly text: string } | Filfelskod;
  /** Fortsätter i en annan kodning, mitt i den rad som är påbörjad. */
  readonly som: (kodning: Teckenkodning) => Avkodare;
};

/** En avkodare som fyller `bevis` medan den läser. */
export const nyAvkodare = (
  kodning: Teckenkodning,
  bevis: Bevis,
  dela: Radsamlare = radsamlare(Number.POSITIVE_INFINITY),
): Avkodare => {
  const lasBytes = bytelasare(kodning, bevis);
  return {
    som: (annan) => nyAvkodare(annan, bevis, dela),
    mata: (bytes, sist) => {
      const ny = lasBytes(bytes, sist);
      if (ny === undefined) return "FIL_TRASIG_KODNING";
      if (ny.includes("\0")) return "FIL_INTE_TEXT";
      raknaText(bevis, ny);
      return { text: nfc(dela(ny, sist)) };
    },
  };
};

type Bytelasare = (bytes: Uint8Array, sist: boolean) => string | undefined;

function bytelasare(kodning: Teckenkodning, bevis: Bevis): Bytelasare {
  if (kodning === "windows-1252") {
    return (bytes) => {
      const { text, odefinierade } = avkodaWindows1252(bytes);
      bevis.odefinierade += odefinierade;
      raknaBytes(bevis, bytes);
      return text;
    };
  }
  const avkodare = new TextDecoder(kodning, { fatal: true });
  return (bytes, sist) => {
    try {
      return avkodare.decode(bytes, { stream: !sist });
    } catch {
      return undefined;
    }
  };
}

/** Håller inne det som står efter den sista radbrytningen tills raden är hel. */
export type Radsamlare = (text: string, sist: boolean) => string;

/** En samlare som släpper en rad längre än `tak` ofärdig, så att den som delar rader kan säga att den är för lång. */
export function radsamlare(tak: number): Radsamlare {
  let kvar: Array<string> = [];
  let langd = 0;
  return (text, sist) => {
    const slut = sist || langd + text.length > tak ? text.length : radslut(text);
    if (slut === 0) {
      kvar.push(text);
      langd += text.length;
      return "";
    }
    kvar.push(text.slice(0, slut));
    // `join` ger en sammanhängande text; `+` ger två fogade, och då kostar varje tecken ett uppslag till.
    const hela = kvar.join("");
    kvar = slut === text.length ? [] : [text.slice(slut)];
    langd = text.length - slut;
    return hela;
  };
}

/** Platsen efter den sista radbrytningen. Ett CR sist i texten kan ha sitt LF i nästa bit. */
function radslut(text: string): number {
  const lf = text.lastIndexOf("\n") + 1;
  return lf > 0 || text.length < 2 ? lf : text.lastIndexOf("\r", text.length - 2) + 1;
}

/** Latin utan kombinerande tecken är redan NFC; provet kostar inget, normaliseringen två nanosekunder per tecken. */
const nfc = (text: string): string =>
  /[\u0300-\uFFFF]/u.test(text) ? text.normalize("NFC") : text;
