/**
 * En fils avkodning, från valet på filens början till bevisen när den är läst. Var början bara ASCII avgörs valet av
 * den första byten över 7F, var i filen den än står: dittills är texten densamma i båda kodningarna.
 */
import type { Text } from "@star-finsam/core/kernel";
import { blandadKodning, type Filfelskod, kodningsgrund } from "../texter.ts";
import { nyAvkodare, radsamlare } from "./avkodare.ts";
import { ingaBevis, type Kodningsvarning, varningarAv } from "./bevis.ts";
import { frammandeFormat } from "./frammande.ts";
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
};

/** Avkodningen av en fil med det valet. `radlangd`: längsta rad som hålls inne tills den är hel. */
export const avkodningAv = (start: Kodningsstart, radlangd: number): Avkodningslage => {
  const bevis = ingaBevis();
  let val = start;
  let avkodare = nyAvkodare(val.kodning, bevis, radsamlare(radlangd));

  /** Väljer om vid den första byten över 7F. */
  const avgorNu = (bytes: Uint8Array, sist: boolean): void => {
    if (val.oavgjord !== true || !bytes.some((byte) => byte >= 0x80)) return;
    val = avgor(bytes, !sist);
    if (val.kodning !== "utf-8") avkodare = avkodare.som(val.kodning);
  };

  return {
    mata: (bytes, sist) => {
      avgorNu(bytes, sist);
      if (val.blandad !== undefined) return "FIL_BLANDAD_KODNING";
      const last = avkodare.mata(bytes, sist);
      const bruten = last === "FIL_TRASIG_KODNING" && val.grund === "giltigUtf8";
      return bruten ? "FIL_BLANDAD_KODNING" : last;
    },
    kodning: () => val.kodning,
    grund: () => kodningsgrund[val.grund],
    noteringar: () => [
      ...(val.blandad === undefined ? [] : [blandadKodning(val.blandad.hela, val.blandad.trasiga)]),
    ],
    varningar: () => varningarAv(bevis),
  };
};
