/**
 * Det som skiljer ytorna åt: smalt, papper, och den egna sidan.
 */
import type { Regel } from "./regler.ts";

/** På en smal yta, hur bred skärmen än är. */
export const SMALT: ReadonlyArray<Regel> = [
  ["& .star-titel", "font-size:1.5em"],
  ["& .star-bred", "display:none"],
  ["& .star-smal", "display:block"],
  ["& .star-smal>*", "width:100%;max-width:26em"],
  ["& .star-siffror", "grid-template-columns:repeat(auto-fit,minmax(min(7.5em,100%),1fr))"],
  ["& .star-tabell", "font-size:.92em"],
  ["& .star-radnamn", "min-width:6em"],
  ["& .star-horn,& .star-kolumn,& .star-radnamn,& .star-tal,& .star-tom", "padding:.35em .3em"],
];

/** På papper. `@page` hör till den egna sidan. */
export const PAPPER: ReadonlyArray<Regel> = [
  ["&", "container-type:normal;font-size:10.5pt"],
  ["& .star-nav,& .star-hoppa", "display:none"],
  ["& .star-rubrik,& .star-titel,& .star-tabellrubrik", "break-after:avoid"],
  ["& .star-stycke,& .star-not", "orphans:3;widows:3"],
  ["& .star-tabellruta", "overflow:visible;break-inside:avoid"],
  ["& .star-lang", "break-inside:auto"],
  [
    "& .star-figur,& .star-rad,& .star-siffra,& .star-lucka,& .star-underskrift,& .star-kvarpunkt",
    "break-inside:avoid",
  ],
  ["& .star-not", "break-before:avoid"],
  ["& .star-huvud", "display:table-header-group"],
  ["& .star-fot", "display:table-row-group"],
  ["& .star-marke,& .star-horn,& .star-kolumn,& .star-vattentext", "print-color-adjust:exact"],
];

/** Det som bara den egna sidan har. */
export const SIDA: ReadonlyArray<Regel> = [
  ["&", "max-width:56em;margin:0 auto;padding:1.5em"],
  [
    "& .star-hoppa",
    "position:absolute;left:0;top:-10em;padding:.6em 1em;background:var(--star-accent);color:#fff;z-index:2",
  ],
  ["& .star-hoppa:focus", "top:0"],
  ["& .star-logotyp", "display:block;max-width:14em;max-height:5em;margin:0 0 1em"],
];
