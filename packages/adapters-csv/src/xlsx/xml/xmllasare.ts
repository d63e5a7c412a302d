/**
 * Läser XML bit för bit med saxes, men mindre än saxes kan: ingen DOCTYPE (den finns inte i OOXML, och med den följer
 * egna entiteter), inget djupt, och inget långt utan taggar. Det som inte är välformat läses inte alls.
 */
import { SaxesParser } from "saxes";
import type { Forrad } from "../Budget.ts";
import type { Delfel, Xmlmottagare } from "./Xmlmottagare.ts";

/** Det längsta utan en hel tagg, i tecken. Excels längsta cell är 32 767. */
const LANGST = 1024 * 1024;
const DJUPAST = 64;

/** Svaret är ett fel när läsningen ska avbrytas; då läses inget mer. */
export type Xmllasare = {
  readonly las: (bit: string) => Delfel | undefined;
  readonly slut: () => Delfel | undefined;
};

/** En läsare för ett dokument. Tar sina element ur förrådet. */
export const xmllasare = (mottagare: Xmlmottagare, forrad: Pick<Forrad, "element">): Xmllasare => {
  const tolk = new SaxesParser(VAL);
  let trasig = false;
  let djup = 0;
  let sedanTagg = 0;
  const brister = () => {
    trasig = true;
  };
  const text = (ny: string) => {
    if (djup > 0 && !trasig) mottagare.text?.(ny);
  };
  tolk.on("error", brister);
  tolk.on("doctype", brister);
  tolk.on("text", text);
  tolk.on("cdata", text);
  tolk.on("opentag", ({ name, attributes }) => {
    djup += 1;
    sedanTagg = 0;
    forrad.element -= 1;
    if (djup > DJUPAST) trasig = true;
    if (!trasig) mottagare.oppnar(utanPrefix(name), attributes);
  });
  tolk.on("closetag", ({ name }) => {
    djup -= 1;
    sedanTagg = 0;
    if (!trasig) mottagare.stanger?.(utanPrefix(name));
  });
  const utfall = () => {
    if (trasig) return "trasig";
    return forrad.element < 0 ? "for_stor" : mottagare.fel?.();
  };
  return {
    las: (bit) => {
      sedanTagg += bit.length;
      tolk.write(bit);
      if (sedanTagg > LANGST) trasig = true;
      return utfall();
    },
    slut: () => {
      tolk.close();
      return utfall();
    },
  };
};

const VAL = {
  xmlns: false,
  position: false,
  defaultXMLVersion: "1.0",
  forceXMLVersion: true,
} as const;

const utanPrefix = (namn: string): string => {
  const kolon = namn.indexOf(":");
  return kolon === -1 ? namn : namn.slice(kolon + 1);
};
