/**
 * Individens anställningar, med eller utan stöd. En individ kan ha flera, efter varandra eller samtidigt; därför har varje
 * anställning ett eget id inom ärendet, och räknas för sig.
 */
import * as Schema from "effect/Schema";
import { Pseudonym } from "../individ/index.ts";
import { ArendeId, faktumhuvud, PostId, type UtanHuvud } from "../kernel/index.ts";
import { Anstallningsstod, Sektor } from "./begrepp.ts";

const huvud = { ...faktumhuvud, arende: ArendeId, individ: Pseudonym, anstallning: PostId };

/** Anställningen har börjat; `galler` är första dagen. `omfattning`: del av heltid, över 0 till 1 (1 = 40 timmar i veckan). */
export const AnstallningPaborjad = Schema.TaggedStruct("AnstallningPaborjad", {
  ...huvud,
  sektor: Sektor,
  stod: Anstallningsstod,
  omfattning: Schema.optionalKey(
    Schema.Finite.check(Schema.isGreaterThan(0), Schema.isLessThanOrEqualTo(1)),
  ),
}).annotate({ identifier: "AnstallningPaborjad", title: "Anställning påbörjad" });
export type AnstallningPaborjad = typeof AnstallningPaborjad.Type;

/** Anställningen har förlängts; `galler` är dagen beslutet om förlängning gäller från. Samma anställning, inte en ny. */
export const AnstallningForlangd = Schema.TaggedStruct("AnstallningForlangd", huvud).annotate({
  identifier: "AnstallningForlangd",
  title: "Anställning förlängd",
});
export type AnstallningForlangd = typeof AnstallningForlangd.Type;

/** Anställningen har slutat; `galler` är sista dagen. */
export const AnstallningAvslutad = Schema.TaggedStruct("AnstallningAvslutad", huvud).annotate({
  identifier: "AnstallningAvslutad",
  title: "Anställning avslutad",
});
export type AnstallningAvslutad = typeof AnstallningAvslutad.Type;

/** Anställningens händelser. */
export const Anstallningsfaktum = Schema.Union([
  AnstallningPaborjad,
  AnstallningForlangd,
  AnstallningAvslutad,
]);
export type Anstallningsfaktum = typeof Anstallningsfaktum.Type;

/** En anställningshändelse innan värden gett den id och källa. */
export type Anstallningshandelse = UtanHuvud<Anstallningsfaktum>;
