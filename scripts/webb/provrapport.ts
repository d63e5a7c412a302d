/**
 * En påhittad rapport med varje slags block, cell och diagram, lång text och svenska utan översättning.
 */
import { sakerDag, text } from "@star-finsam/core/kernel";
import type { Rapport, Renderbar } from "@star-finsam/reporting";
import {
  type Cell,
  dold,
  ejTillampligt,
  saknas,
  visad,
} from "../../packages/reporting/src/disclosure/Cell.ts";
import { avled } from "../../packages/reporting/src/disclosure/Utgava.ts";
import { type Block, Diagramslag } from "../../packages/reporting/src/rapport/Rapport.ts";

const uppskattad: Cell = { _tag: "Uppskattad", n: 40, av: 100, grund: text("Urval", "Sample") };
const CELLER: ReadonlyArray<Cell> = [
  visad(12, 40),
  dold,
  visad(28, 40),
  saknas,
  uppskattad,
  ejTillampligt,
];
const cell = (i: number): Cell => CELLER[i % CELLER.length] ?? saknas;

/** Serierna som formen kräver. */
const serierFor = (slag: string): ReadonlyArray<string> =>
  slag === "lada"
    ? ["n", "p10", "nedre_kvartil", "median", "ovre_kvartil", "p90"]
    : slag === "overlevnad"
      ? ["andel", "undre", "ovre"]
      : slag === "histogram"
        ? ["antal"]
        : ["forsta", "andra"];

const diagram = (slag: typeof Diagramslag.Type): Block => ({
  _tag: "Diagram",
  id: slag,
  rubrik: { sv: `Diagram av slaget ${slag}` },
  underrubrik: text("Antal deltagare", "Number of participants"),
  slag,
  talslag: slag === "likert" || slag === "overlevnad" ? "andel" : "antal",
  serier: serierFor(slag).map((id) => ({ id, rubrik: text(`Serie ${id}`, `Series ${id}`) })),
  kategorier: [0, 30, 60, 90].map((id, k) => ({
    id: String(id),
    rubrik: text(`Aktivitetsstöd/utvecklingsersättning ${id}`, `Activity support ${id}`),
    celler: serierFor(slag).map((_, s) =>
      slag === "overlevnad" ? visad(90 - 20 * k, 100) : cell(k + s),
    ),
  })),
});

const kolumner = ["antal", "andel", "kvot", "tal", "belopp"] as const;
const BLOCK: ReadonlyArray<Block> = [
  { _tag: "Stycke", text: { sv: "Bara på svenska." } },
  { _tag: "Textlucka", id: "tom", ledtext: { sv: "Skriv något här." } },
  {
    _tag: "Textlucka",
    id: "ifylld",
    ledtext: text("Skriv", "Write"),
    text: "Ett stycke.\n\nEtt till.",
  },
  {
    _tag: "Siffror",
    rader: CELLER.map((c, i) => ({
      id: `s${i}`,
      rubrik: { sv: `Siffra ${i}` },
      slag: "antal",
      cell: c,
    })),
  },
  {
    _tag: "Tabell",
    id: "stor tabell",
    rubrik: text("En bred och lång tabell", "A wide and long table"),
    radrubrik: text("Kommun", "Municipality"),
    kolumner: kolumner.map((slag) => ({
      id: slag,
      rubrik: text(`Kolumn ${slag}`, `Column ${slag}`),
      slag,
    })),
    rader: Array.from({ length: 60 }, (_, r) => ({
      id: `r${r}`,
      rubrik: { sv: `Arbetsmarknadsförvaltningens ${r + 1}:a enhet` },
      celler: kolumner.map((_, k) => cell(r + k)),
    })),
    summa: kolumner.map((_, k) => cell(k)),
    noter: [{ sv: "En not bara på svenska." }],
    kalla: text("Källa: påhittad", "Source: made up"),
  },
  ...Diagramslag.literals.map(diagram),
  {
    _tag: "Underskrifter",
    id: "under",
    rader: [
      { roll: text("Ordförande", "Chair"), namn: "Ett Namn", dag: sakerDag("2025-01-09") },
      { roll: { sv: "Samordnare" } },
    ],
  },
];

/** Samma id en gång till; tabellens rubrik är en annan, för den är ett landmärkes namn. */
const igen = (block: Block): Block =>
  block._tag === "Tabell" ? { ...block, rubrik: text("Tabellen igen", "The table again") } : block;

/** Rapporten, med den givnas huvud och spridning. */
export const provrapport = (mall: Renderbar<Rapport>): Renderbar<Rapport> =>
  avled(mall, (r) => ({
    ...r,
    titel: { sv: "Rapport med allt" },
    avsnitt: [
      { id: "allt", rubrik: text("Allt", "Everything"), innehall: BLOCK },
      { id: "igen", rubrik: { sv: "Samma igen" }, innehall: BLOCK.slice(0, 5).map(igen) },
    ],
  }));
