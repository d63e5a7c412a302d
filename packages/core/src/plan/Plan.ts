/**
 * Planens läge.
 */
import * as Schema from "effect/Schema";
import { Dag } from "../kernel/index.ts";
import { Aktor } from "../part/index.ts";
import { Plankvalitet, PlankvalitetBedomd } from "./event.ts";

/** Aktörens steg, och sedan när. */
export const Plansteg = Schema.Struct({
  aktor: Aktor,
  dag: Dag,
  nuvarande: Schema.String,
  nasta: Schema.String,
}).annotate({ identifier: "Plansteg", title: "Steg i planen" });
export type Plansteg = typeof Plansteg.Type;

/** En kontakt hos en aktör. */
export const Plankontakt = Schema.Struct({ aktor: Aktor, kontakt: Schema.String });
export type Plankontakt = typeof Plankontakt.Type;

/** Ett svar om en kvalitet. */
export const Kvalitetssvar = Schema.Struct({
  kvalitet: Plankvalitet,
  dag: Dag,
  av: PlankvalitetBedomd.fields.av,
  svar: PlankvalitetBedomd.fields.svar,
});
export type Kvalitetssvar = typeof Kvalitetssvar.Type;

/** Det som kan vara känt också innan planen sägs vara upprättad. `lamnad`: dagarna individen fått planen. */
export const Planinnehall = Schema.Struct({
  steg: Schema.Array(Plansteg),
  kontakter: Schema.Array(Plankontakt),
  lamnad: Schema.Array(Dag),
  svar: Schema.Array(Kvalitetssvar),
}).annotate({ identifier: "Planinnehall", title: "Planens innehåll" });
export type Planinnehall = typeof Planinnehall.Type;

/** Ingen plan än. */
export const IngenPlan = Schema.TaggedStruct("IngenPlan", { innehall: Planinnehall });
export type IngenPlan = typeof IngenPlan.Type;
/** Upprättad, och reviderad de dagar som räknas upp. */
export const UpprattadPlan = Schema.TaggedStruct("UpprattadPlan", {
  upprattad: Dag,
  reviderad: Schema.Array(Dag),
  mal: Schema.String,
  innehall: Planinnehall,
});
export type UpprattadPlan = typeof UpprattadPlan.Type;

/** Planen. */
export const Plan = Schema.Union([IngenPlan, UpprattadPlan]).annotate({
  identifier: "Plan",
  title: "Individuell plan",
});
export type Plan = typeof Plan.Type;

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
