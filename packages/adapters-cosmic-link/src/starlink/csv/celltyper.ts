/**
 * Hur en cell läses och skrivs. Läsningen svarar med värdet, eller med koden för varför cellen inte används.
 */
import type { Dag } from "@star-finsam/core/kernel";
import * as Schema from "effect/Schema";
import type { Linkkod } from "../../kontroller/index.ts";
import { Linkidentitet, lasHsaId, Organisationsnummer } from "../../samordningsarende/index.ts";
import { identiteten } from "../identitet.ts";

/** Varför cellen inte används. `stopp`: raden går inte att använda. */
export type Cellfel = { readonly kod: Linkkod; readonly stopp?: true };

/** `tom`: värdet när cellen är tom; utan det fattas värdet då. */
export type Celltyp = {
  readonly las: (cell: string, referensdag: Dag) => { readonly varde: unknown } | Cellfel;
  readonly skriv: (varde: unknown) => string;
  readonly tom?: unknown;
};

/** Texten som den är. */
export const text: Celltyp = { las: (cell) => ({ varde: cell }), skriv: String };

/** Texten som den är, också när den är tom. */
export const textEllerTom: Celltyp = { ...text, tom: "" };

/** Ett id: yttre blanktecken hör inte till det. */
export const pekare: Celltyp = {
  las: (cell) => (cell.trim() === "" ? { kod: "POST_FEL_FORM" } : { varde: cell.trim() }),
  skriv: String,
};

/** En kod ur en lista. En okänd kod läses som `annars`, eller stoppar raden om det inte finns något sådant. */
export const kod = (
  koder: ReadonlyArray<string>,
  annars: string,
  okandStoppar = false,
): Celltyp => ({
  las: (cell) => {
    const sokt = cell.trim().toLowerCase();
    const traff = koder.find((en) => en.toLowerCase() === sokt);
    if (traff !== undefined) return { varde: traff };
    return okandStoppar ? { kod: "POST_FEL_FORM", stopp: true } : { kod: "OKAND_LINKKOD" };
  },
  skriv: String,
  tom: annars,
});

/** HSA-id. */
export const hsa: Celltyp = {
  las: (cell) => {
    const varde = lasHsaId(cell);
    return varde === undefined ? { kod: "HSA_ID_OGILTIGT" } : { varde };
  },
  skriv: String,
};

const arOrgnr = Schema.is(Organisationsnummer);

/** Organisationsnummer. Skrivs med bindestreck så att Excel låter bli att räkna med det. */
export const orgnr: Celltyp = {
  las: (cell) => {
    const varde = cell.replace(/[\s-]/gu, "").replace(/^16(?=\d{10}$)/u, "");
    return arOrgnr(varde) ? { varde } : { kod: "ORGNR_OGILTIGT" };
  },
  skriv: (varde) => String(varde).replace(/^(\d{6})/u, "$1-"),
};

/** Ja, nej eller okänt. */
export const treval: Celltyp = {
  las: (cell) => {
    const sokt = cell.trim().toLowerCase();
    if (sokt === "ja") return { varde: true };
    if (sokt === "nej") return { varde: false };
    return sokt === "okant" ? { varde: "okant" } : { kod: "OKAND_LINKKOD" };
  },
  skriv: (varde) => (varde === "okant" ? "okant" : varde === true ? "ja" : "nej"),
  tom: "okant",
};

/** Ett antal. */
export const antal: Celltyp = {
  las: (cell) =>
    /^-?\d{1,15}$/u.test(cell.trim())
      ? { varde: Number(cell) }
      : { kod: "POST_FEL_FORM", stopp: true },
  skriv: String,
};

/** Flera id med `|` emellan; `\` skyddar. */
export const lista: Celltyp = {
  las: (cell) => ({
    varde: [...cell.matchAll(/(?:\\.|[^\\|])+/gsu)]
      .map(([led]) => led.trim().replace(/\\(.)/gsu, "$1"))
      .filter((led) => led !== ""),
  }),
  skriv: (varde) =>
    Array.isArray(varde)
      ? varde.map((led: unknown) => String(led).replace(/[\\|]/gu, "\\$&")).join("|")
      : "",
  tom: [],
};

const arIdentitet = Schema.is(Linkidentitet);

/** Individens nummer. Skrivs med bindestreck så att Excel låter bli att räkna med det. */
export const identitet: Celltyp = {
  las: (cell, referensdag) => {
    const [, slag, nummer] = /^\s*(lma_nummer|lokalt_reservnummer):(.*)$/u.exec(cell) ?? [];
    const svar = identiteten(slag === undefined ? cell : { slag, nummer }, referensdag);
    return typeof svar === "string" ? { kod: svar, stopp: true } : { varde: svar };
  },
  skriv: (varde) => {
    if (!arIdentitet(varde)) return "";
    const { slag, nummer } = varde;
    if (slag === "lma_nummer" || slag === "lokalt_reservnummer") return `${slag}:${nummer}`;
    return nummer.replace(/^(\d{8})(\d{4})$/u, "$1-$2");
  },
};
