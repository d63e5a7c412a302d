/**
 * Det som varje del av webbens rapport behöver veta.
 */
import type { Sprak } from "@star-finsam/core/kernel";
import { ord, ordsprak, type Rapporttext } from "../../rapport/Rapporttext.ts";
import type { Tema } from "../../tema/index.ts";
import { xml } from "../flykt.ts";
import type { Idgivare } from "./idgivare.ts";

/** Rubriknivån för rapportens titel: 1 på den egna sidan, 2–4 i en annans. */
export type Rubrikniva = 1 | 2 | 3 | 4;

/** Språk, rubriknivå och id för en rendering. */
export type Webbval = {
  readonly sprak: Sprak;
  readonly rubrikniva: Rubrikniva;
  readonly id: Idgivare;
  readonly tema: Tema;
};

/** Texten som HTML, märkt med sitt språk när det inte är rapportens (WCAG 3.1.2). */
export const texthtml = (text: Rapporttext, sprak: Sprak): string =>
  delhtml(ord(text, sprak), ordsprak(text, sprak), sprak);

/** Text på svenska, till exempel ett namn eller det som en människa skrivit. */
export const svensk = (text: string, sprak: Sprak): string => delhtml(text, "sv", sprak);

const delhtml = (text: string, textens: Sprak, sprak: Sprak): string =>
  textens === sprak ? xml(text) : `<span lang="${textens}">${xml(text)}</span>`;
