/**
 * Det som ett levande system vill göra med ett ärende. Varje kommando har en dag: när det gäller.
 */
import type { Pseudonym } from "../individ/index.ts";
import type { ArendeId, Dag } from "../kernel/index.ts";
import type { Aktor, Kommunkod } from "../part/index.ts";
import type { Arendetyp, Avslutsorsak, Planeringsform } from "./event.ts";

type PaEttArende = { readonly dag: Dag };

/** Kommandon. `AktualiseraArende` skapar ärendet; de andra gäller ett som finns. */
export type Arendekommando =
  | (PaEttArende & {
      readonly _tag: "AktualiseraArende";
      readonly arende: ArendeId;
      readonly individ: Pseudonym;
      readonly arendetyp: Arendetyp;
      readonly aktorer: ReadonlyArray<Aktor>;
      readonly kommun: Kommunkod;
    })
  | (PaEttArende & { readonly _tag: "TaEmotArende" })
  | (PaEttArende & { readonly _tag: "AvvisaArende" })
  | (PaEttArende & { readonly _tag: "SattPaKolista" })
  | (PaEttArende & { readonly _tag: "BehandlaSomKonsultation" })
  | (PaEttArende & { readonly _tag: "UtseArendebarare"; readonly aktor: Aktor })
  | (PaEttArende & {
      readonly _tag: "BokaPlaneringsmote";
      readonly form: Planeringsform;
      readonly motesdag: Dag;
    })
  | (PaEttArende & { readonly _tag: "HallPlaneringsmote"; readonly form: Planeringsform })
  | (PaEttArende & { readonly _tag: "AvslutaArende"; readonly orsak: Avslutsorsak });
