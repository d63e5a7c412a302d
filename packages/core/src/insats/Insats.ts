/**
 * Det stöd en individ får. Insatser går ofta parallellt; därför är varje insats ett eget tidsspann.
 */
import * as Schema from "effect/Schema";
import { ArendeId, Dag, faktumhuvud, text } from "../kernel/index.ts";
import { Aktor } from "../part/index.ts";

/**
 * Kategorins kod: små bokstäver, siffror, understreck. Vilka som finns är överenskommelsens sak (`insatskategorier`):
 * fyra i Jämtland 2025, sex före dess.
 */
export const Insatskategori = Schema.String.check(
  Schema.isPattern(/^[a-z0-9]+(_[a-z0-9]+)*$/u, {
    vantat: text("en kategorikod", "a category code"),
  }),
)
  .pipe(Schema.brand("Insatskategori"))
  .annotate({ identifier: "Insatskategori", title: "Insatskategori" });
export type Insatskategori = typeof Insatskategori.Type;

/** Sant om texten har en kategorikods form. */
export const arInsatskategori: (kandidat: string) => kandidat is Insatskategori =
  Schema.is(Insatskategori);

/** En insats har börjat; `galler` är första dagen. */
export const InsatsPaborjad = Schema.TaggedStruct("InsatsPaborjad", {
  ...faktumhuvud,
  arende: ArendeId,
  benamning: Schema.NonEmptyString,
  kategori: Insatskategori,
  aktor: Aktor,
}).annotate({ identifier: "InsatsPaborjad", title: "Insats påbörjad" });
export type InsatsPaborjad = typeof InsatsPaborjad.Type;

/** Insatsen har slutat; `galler` är sista dagen och `paborjad` pekar ut vilken insats det gäller. */
export const InsatsAvslutad = Schema.TaggedStruct("InsatsAvslutad", {
  ...faktumhuvud,
  arende: ArendeId,
  benamning: Schema.NonEmptyString,
  paborjad: Dag,
}).annotate({ identifier: "InsatsAvslutad", title: "Insats avslutad" });
export type InsatsAvslutad = typeof InsatsAvslutad.Type;

/** Insatsens händelser. */
export const Insatsfaktum = Schema.Union([InsatsPaborjad, InsatsAvslutad]);
export type Insatsfaktum = typeof Insatsfaktum.Type;

/** En insats som pågår eller har slutat. */
export type Insats = PagaendeInsats | AvslutadInsats;
/** Börjad, inte slutad. */
export type PagaendeInsats = Insatsgrund & { readonly _tag: "PagaendeInsats" };
/** Slutad; `till` är sista dagen. */
export type AvslutadInsats = Insatsgrund & { readonly _tag: "AvslutadInsats"; readonly till: Dag };

type Insatsgrund = {
  readonly arende: ArendeId;
  readonly benamning: string;
  readonly kategori: Insatskategori;
  readonly aktor: Aktor;
  readonly fran: Dag;
};

/** Insatsen som faktumet inleder. */
export const insatsAv = (faktum: InsatsPaborjad): Insats => ({
  _tag: "PagaendeInsats",
  arende: faktum.arende,
  benamning: faktum.benamning,
  kategori: faktum.kategori,
  aktor: faktum.aktor,
  fran: faktum.galler,
});

/** Ärendets insatser efter ett faktum. Total: ett slut utan början ändrar inget. */
export const evolveInsatser = (
  insatser: ReadonlyArray<Insats>,
  faktum: Insatsfaktum,
): ReadonlyArray<Insats> => {
  switch (faktum._tag) {
    case "InsatsPaborjad":
      return [...insatser, insatsAv(faktum)];
    case "InsatsAvslutad":
      return insatser.map((insats) =>
        insats._tag === "PagaendeInsats" &&
        insats.benamning === faktum.benamning &&
        insats.fran === faktum.paborjad
          ? { ...insats, _tag: "AvslutadInsats", till: faktum.galler }
          : insats,
      );
  }
};
