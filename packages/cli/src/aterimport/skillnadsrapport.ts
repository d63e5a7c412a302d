/**
 * Det som importrapporten säger utöver raderna: vad som ändrats, rättelser, och fynd mellan rader.
 */
import type { Rattelseutfall } from "@star-finsam/core/aterimport";
import type { Sprak, Text } from "@star-finsam/core/kernel";
import type { Kopplingsfynd } from "@star-finsam/core/koppling";
import type { Aterimporterad } from "./aterimport.ts";
import { mening } from "./rattade.ts";
import { koppling, skillnad as ord, rattelser } from "./texter.ts";

/** Skillnaden mot förra inläsningen, en mening per slag. Ingen den första gången. */
export const skillnadstext = (
  { kalla, skillnad: { forsta, nya, andrade, borta }, kvar }: Aterimporterad,
  sprak: Sprak,
): ReadonlyArray<string> => {
  if (forsta || kalla.fil.avvisad) return [];
  const meningar: ReadonlyArray<Text> = [
    ...(nya.length > 0 ? [ord.nya(nya)] : []),
    ...(andrade.length > 0 ? [ord.andrade(andrade)] : []),
    ...(borta.length > 0 ? [(kvar ? ord.kvar : ord.borta)(borta)] : []),
  ];
  return (meningar.length === 0 ? [ord.ingen] : meningar).map((text) => `  ${text[sprak]}`);
};

/** Skillnaden som data. */
export const skillnadsdata = ({ skillnad, kvar }: Aterimporterad) => {
  const { forsta, nya, andrade, borta } = skillnad;
  return { forsta, nya, andrade, borta, aterkallas: !kvar };
};

/** Stycket om rättelserna; tomt om det inte finns några. */
export const rattelsestycke = (
  utfall: ReadonlyArray<Rattelseutfall>,
  sprak: Sprak,
): ReadonlyArray<string> =>
  utfall.length === 0
    ? []
    : [[rattelser.rubrik[sprak], ...utfall.map((ett) => `  ${mening(ett)[sprak]}`)].join("\n")];

/** Stycket om det som inte går ihop mellan rader; lika fynd samlas till en mening. */
export const kopplingsstycke = (
  fynd: ReadonlyArray<Kopplingsfynd>,
  sprak: Sprak,
): ReadonlyArray<string> => {
  const perText = new Map<Text, Array<string>>();
  for (const { forsta, annan, text } of fynd) {
    const plats = koppling.platser(forsta.fil, forsta.rad, annan.fil, annan.rad)[sprak];
    const lika = perText.get(text);
    if (lika === undefined) perText.set(text, [plats]);
    else lika.push(plats);
  }
  if (perText.size === 0) return [];
  const rader = [...perText].map(
    ([text, platser]) =>
      `  ${text[sprak]} (${platser.slice(0, VISADE).join("; ")}${fler(platser)})`,
  );
  return [[koppling.rubrik[sprak], ...rader].join("\n")];
};

const VISADE = 10;
const fler = ({ length }: ReadonlyArray<string>): string =>
  length > VISADE ? `; … +${length - VISADE}` : "";
