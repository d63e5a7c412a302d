/**
 * Från nummer till pseudonym. Numret stannar här: det som lämnas vidare bär pseudonymen.
 */
import type { Identitetsslag, Pseudonym } from "@star-finsam/core/individ";
import type { Dag } from "@star-finsam/core/kernel";
import { tolkaPersonidentitet } from "@star-finsam/core/personidentitet";
import * as Result from "effect/Result";
import type { LinkVal } from "../LinkVal.ts";
import type { Linkidentitet } from "../samordningsarende/index.ts";

/** Individen så som STAR känner den, och numret i sin enda form så att det går att hålla utanför texter. */
export type KandIdentitet = {
  readonly pseudonym: Pseudonym;
  readonly nummer: string;
  readonly slag: Identitetsslag;
  readonly fodelsear: number | "okant";
};

/** Slår upp pseudonymen, en gång per nummer. Svaret är en kod när numret inte duger. */
export type Identitetsuppslag = (
  identitet: Linkidentitet,
) => KandIdentitet | "LINK_IDENTITETSSLAG" | "LINK_IDENTITET_OGILTIG";

/** Uppslaget för en källa. */
export const identitetsuppslag = ({
  pseudonym,
  registrerad,
}: Pick<LinkVal, "pseudonym" | "registrerad">): Identitetsuppslag => {
  const kanda = new Map<string, KandIdentitet>();
  return ({ slag, nummer }) => {
    if (slag === "lokalt_reservnummer" || slag === "lma_nummer") return "LINK_IDENTITETSSLAG";
    const kand = kanda.get(nummer);
    if (kand !== undefined) return kand;
    const tolkad = tolka(nummer, registrerad);
    if (tolkad === undefined) return "LINK_IDENTITET_OGILTIG";
    const ny = { ...tolkad, pseudonym: pseudonym(tolkad.nummer) };
    kanda.set(nummer, ny);
    return ny;
  };
};

const tolka = (skriven: string, referensdag: Dag) => {
  const svar = tolkaPersonidentitet(skriven, { referensdag, gissaSekel: false });
  return Result.isSuccess(svar) ? svar.success : undefined;
};
