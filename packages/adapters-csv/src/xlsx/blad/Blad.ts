/**
 * Ett läst kalkylblad: raderna, och det som den som läser dem behöver få veta.
 */
import type { Post } from "../../poster/Post.ts";
import type { Talform } from "../tal/Talform.ts";
import type { Fynd } from "./Fynd.ts";

/** `poster` är rader med innehåll, kortade till sin sista ifyllda cell; `rad` är bladets eget nummer. */
export type Blad = {
  readonly poster: ReadonlyArray<Post>;
  readonly formler: Fynd;
  readonly formlerUtanVarde: Fynd;
  readonly felvarden: Fynd;
  readonly sammanfogade: Fynd;
  readonly doldaRader: number;
  readonly doldaKolumner: number;
};

/** Det i arbetsboken som cellerna hänvisar till. */
export type Uppslagsdelar = {
  readonly strangar: ReadonlyArray<string>;
  readonly former: ReadonlyArray<Talform>;
  readonly fran1904: boolean;
};
