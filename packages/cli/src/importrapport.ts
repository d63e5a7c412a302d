/**
 * Importrapporten som text: varje fil, varje slags rad, och bristerna samlade efter vad som är fel.
 */
import { type Brist, Radatgard, type Radrakning } from "@star-finsam/core/adapter";
import type { Sprak } from "@star-finsam/core/kernel";
import type { Filrapport } from "./katalog/samling.ts";
import { rapport as ord } from "./texter.ts";

const VISADE_RADER = 10;

/** En fils rapport i text. */
export const filrapport = (fil: Filrapport, sprak: Sprak): string => {
  const rubrik = `${fil.fil} (${ord.profil[sprak]} ${fil.profil}, ${ord.bevis[sprak]}: ${fil.bevis})`;
  const noteringar = fil.noteringar.map((not) => `  ${not[sprak]}`);
  const summering = fil.avvisad ? [] : [`  ${radrakning(fil.rader, sprak)}`];
  return [rubrik, ...noteringar, ...summering, ...bristlista(fil, sprak)].join("\n");
};

/** Hur många rader som lästes, och vad det blev av dem. */
export const radrakning = (rader: Radrakning, sprak: Sprak): string =>
  `${ord.last[sprak]} ${rader.last} = ${Radatgard.literals.map((slag) => `${ord[slag][sprak]} ${rader[slag]}`).join(" + ")}`;

/** Bristerna, samlade så att samma fel på hundra rader blir en mening med radnummer. */
function bristlista(fil: Filrapport, sprak: Sprak): ReadonlyArray<string> {
  const samlade = new Map<string, Array<Brist>>();
  for (const brist of fil.brister) {
    const nyckel = `${brist.kod}|${brist.kolumn ?? ""}|${brist.text.sv}`;
    const lika = samlade.get(nyckel);
    if (lika === undefined) samlade.set(nyckel, [brist]);
    else lika.push(brist);
  }
  return [...samlade.values()].flatMap(([forsta, ...fler]) => {
    if (forsta === undefined) return [];
    const rader = [forsta, ...fler].flatMap(({ rad }) => (rad === undefined ? [] : [rad]));
    const slag = fil.avvisad && forsta.allvar === "stopp" ? ord.avvisad : ord[forsta.allvar];
    const visade = rader.slice(0, VISADE_RADER);
    const platser = rader.length === 0 ? "" : ` ${radnummer(visade, rader.length, sprak)}`;
    return [`  ${slag[sprak]}${platser}: ${forsta.text[sprak]}`];
  });
}

/** Radnumren som visas, och hur många det är till när de är `antal` i allt. */
export function radnummer(visade: ReadonlyArray<number>, antal: number, sprak: Sprak): string {
  const fler = antal - visade.length;
  const till = fler > 0 ? ` ${ord.och[sprak]} ${fler} ${ord.till[sprak]}` : "";
  return `${ord.rad[sprak]} ${visade.join(", ")}${till}`;
}
