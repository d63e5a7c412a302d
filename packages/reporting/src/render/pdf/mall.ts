/**
 * Dokumentets utseende i Typst: sidor, rubriker, tabeller.
 */
import type { Sprak } from "@star-finsam/core/kernel";
import { kalkyltexter } from "../csv/texter.ts";
import { dokumenttexter } from "../docx/texter.ts";
import { fri, spraket, strang } from "./typst.ts";

/** Det som står på varje sida och i dokumentets egenskaper. */
export type Sidram = {
  readonly sprak: Sprak;
  readonly titel: string;
  readonly forbund: string;
  readonly marke: string | undefined;
  readonly medTid: boolean;
};

/** Dokumentets början. */
export const mall = ({ sprak, titel, forbund, marke, medTid }: Sidram): string => `
#set document(title: ${strang(titel)}, author: ${strang(forbund)}, date: ${medTid ? "auto" : "none"}${marke === undefined ? "" : `, keywords: (${strang(marke)},)`})
#set text(font: ("Liberation Sans", "Libertinus Serif"), fallback: false, ${spraket(sprak)}, size: 10pt, fill: rgb("#1a1a1a"), hyphenate: true)
#set page(
  paper: "a4",
  margin: (x: 2.4cm, top: 2.4cm, bottom: 2.4cm),
  header: ${marke === undefined ? "none" : `align(center, text(fill: rgb("#a40000"), weight: "bold", ${fri(marke)}))`},
  footer: context text(size: 8.5pt, fill: rgb("#4a4a4a"), [${fri(`${titel} – ${forbund}`).slice(1, -1)} #h(1fr) ${fri(kalkyltexter.sida[sprak]).slice(1, -1)} #counter(page).display() ${fri(kalkyltexter.sidaAv[sprak]).slice(1, -1)} #counter(page).final().first()]),
  background: ${marke === undefined ? "none" : `place(center + horizon, rotate(-40deg, box(width: 27cm, align(center, text(size: 48pt, weight: "bold", hyphenate: false, fill: rgb("#ececec"), ${fri(marke)})))))`},
)
#set par(leading: 0.68em, spacing: 1.05em)
#show title: set text(size: 24pt, fill: rgb("#0b2f5e"), hyphenate: false)
#show heading: set text(fill: rgb("#0b2f5e"), size: 14.5pt, hyphenate: false)
#show heading: set block(above: 1.7em, below: 0.9em, sticky: true)
#set figure(gap: 0.7em)
#show figure: set align(left)
#show figure: set block(above: 1.4em, below: 1em)
#show figure.where(kind: table): set figure.caption(position: top)
#set figure.caption(separator: [. ])
#show figure.caption: set text(weight: "bold", size: 9.5pt)
#show figure.caption: set block(sticky: true)
#show table: set text(size: 9pt, hyphenate: auto)
#show table: set par(leading: 0.5em)
#show table.header: set text(weight: "bold")
#set table(
  stroke: (_, y) => (top: if y == 0 { 0.8pt + rgb("#0b2f5e") }, bottom: 0.4pt + rgb("#c8d3e0")),
  fill: (_, y) => if y == 0 { rgb("#e6edf5") },
  inset: (x: 5pt, y: 4.5pt),
  align: (x, y) => (if x == 0 { left } else { right }) + (if y == 0 { bottom } else { top }),
)
#let noten(body) = block(below: 0.7em, text(size: 8.5pt, fill: rgb("#4a4a4a"), body))
#let attfyllai(body) = block(width: 100%, fill: rgb("#fff4cc"), inset: 6pt, text(style: "italic", fill: rgb("#5c3d00"), body))
#let tabell(..inre, delas, rubrik) = { show figure: set block(breakable: delas); figure(kind: table, supplement: ${fri(dokumenttexter.tabell[sprak])}, caption: rubrik, table(..inre)) }
`;
