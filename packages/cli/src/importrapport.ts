/**
 * Importrapporten som text: varje fil, varje slags rad, och bristerna samlade efter vad som är fel.
 */
import { type Brist, Radatgard } from "@star-finsam/core/adapter";
import type { Sprak } from "@star-finsam/core/kernel";
import type { Filrapport } from "./katalog/samling.ts";
import { rapport as ord } from "./texter.ts";

const VISADE_RADER = 10;

/** En fils rapport i text. */
export const filrapport = (fil: Filrapport, sprak: Sprak): string => {
  const rubrik = `${fil.fil} (${ord.profil[sprak]} ${fil.profil}, ${ord.bevis[sprak]}: ${fil.bevis})`;
  const noteringar = fil.noteringar.map((not) => `  ${not[sprak]}`);
  const summering = fil.avvisad
    ? []
    : [
        `  ${ord.last[sprak]} ${fil.rader.last} = ${Radatgard.literals.map((slag) => `${ord[slag][sprak]} ${fil.rader[slag]}`).join(" + ")}`,
      ];
  return [rubrik, ...noteringar, ...summering, ...bristlista(fil, sprak)].join("\n");
};

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
    return [`  ${slag[sprak]}${radnummer(rader, sprak)}: ${forsta.text[sprak]}`];
  });
}

function radnummer(rader: ReadonlyArray<number>, sprak: Sprak): string {
  if (rader.length === 0) return "";
  const visade = rader.slice(0, VISADE_RADER).join(", ");
  const fler = rader.length - VISADE_RADER;
  return ` ${ord.rad[sprak]} ${visade}${fler > 0 ? ` ${ord.och[sprak]} ${fler} ${ord.till[sprak]}` : ""}`;
}
