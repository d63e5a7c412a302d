/**
 * En fils avkodning, från valet på filens början till bevisen när den är läst. Var början bara ASCII avgörs valet av
 * den första byten över 7F, var i filen den än står: dittills är texten densamma i båda kodningarna.
 */
import type { Text } from "@star-finsam/core/kernel";
import { blandadKodning, type Filfelskod, kodningsgrund } from "../texter.ts";
import { nyAvkodare, radsamlare } from "./avkodare.ts";
import { ingaBevis, type Kodningsvarning, varningarAv } from "./bevis.ts";
import { fogade } from "./fogade.ts";
import { frammandeFormat } from "./frammande.ts";
import { kapadesLangd, raknaVidare, type Utf8rakning } from "./utf8.ts";
import { avgor, type Kodningsval, type Teckenkodning, valjKodning } from "./valjKodning.ts";

/** Valet på filens början. */
export type Kodningsstart = Omit<Kodningsval, "grund"> & {
  readonly grund: Kodningsval["grund"] | "angiven";
};

/** Valet, eller varför filen inte är text. `fler`: filen fortsätter. */
export function startaKodning(
  bytes: Uint8Array,
  fler: boolean,
  angiven: Teckenkodning | undefined,
): Kodningsstart | Filfelskod {
  if (bytes.length === 0) return "FIL_TOM";
  const frammande = frammandeFormat(bytes);
  if (frammande !== undefined) return frammande;
  return angiven === undefined ? valjKodning(bytes, fler) : { kodning: angiven, grund: "angiven" };
}

/** Avkodningen. */
export type Avkodningslage = {
  readonly mata: (bytes: Uint8Array, sist: boolean) => { readonly text: string } | Filfelskod;
  readonly kodning: () => Teckenkodning;
  readonly grund: () => Text;
  /** Det som vägdes, i ord. */
  readonly noteringar: () => ReadonlyArray<Text>;
  readonly varningar: () => ReadonlyArray<Kodningsvarning>;
  /** Vad som fällde filen när den är blandad. `rader`: radbrytningarna före felet, i den bit som matades sist. */
  readonly brott: () => Utf8rakning | undefined;
};

/** Avkodningen av en fil med det valet. `radlangd`: längsta rad som hålls inne tills den är hel. */
export const avkodningAv = (start: Kodningsstart, radlangd: number): Avkodningslage => {
  const bevis = ingaBevis();
  let val = start;
  let avkodare = nyAvkodare(val.kodning, bevis, radsamlare(radlangd));
  let svans = INGA;
  let vantande = INGA;
  let sent: Utf8rakning | undefined;

  /** Väljer om vid den första byten över 7F. */
  const avgorNu = (bytes: Uint8Array, sist: boolean): void => {
    if (val.oavgjord !== true || !bytes.some((byte) => byte >= 0x80)) return;
    val = avgor(bytes, !sist);
    if (val.kodning !== "utf-8") avkodare = avkodare.som(val.kodning);
  };

  /** Biten utan ett tecken som kapas av dess slut, som väntar på nästa: hur filen styckats får inte avgöra kodningen. */
  const utanKapad = (bytes: Uint8Array, sist: boolean): Uint8Array => {
    const slut = sist ? bytes.length : bytes.length - kapadesLangd(bytes);
    vantande = kopia(bytes, slut);
    return bytes.subarray(0, slut);
  };

  return {
    mata: (nya, sist) => {
      let bytes =
        vantande.length === 0 ? nya : fogade([vantande, nya], vantande.length + nya.length);
      vantande = INGA;
      avgorNu(bytes, sist);
      if (val.blandad !== undefined) return "FIL_BLANDAD_KODNING";
      if (val.oavgjord === true) bytes = utanKapad(bytes, sist);
      const last = avkodare.mata(bytes, sist);
      if (last === "FIL_TRASIG_KODNING" && val.grund === "giltigUtf8") {
        sent = raknaVidare(svans, bytes, !sist);
        return "FIL_BLANDAD_KODNING";
      }
      svans = kopia(bytes, -LANGSTA_BORJAN);
      return last;
    },
    kodning: () => val.kodning,
    grund: () => kodningsgrund[val.grund],
    noteringar: () => [
      ...(val.blandad === undefined ? [] : [blandadKodning(val.blandad.hela, val.blandad.trasiga)]),
    ],
    varningar: () => varningarAv(bevis),
    brott: () => sent ?? val.blandad,
  };
};

const INGA = new Uint8Array();

/** Bytena därifrån i ett eget minne: den som matar får skriva över sitt, och `slice` på en Buffer är bara en vy. */
const kopia = (bytes: Uint8Array, fran: number): Uint8Array<ArrayBuffer> =>
  new Uint8Array(bytes.subarray(fran));

/** Så många bytes av ett tecken kan stå sist i en bit. */
const LANGSTA_BORJAN = 3;
