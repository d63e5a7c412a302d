/**
 * Andelen kvar som en trappa från dag noll, med intervallet som ett band. Där ett tal inte visas slutar trappan och börjar om vid
 * nästa: aldrig en gissning emellan.
 */

import { ljusna } from "../../tema/farg.ts";
import type { Axel } from "../axel.ts";
import { axelFor } from "../axel.ts";
import { fotnoter } from "../forklaringar.ts";
import { axelbredd, type Plan, planDelar } from "../plan.ts";
import type { Form, Ritval } from "../Ritning.ts";
import { LITEN, RAD, r, ruta, skriv, streck } from "../svg.ts";
import { textbredd } from "../textbredd.ts";
import { diagramtexter } from "../texter.ts";
import { dagAv, tidsaxel } from "../tidsaxel.ts";
import { band, kurva, stegen } from "../trappa.ts";
import type { Kategori, Punkt, Underlag } from "../Underlag.ts";

export const overlevnad: Form = (underlag, val, topp) => {
  const { bredd, tema } = val;
  const { accent, ink, dampad } = tema.farger;
  const axel: Axel = axelFor([0, 1], "andel", underlag.sprak);
  const vanster = axelbredd(axel);
  const huvud = forklaring(underlag, val, topp);
  const start = topp + huvud.hojd + 8;
  const hojd = Math.min(260, Math.max(170, bredd * 0.4));
  const plan: Plan = { vanster, hoger: bredd - 18, topp: start, botten: start + hojd, axel };
  const tid = tidsaxel(underlag.kategorier.map(dagAv), plan.hoger - vanster, underlag.sprak);
  const x = (dag: number): number => vanster + (dag / tid.sista) * (plan.hoger - vanster);
  const trappa = (id: string) => stegen(underlag, id, tid.sista);
  const delar = [
    ...band(trappa("undre"), trappa("ovre"), x, plan, accent),
    ...trappa("andel").map((steg) =>
      streck(kurva(steg, x, plan), {
        farg: accent,
        bredd: 2.2,
        ...(steg.uppskattad ? { streckning: "4 3" } : {}),
      }),
    ),
  ];
  const luckor = luckrad(underlag, val, plan, x);
  const botten = plan.botten + luckor.hojd;
  const under = tid.steg.map(({ dag, text }) =>
    skriv(x(dag), botten + 16, text, { farg: dampad, ankare: "middle", storlek: LITEN }),
  );
  const titel = skriv((vanster + plan.hoger) / 2, botten + 34, tid.titel, {
    farg: ink,
    ankare: "middle",
    storlek: LITEN,
  });
  const fot = fotnoter(underlag, val, botten + 38);
  return {
    hojd: botten + 38 + fot.hojd - topp,
    delar: [
      ...planDelar(plan, val),
      ...delar,
      ...huvud.delar,
      ...luckor.delar,
      ...under,
      titel,
      ...fot.delar,
    ],
  };
};

function forklaring({ serier, sprak }: Underlag, { tema }: Ritval, topp: number) {
  const { accent, ink } = tema.farger;
  if (!serier.some(({ id }) => id === "undre")) return { hojd: 0, delar: [] };
  const text = diagramtexter.intervall[sprak];
  return {
    hojd: RAD + 4,
    delar: [
      ruta(1, topp + 2, 20, 11, {
        farg: accent,
        fyllning: ljusna(accent, 0.82),
        streckning: "2 2",
      }),
      skriv(28, topp + 12, text, { farg: ink, storlek: LITEN }),
    ],
  };
}

/** Tecknen för dagar vars andel inte visas; ett streck där två tecken inte ryms. */
function luckrad(
  { serier, kategorier }: Underlag,
  { tema }: Ritval,
  plan: Plan,
  x: (dag: number) => number,
) {
  const nr = serier.findIndex(({ id }) => id === "andel");
  const dolda = kategorier.flatMap((kategori: Kategori) => {
    const punkt: Punkt | undefined = kategori.punkter[nr];
    return punkt === undefined || punkt.tal !== undefined
      ? []
      : [{ dag: dagAv(kategori), text: punkt.text }];
  });
  let fritt = 0;
  const delar = dolda
    .sort((a, b) => a.dag - b.dag)
    .flatMap(({ dag, text }) => {
      const halv = textbredd(text, LITEN) / 2;
      if (x(dag) - halv < fritt) {
        const d = `M${r(x(dag))},${r(plan.botten + 8)}V${r(plan.botten + 13)}`;
        return [streck(d, { farg: tema.farger.ink })];
      }
      fritt = x(dag) + halv + 3;
      return [
        skriv(x(dag), plan.botten + 17, text, {
          farg: tema.farger.ink,
          ankare: "middle",
          storlek: LITEN,
        }),
      ];
    });
  return { hojd: delar.length === 0 ? 0 : RAD + 2, delar };
}
