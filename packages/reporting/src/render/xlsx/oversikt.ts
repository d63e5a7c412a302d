/**
 * Första bladet: vad rapporten är, vad läsaren måste veta, och länkar till tabellerna.
 */

import type { Rapport } from "../../rapport/Rapport.ts";
import { ord, type Rapporttext } from "../../rapport/Rapporttext.ts";
import { texter } from "../../texter.ts";
import { renRad } from "../csv/ren.ts";
import type { Avsnittsrutnat } from "../csv/rutnat.ts";
import { kalkyltexter } from "../csv/texter.ts";
import type { Blad, Xrad } from "./Blad.ts";
import { hojdFor, radantal } from "./matt.ts";
import { type Bokram, bredrad, textcell } from "./tabellblad.ts";

const BREDDER = [26, 68];

/** Översikten. `namn` är tabellbladens namn i ordning. */
export const oversikt = (
  rapport: Rapport,
  nat: ReadonlyArray<Avsnittsrutnat>,
  namn: readonly [string, ...Array<string>],
  ram: Bokram,
): Blad => {
  const t = (text: Rapporttext) => renRad(ord(text, ram.sprak));
  const bred = bredrad(BREDDER);
  const mellan: Xrad = { celler: [], hojd: 8 };
  return {
    namn: namn[0],
    bredder: BREDDER,
    rader: [
      bred(t(rapport.titel), { typ: "rubrik" }, 18),
      ...(ram.marke === undefined ? [] : [bred(ram.marke, { typ: "marke" }, 16)]),
      mellan,
      uppgift(t(texter.forbund), renRad(rapport.forbund.namn)),
      uppgift(t(texter.period), ram.period),
      uppgift(t(kalkyltexter.fonster), t(texter[rapport.fonster])),
      mellan,
      ...rapport.noter.map((not) => bred(t(not), { typ: "not" })),
      mellan,
      {
        celler: [
          textcell(t(kalkyltexter.avsnitt), { typ: "huvud" }),
          textcell(t(kalkyltexter.tabell), { typ: "huvud" }),
        ],
        hojd: 16.5,
      },
      ...nat.map(({ avsnitt, nat: ett }, i) => {
        const lank = namn[i + 1] ?? namn[0];
        const rubrik = t(ett.rubrik);
        const { celler, ...rad } = uppgift(t(avsnitt.rubrik), rubrik);
        return {
          ...rad,
          celler: [celler[0], { ...textcell(rubrik, { typ: "lank", bryt: true }), lank }],
        };
      }),
    ],
    tabell: undefined,
    sidtitel: ram.sidtitel,
    marke: ram.marke,
    sidfot: ram.sidfot,
  };
};

const uppgift = (vad: string, text: string): Xrad => {
  const [forsta = 26, andra = 68] = BREDDER;
  const hojd = hojdFor(Math.max(radantal(vad, forsta), radantal(text, andra)));
  return {
    celler: [textcell(vad, { bryt: true }), textcell(text, { bryt: true })],
    ...(hojd === undefined ? {} : { hojd }),
  };
};
