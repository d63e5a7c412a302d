/**
 * Det som är värt att fråga om i rekvisitionerna. Ett fynd är en fråga till den som vet, inte ett fel: i Krokom rekvirerades
 * hela 2021 på hösten fast hälften redan var utbetald, och det syns bara om någon lägger raderna bredvid varandra.
 */
import { type Belopp, type FaktumId, type Period, type Text, text } from "../kernel/index.ts";

/** Pengarna som prövas: alla strömmar tillsammans, eller en. */
export type Pott = { readonly _tag: "Alla" } | { readonly _tag: "Strom"; readonly strom: string };

/** Två rekvisitioner med dagar gemensamt. `tidigare` står före i periodordningen. */
type Overlappande = {
  readonly rekvisition: FaktumId;
  readonly tidigare: FaktumId;
  readonly gemensamt: Period;
};

/** Fynden. */
export type Rekvisitionsfynd =
  /** Samma ström har rekvirerats två gånger för samma dagar. */
  | ({ readonly _tag: "DubbelRekvisition"; readonly strom: string } & Overlappande)
  /** Hela insatsen och en namngiven ström har rekvirerats för samma dagar. */
  | ({ readonly _tag: "MojligDubbelRekvisition"; readonly strom: string } & Overlappande)
  /** Mer har rekvirerats för medlens period än som beviljats för den. `rekvisition`: den som gick över. */
  | {
      readonly _tag: "OverBeviljat";
      readonly pott: Pott;
      readonly period: Period;
      readonly beviljat: Belopp;
      readonly rekvirerat: Belopp;
      readonly over: Belopp;
      readonly rekvisition: FaktumId;
    }
  /** Mindre än beviljat har rekvirerats för hela perioden, efter en där det blev för mycket. `aterstar` av det som blev över. */
  | {
      readonly _tag: "Kompenserar";
      readonly pott: Pott;
      readonly period: Period;
      readonly kompenserat: Belopp;
      readonly aterstar: Belopp;
    }
  /** Mer har rekvirerats sammanlagt än som beviljats sammanlagt. */
  | {
      readonly _tag: "OverTotalt";
      readonly beviljat: Belopp;
      readonly rekvirerat: Belopp;
      readonly over: Belopp;
    }
  /** Rekvisitionen kunde inte ställas mot medlen: de saknas för perioden, eller rekvisitionen går över deras gräns. */
  | {
      readonly _tag: "EjProvad";
      readonly rekvisition: FaktumId;
      readonly skal: "inga_medel" | "over_grans";
    };

/** Vad ett fynd betyder, i ord. */
export const rekvisitionsfyndtitlar: Readonly<Record<Rekvisitionsfynd["_tag"], Text>> = {
  DubbelRekvisition: text(
    "Samma ström har rekvirerats två gånger för samma dagar.",
    "The same stream has been requisitioned twice for the same days.",
  ),
  MojligDubbelRekvisition: text(
    "Hela insatsen och en av dess strömmar har rekvirerats för samma dagar.",
    "The whole activity and one of its streams have been requisitioned for the same days.",
  ),
  OverBeviljat: text(
    "Mer har rekvirerats för perioden än som beviljats för den.",
    "More has been requisitioned for the period than was granted for it.",
  ),
  Kompenserar: text(
    "Mindre än beviljat har rekvirerats, efter en period där det blev för mycket.",
    "Less than granted has been requisitioned, after a period with too much.",
  ),
  OverTotalt: text(
    "Mer har rekvirerats sammanlagt än som beviljats.",
    "More has been requisitioned in all than was granted.",
  ),
  EjProvad: text(
    "Rekvisitionen kan inte ställas mot beviljade medel: de saknas för perioden, eller perioderna går om varandra.",
    "The requisition cannot be held against granted money: none is known for the period, or the periods cross.",
  ),
};
