/**
 * Stilen på rapporten, regel för regel. Varje regel gäller en klass, aldrig en tagg, så att rubriknivån kan skifta.
 * Mått i em: värdens `rem` kan vara vad som helst.
 */

/** Väljare och deklarationer. `&` är rapportens rot. */
export type Regel = readonly [valjare: string, deklarationer: string];

/** Grunden: allt som värden sagt om elementen släpps, sedan sägs det som rapporten behöver. */
const GRUND: ReadonlyArray<Regel> = [
  [
    "&",
    "all:initial;display:block;position:relative;box-sizing:border-box;width:100%;min-width:0;padding:var(--star-luft);container:star/inline-size;color-scheme:light;font-size:var(--star-storlek);line-height:1.55;font-family:var(--star-typsnitt);color:var(--star-ink);background:var(--star-bakgrund);overflow-wrap:break-word",
  ],
  ["& :not(svg,svg *)", "all:revert"],
  ["& :not(svg,svg *)::before,& :not(svg,svg *)::after,& :not(svg,svg *)::marker", "all:revert"],
  ["& svg,& svg *", "all:revert-layer"],
  ["& .star-bild>*", "display:block;max-width:100%;height:auto"],
  ["& :focus-visible", "outline:3px solid var(--star-accent);outline-offset:2px"],
];

/** Texten. */
const TEXT: ReadonlyArray<Regel> = [
  [
    "& .star-titel",
    "font-size:1.8em;line-height:1.2;margin:.3em 0 .4em;font-weight:700;color:var(--star-ink)",
  ],
  [
    "& .star-rubrik",
    "font-size:1.3em;line-height:1.25;margin:1.8em 0 .6em;font-weight:700;color:var(--star-accent)",
  ],
  ["& .star-stycke", "margin:.6em 0;max-width:44em"],
  ["& .star-stark", "font-weight:700"],
  ["& .star-not", "font-size:.9em;color:var(--star-dampad);margin:.4em 0;max-width:48em"],
  ["& .star-lank", "color:var(--star-accent);text-decoration:underline"],
  [
    "& .star-marke",
    "background:var(--star-varning);color:#fff;padding:.5em 1em;margin:0 0 1em;text-transform:uppercase;letter-spacing:.06em",
  ],
  [
    "& .star-vattenmarke",
    "position:sticky;top:40vh;height:0;overflow:visible;pointer-events:none;z-index:1",
  ],
  ["& .star-vattentext::before", "content:attr(data-text)"],
  [
    "& .star-vattentext",
    "text-align:center;transform:rotate(-24deg);font-size:clamp(2em,9vw,5.5em);line-height:1;font-weight:700;color:var(--star-varning);opacity:.07",
  ],
  ["& .star-uppgifter", "margin:0 0 .8em"],
  ["& .star-uppgift", "display:flex;flex-wrap:wrap;column-gap:.5em"],
  ["& .star-uppgiftsnamn", "font-weight:700"],
  ["& .star-uppgiftsvarde", "margin:0"],
  [
    "& .star-nav,& .star-kvar",
    "display:block;border:1px solid var(--star-linje);padding:.25em 1.25em;margin:1.5em 0",
  ],
  ["& .star-navrubrik,& .star-kvarrubrik", "font-size:1.1em;font-weight:700;margin:.7em 0 .25em"],
  ["& .star-navlista", "columns:2 15em;padding-left:1.6em;margin:.25em 0 .75em"],
  ["& .star-navpunkt,& .star-kvarpunkt", "margin:0 0 .4em;break-inside:avoid"],
  ["& .star-kvar", "border:2px dashed var(--star-dampad)"],
  ["& .star-kvarlista", "padding-left:1.6em;margin:.25em 0 .75em"],
  [
    "& .star-lucka",
    "border:1px dashed var(--star-dampad);padding:.6em .8em;margin:.8em 0;color:var(--star-dampad)",
  ],
  ["& .star-underskrifter", "margin:1em 0"],
  ["& .star-underskrift", "margin:0 0 1.2em;max-width:28em"],
  ["& .star-roll", "font-weight:700"],
  [
    "& .star-namn",
    "margin:0;min-height:2.2em;padding-top:.5em;border-bottom:1px solid var(--star-ink)",
  ],
  [
    "& .star-dold",
    "position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap",
  ],
];

/** Siffror, tabeller och bilder. */
const SIFFROR: ReadonlyArray<Regel> = [
  [
    "& .star-siffror",
    "position:relative;display:grid;grid-template-columns:repeat(auto-fit,minmax(min(9em,100%),1fr));gap:.75em;margin:1em 0",
  ],
  [
    "& .star-siffra",
    "border:1px solid var(--star-linje);border-top:4px solid var(--star-accent);padding:.6em .8em;display:flex;flex-direction:column;justify-content:space-between",
  ],
  ["& .star-siffernamn", "font-size:.9em"],
  [
    "& .star-siffertal",
    "margin:.15em 0 0;font-size:1.7em;line-height:1.3;font-weight:700;font-variant-numeric:tabular-nums",
  ],
  ["& .star-ord", "font-size:1em;line-height:2.2"],
  ["& .star-tabellruta", "position:relative;overflow-x:auto;margin:1.25em 0 .5em"],
  ["& .star-tabell", "border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums"],
  ["& .star-tabellrubrik", "text-align:left;font-weight:700;padding:.25em 0 .5em"],
  [
    "& .star-horn,& .star-kolumn,& .star-radnamn,& .star-tal,& .star-tom",
    "padding:.4em .6em;border-bottom:1px solid var(--star-linje);vertical-align:top;text-align:right;font-weight:400",
  ],
  [
    "& .star-horn,& .star-kolumn",
    "background:var(--star-huvudbakgrund);border-bottom:2px solid var(--star-accent);font-weight:700;vertical-align:bottom",
  ],
  ["& .star-horn,& .star-radnamn,& .star-tom", "text-align:left"],
  ["& .star-radnamn", "min-width:7em;hyphens:auto"],
  ["& .star-tal", "white-space:nowrap"],
  [
    "& .star-fot .star-radnamn,& .star-fot .star-tal",
    "font-weight:700;border-top:2px solid var(--star-accent)",
  ],
  ["& .star-figur", "display:block;margin:1.5em 0"],
  ["& .star-figurtext", "display:block;margin:0 0 .6em"],
  ["& .star-figurrubrik", "display:block;font-weight:700"],
  ["& .star-under", "display:block;color:var(--star-dampad)"],
  ["& .star-bild", "background:#fff;forced-color-adjust:none"],
  ["& .star-smal", "display:none"],
];

/** Alla regler som gäller jämt, i ordning. */
export const REGLER: ReadonlyArray<Regel> = [...GRUND, ...TEXT, ...SIFFROR];
