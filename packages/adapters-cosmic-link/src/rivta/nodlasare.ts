/**
 * Läser XML bit för bit. Ingen DOCTYPE, inga egna entiteter, inget djupt. Det som inte är välformat läses inte alls.
 */
import { type SaxesAttributePlain, SaxesParser } from "saxes";
import type { Linkkod } from "../kontroller/index.ts";
import type { Nod } from "./Nod.ts";

const DJUPAST = 100;
/** Så många element sparas på en gång; de som redan lämnats räknas inte. */
/** Så många element får finnas kvar samtidigt: de i en post, och de utanför posterna. */
const FLEST = 1_000_000;

/** Svaret är koden för varför läsningen ska avbrytas. `rot`: rotelementet när allt är läst. */
export type Nodlasare = {
  readonly las: (text: string) => Linkkod | undefined;
  readonly slut: () => Linkkod | undefined;
  readonly rot: () => Nod | undefined;
};

/** `fore`: så många element sparades när det öppnades. */
type Oppen = { readonly nod: Omogen; text: string; readonly fore: number };
type Omogen = Omit<Nod, "barn" | "text"> & { readonly barn: Array<Nod>; text: string };

/** En läsare för ett dokument. `post`: får varje färdigt element; svaret sant betyder att det inte ska sparas i sin förälder. */
export const nodlasare = (post: (nod: Nod, foralder: string) => boolean): Nodlasare => {
  const tolk = new SaxesParser({ xmlns: false, position: false, ...ALLTID_1_0 });
  const stig: Array<Oppen> = [];
  let rot: Nod | undefined;
  let fel: Linkkod | undefined;
  let antal = 0;
  const avbryt = (kod: Linkkod) => {
    fel ??= kod;
  };
  const text = (ny: string) => {
    const inne = stig.at(-1);
    if (inne !== undefined && fel === undefined) inne.text += ny;
  };
  tolk.on("error", () => avbryt("FIL_INTE_XML"));
  tolk.on("doctype", () => avbryt("FIL_XML_DOCTYPE"));
  tolk.on("xmldecl", ({ encoding }) => {
    if (encoding !== undefined && !/^utf-?8$/iu.test(encoding)) avbryt("FIL_INTE_UTF8");
  });
  tolk.on("text", text);
  tolk.on("cdata", text);
  tolk.on("opentag", ({ name, attributes }) => {
    antal += 1;
    if (stig.length >= DJUPAST) avbryt("FIL_FOR_DJUP");
    if (antal > FLEST) avbryt("FIL_FOR_STOR");
    if (fel !== undefined) return;
    const nod = { namn: utanPrefix(name), attribut: egna(attributes), barn: [], text: "" };
    stig.push({ nod, text: "", fore: antal - 1 });
  });
  tolk.on("closetag", () => {
    const stangd = fel === undefined ? stig.pop() : undefined;
    if (stangd === undefined) return;
    stangd.nod.text = stangd.text.trim();
    const foralder = stig.at(-1);
    if (foralder === undefined) rot = stangd.nod;
    else if (post(stangd.nod, foralder.nod.namn)) antal = stangd.fore;
    else foralder.nod.barn.push(stangd.nod);
  });
  return {
    las: (bit) => {
      tolk.write(bit);
      return fel;
    },
    slut: () => {
      tolk.close();
      return fel;
    },
    rot: () => rot,
  };
};

const ALLTID_1_0 = { defaultXMLVersion: "1.0", forceXMLVersion: true } as const;

/** Attributen utom dem som hör till XML själv. */
const egna = (attribut: Readonly<Record<string, SaxesAttributePlain["value"]>>) =>
  Object.entries(attribut)
    .filter(([namn]) => !/^(?:xmlns|xsi:|xml:)/u.test(namn))
    .map(([namn, varde]) => [utanPrefix(namn), varde] as const);

const utanPrefix = (namn: string): string => namn.slice(namn.indexOf(":") + 1);
