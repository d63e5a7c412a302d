/**
 * Planens läge.
 */
import type { Dag } from "../kernel/index.ts";
import type { Aktor } from "../part/index.ts";
import type { Plankvalitet, PlankvalitetBedomd } from "./event.ts";

/** Aktörens steg, och sedan när. */
export type Plansteg = {
  readonly aktor: Aktor;
  readonly dag: Dag;
  readonly nuvarande: string;
  readonly nasta: string;
};

/** En kontakt hos en aktör. */
export type Plankontakt = { readonly aktor: Aktor; readonly kontakt: string };

/** Ett svar om en kvalitet. */
export type Kvalitetssvar = {
  readonly kvalitet: Plankvalitet;
  readonly dag: Dag;
  readonly av: PlankvalitetBedomd["av"];
  readonly svar: PlankvalitetBedomd["svar"];
};

/** Det som kan vara känt också innan planen sägs vara upprättad. */
export type Planinnehall = {
  readonly steg: ReadonlyArray<Plansteg>;
  readonly kontakter: ReadonlyArray<Plankontakt>;
  readonly lamnad: ReadonlyArray<Dag>;
  readonly svar: ReadonlyArray<Kvalitetssvar>;
};

/** Ingen plan än. */
export type IngenPlan = { readonly _tag: "IngenPlan"; readonly innehall: Planinnehall };
/** Upprättad, och reviderad de dagar som räknas upp. */
export type UpprattadPlan = {
  readonly _tag: "UpprattadPlan";
  readonly upprattad: Dag;
  readonly reviderad: ReadonlyArray<Dag>;
  readonly mal: string | "okant";
  readonly innehall: Planinnehall;
};

/** Planen. */
export type Plan = IngenPlan | UpprattadPlan;

/** Läget innan något hänt. */
export const ingenPlan: IngenPlan = {
  _tag: "IngenPlan",
  innehall: { steg: [], kontakter: [], lamnad: [], svar: [] },
};

/**
 * De kvaliteter som planens innehåll självt visar att den saknar. Att innehållet finns är inte detsamma som att individen
 * känner det; det är därför kvaliteterna också frågas om.
 */
export const saknadeKvaliteter = ({ innehall }: UpprattadPlan): ReadonlyArray<Plankvalitet> => {
  const { steg, kontakter, lamnad } = innehall;
  const aktorer = steg.filter(({ aktor }) => aktor !== "egen").map(({ aktor }) => aktor);
  const finns: Readonly<Record<Plankvalitet, boolean>> = {
    samverkad: aktorer.length >= 2,
    lasbar_och_tillganglig: lamnad.length > 0,
    aktorernas_steg: aktorer.length > 0,
    egen_uppgift: steg.some(({ aktor }) => aktor === "egen"),
    kontaktuppgifter:
      aktorer.length > 0 &&
      aktorer.every((aktor) => kontakter.some((kontakt) => kontakt.aktor === aktor)),
  };
  return kvaliteter.filter((kvalitet) => !finns[kvalitet]);
};

/** Kvaliteterna i ordning. */
export const kvaliteter: ReadonlyArray<Plankvalitet> = [
  "samverkad",
  "lasbar_och_tillganglig",
  "aktorernas_steg",
  "egen_uppgift",
  "kontaktuppgifter",
];
