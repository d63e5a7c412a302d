/**
 * Arbetsbokens delade texter: en cell med text bär oftast bara ett nummer i den här listan.
 */
import type { Forrad } from "../Budget.ts";
import type { Xmlmottagare } from "../xml/Xmlmottagare.ts";
import { xstrang } from "../xml/xstrang.ts";

/**
 * Samlar texten i en `<si>` eller `<is>`: alla dess `<t>`, också i formaterade stycken, men inte läsanvisningar för
 * japanska (`<rPh>`). Blanksteg bevaras vare sig `xml:space` står där eller inte: det som skiljer två ord i två
 * stycken får inte försvinna.
 */
export const textsamlare = () => {
  let text = "";
  let samlar = false;
  let anvisning = false;
  return {
    oppnar: (namn: string): void => {
      if (namn === "rPh") anvisning = true;
      samlar = namn === "t" && !anvisning;
    },
    text: (ny: string): void => {
      if (samlar) text += ny;
    },
    stanger: (namn: string): void => {
      if (namn === "rPh") anvisning = false;
      if (namn === "t") samlar = false;
    },
    /** Den samlade texten; samlaren är sedan tom. */
    hamta: (): string => {
      const hel = xstrang(text);
      text = "";
      return hel;
    },
  };
};

/** Mottagare som fyller `strangar`. */
export const strangmottagare = (strangar: Array<string>, forrad: Forrad): Xmlmottagare => {
  const samlare = textsamlare();
  return {
    oppnar: samlare.oppnar,
    text: samlare.text,
    stanger: (namn) => {
      samlare.stanger(namn);
      if (namn === "si") strangar.push(samlare.hamta());
    },
    fel: () => (strangar.length > forrad.celler ? "for_manga_celler" : undefined),
  };
};
