/**
 * Urvalen som flera nyckeltal delar.
 */
import type { VillkorOver } from "./over.ts";

type Arendevillkor = VillkorOver<"arende">;

/** Samplanering: ett STAR-ärende, inte en konsultation. */
export const samplanering = {
  _tag: "NagonKod",
  falt: "arendetyp",
  koder: ["samplanering"],
} as const;

/** Mottagna ärenden som avslutats i perioden. */
export const avslutatIPerioden: Arendevillkor = {
  _tag: "Alla",
  villkor: [
    samplanering,
    { _tag: "DagFinns", dag: "mottaget" },
    { _tag: "DagIPerioden", dag: "avslutat" },
  ],
};

/** Mottagna ärenden som pågått någon dag i perioden. Den dag ett ärende avslutas pågår det inte. */
export const pagattIPerioden: Arendevillkor = {
  _tag: "Alla",
  villkor: [
    samplanering,
    { _tag: "DagSenast", dag: "mottaget", kant: "sista" },
    {
      _tag: "Nagot",
      villkor: [
        { _tag: "Inte", villkor: { _tag: "DagFinns", dag: "avslutat" } },
        {
          _tag: "Alla",
          villkor: [
            { _tag: "DagEfter", dag: "avslutat", kant: "forsta" },
            { _tag: "DagFore", dag: "mottaget", annan: "avslutat" },
          ],
        },
      ],
    },
  ],
};

/** Dagen i kolumnen `dag` ligger i perioden. */
export const dagIPerioden = { _tag: "DagIPerioden", dag: "dag" } as const;

/** Spannet `fran`–`till` rör perioden; utan slut pågår det. */
export const rorPerioden = {
  _tag: "Alla",
  villkor: [
    { _tag: "DagSenast", dag: "fran", kant: "sista" },
    {
      _tag: "Nagot",
      villkor: [
        { _tag: "Inte", villkor: { _tag: "DagFinns", dag: "till" } },
        { _tag: "DagTidigast", dag: "till", kant: "forsta" },
      ],
    },
  ],
} as const;

/** Uppdelningarna som alla nyckeltal om personer kan delas efter. */
export const persondimensioner = [
  "kon",
  "aldersgrupp",
  "kommun",
  "forbundsinsats",
  "processniva",
  "aktualiserande_aktor",
] as const;
