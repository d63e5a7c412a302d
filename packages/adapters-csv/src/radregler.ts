/**
 * Reglerna över en rad, kompilerade en gång per fil till platser i raden.
 */
import type { Brist } from "@star-finsam/core/adapter";
import type { Dag, Text } from "@star-finsam/core/kernel";
import { type Cellvarde, rubrikFor } from "./celler/index.ts";
import type { Profil, Radregel } from "./profil/index.ts";
import * as texter from "./texter.ts";

/** En bruten regel. */
export type Regelbrott = {
  readonly kod: string;
  readonly allvar: Brist["allvar"];
  readonly text: Text;
  readonly falt: string;
};

/** Prövar en rads värden; `undefined` om regeln hålls. */
export type Regelprov = (varden: ReadonlyArray<Cellvarde>) => Regelbrott | undefined;

/** Regelproven i profilens ordning. `plats`: fältets plats bland värdena, om filen har det. */
export const regelprov = (
  profil: Profil,
  registrerad: Dag,
  plats: (falt: string) => number | undefined,
): ReadonlyArray<Regelprov> =>
  profil.radregler.map((regel) => provFor(regel, brottMot(profil, regel), registrerad, plats));

function provFor(
  regel: Radregel,
  brott: Regelbrott,
  registrerad: Dag,
  plats: (falt: string) => number | undefined,
): Regelprov {
  const falt = plats(regel.falt) ?? -1;
  switch (regel._tag) {
    case "InteFore": {
      const tidigare = plats(regel.tidigare) ?? -1;
      return (varden) => {
        const dag = dagI(varden, falt);
        const fore = dagI(varden, tidigare);
        return dag !== undefined && fore !== undefined && dag < fore ? brott : undefined;
      };
    }
    case "InteEfterUttag":
      return (varden) => {
        const dag = dagI(varden, falt);
        return dag !== undefined && dag > registrerad ? brott : undefined;
      };
    case "Kraver": {
      const kraver = plats(regel.kraver) ?? -1;
      return (varden) => (ifylld(varden, falt) && !ifylld(varden, kraver) ? brott : undefined);
    }
  }
}

function brottMot(profil: Profil, regel: Radregel): Regelbrott {
  const namn = (falt: string) => {
    const kolumn = profil.kolumner.find((k) => k.falt === falt);
    return kolumn === undefined ? falt : rubrikFor(kolumn);
  };
  const { allvar, falt } = regel;
  const gemensamt = { allvar, falt };
  switch (regel._tag) {
    case "InteFore":
      return {
        ...gemensamt,
        kod: "FEL_ORDNING",
        text: texter.felOrdning(namn(falt), namn(regel.tidigare)),
      };
    case "InteEfterUttag":
      return { ...gemensamt, kod: "EFTER_UTTAG", text: texter.efterUttag(namn(falt)) };
    case "Kraver":
      return {
        ...gemensamt,
        kod: "KRAVER_UPPGIFT",
        text: texter.kraverUppgift(namn(falt), namn(regel.kraver)),
      };
  }
}

function dagI(varden: ReadonlyArray<Cellvarde>, plats: number): Dag | undefined {
  const varde = plats < 0 ? undefined : varden[plats];
  return varde?._tag === "Dag" ? varde.dag : undefined;
}

const ifylld = (varden: ReadonlyArray<Cellvarde>, plats: number): boolean =>
  plats >= 0 && varden[plats]?._tag !== "Saknas";
