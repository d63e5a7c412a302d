/**
 * En rad i CSV-filen till en del av ett ärende.
 */

import type { Fynd } from "../../kontroller/svar.ts";
import type { Lasram } from "../../Lasdel.ts";
import type { Otolkat } from "../../samordningsarende/index.ts";
import { aterstall } from "./formel.ts";
import { arKolumn, type Kolumn } from "./kolumner.ts";
import type { Cellpost } from "./poster.ts";
import { arSlag, GRUPPKRAV, HEM, type Radfalt, SLAG, type Slag } from "./slag.ts";

/** En läst rad. `bra`: falskt när raden inte går att använda; fynden säger varför. */
export type Lastrad = {
  readonly rad: number;
  readonly arendeId: string;
  readonly slag: Slag | "json";
  readonly id: string;
  readonly hem: string;
  readonly del: Readonly<Record<string, unknown>>;
  readonly otolkat: ReadonlyArray<Otolkat>;
  readonly fynd: ReadonlyArray<Fynd>;
  readonly bra: boolean;
  readonly celler: ReadonlyArray<string>;
};

/** Rubriken: kolumnnamn i filens ordning, också okända. */
export type Rubrik = ReadonlyArray<string>;

/** Läser raden. En lista: varför den inte hör till något. */
export const lasRad = (
  { rad, celler }: Cellpost,
  rubrik: Rubrik,
  ram: Lasram,
): Lastrad | ReadonlyArray<Fynd> => {
  const fler = celler.slice(rubrik.length);
  if (celler.length < rubrik.length || fler.some((cell) => cell !== "")) {
    return [{ kod: "POST_FEL_FORM" }];
  }
  const skrivet = new Map<string, string>();
  rubrik.forEach((namn, plats) => {
    const cell = aterstall(celler[plats] ?? "");
    if (cell !== "") skrivet.set(arKolumn(namn) ? namn : `${namn} (kolumn ${plats + 1})`, cell);
  });
  const ta = (kolumn: Kolumn) => {
    const cell = skrivet.get(kolumn)?.trim() ?? "";
    skrivet.delete(kolumn);
    return cell;
  };
  const [arendeId, slag] = [ta("arende_id"), ta("slag").toLowerCase()];
  if (arendeId === "") return [{ kod: "POST_FEL_FORM", element: "arende_id" }];
  const gemensamt = { rad, arendeId, celler };
  if (slag === "json") {
    const del = { json: skrivet.get("text") ?? "" };
    return { ...gemensamt, slag, id: "", hem: "", del, otolkat: [], fynd: [], bra: true };
  }
  if (!arSlag(slag)) return [{ kod: "POST_FEL_FORM", element: "slag" }];
  const hem = HEM[slag] === undefined ? "" : ta("hor_till");
  const id = skrivet.get("id")?.trim() ?? "";
  return { ...gemensamt, slag, id, hem, ...delen(slag, id, skrivet, ram) };
};

type Del = Pick<Lastrad, "del" | "otolkat" | "fynd" | "bra">;

/** Läser fälten. Det som blir kvar i `skrivet` är otolkat. */
function delen(slag: Slag, id: string, skrivet: Map<string, string>, { referensdag }: Lasram): Del {
  const fynd: Array<Fynd> = [];
  const varden = new Map<string, unknown>();
  const anmarkta = new Set<string>();
  let bra = true;
  const stoppa = (kod: Fynd["kod"], element: Kolumn) => {
    fynd.push({ kod, element });
    bra = false;
  };
  for (const { plats, kolumn, typ, kravs } of falten(slag, skrivet)) {
    const cell = skrivet.get(kolumn);
    if (cell === undefined) {
      if (kravs) stoppa(saknas(kolumn), kolumn);
      else if ("tom" in typ) varden.set(plats, typ.tom);
      continue;
    }
    const svar = typ.las(cell, referensdag);
    if ("varde" in svar) {
      varden.set(plats, svar.varde);
      skrivet.delete(kolumn);
    } else if (svar.stopp === true || kravs) stoppa(svar.kod, kolumn);
    else {
      fynd.push({ kod: svar.kod, element: kolumn });
      anmarkta.add(kolumn);
      if ("tom" in typ) varden.set(plats, typ.tom);
    }
  }
  if (bra && [...skrivet.keys()].some((kolumn) => !anmarkta.has(kolumn))) {
    fynd.push({ kod: "OTOLKAT_ELEMENT" });
  }
  const stig = id === "" ? slag : `${slag}.${id}`;
  const otolkat = [...skrivet].map(([kolumn, varde]) => ({ plats: `${stig}.${kolumn}`, varde }));
  return { del: nastlad(varden), otolkat, fynd, bra };
}

const saknas = (kolumn: Kolumn): Fynd["kod"] =>
  kolumn === "personidentitet" ? "LINK_IDENTITET_SAKNAS" : "POST_FEL_FORM";

/** Slagets fält, utan dem i en grupp som saknar det den måste ha: de betyder inget. */
const falten = (slag: Slag, skrivet: ReadonlyMap<string, string>): ReadonlyArray<Radfalt> => {
  const alla: ReadonlyArray<Radfalt> = SLAG[slag];
  return alla.filter(({ plats }) => {
    const krav = plats.includes(".") ? (GRUPPKRAV[plats.slice(0, plats.indexOf("."))] ?? []) : [];
    return alla.every((falt) => !krav.includes(falt.plats) || skrivet.has(falt.kolumn));
  });
};

/** `kvitterad.av` till `{ kvitterad: { av } }`. */
function nastlad(varden: ReadonlyMap<string, unknown>): Readonly<Record<string, unknown>> {
  const ut: Record<string, unknown> = {};
  const grupper = new Map<string, Record<string, unknown>>();
  for (const [plats, varde] of varden) {
    const [forst = "", sedan] = plats.split(".");
    if (sedan === undefined) {
      ut[forst] = varde;
      continue;
    }
    const grupp = grupper.get(forst) ?? {};
    grupp[sedan] = varde;
    grupper.set(forst, grupp);
    ut[forst] = grupp;
  }
  return ut;
}
