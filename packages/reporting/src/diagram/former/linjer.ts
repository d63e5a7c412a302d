/**
 * En linje per serie över tid. En punkt som inte visas bryter linjen och står med sitt tecken i ett band under den: aldrig noll,
 * aldrig en gissning mellan grannarna. Linjerna skiljs åt av streckning, markör och namn vid slutet.
 */
import { axelFor } from "../axel.ts";
import { fotnoter } from "../forklaringar.ts";
import { linjestil, markor } from "../markor.ts";
import { axelbredd, etiketterUnder, type Plan, planDelar, yFor } from "../plan.ts";
import type { Form, Ritval } from "../Ritning.ts";
import { PROV, slutetiketter, slutnamn } from "../slutetiketter.ts";
import { LITEN, RAD, r, STORLEK, skriv, streck } from "../svg.ts";
import { bredast, ordI, radbryt } from "../textbredd.ts";
import { talI, type Underlag } from "../Underlag.ts";

export const linjer: Form = (underlag, val, topp) => {
  const { bredd } = val;
  const axel = axelFor(talI(underlag), underlag.talslag, underlag.sprak);
  const namn = underlag.serier.map((serie, i) => slutnamn(underlag, serie.namn, i));
  const ord = bredast(namn.flatMap(ordI), STORLEK);
  const kol = Math.min(
    bredast(namn, STORLEK),
    Math.min(Math.max(bredd * 0.3, ord + PROV), bredd * 0.4) - PROV,
  );
  const rader = namn.map((text) => radbryt(text, kol, STORLEK));
  const behov = rader.reduce((summa, rad) => summa + rad.length * RAD + 4, 0);
  const hojd = Math.max(behov, Math.min(260, Math.max(170, bredd * 0.4)));
  const plan: Plan = {
    vanster: axelbredd(axel),
    hoger: bredd - kol - PROV - 12,
    topp: topp + 10,
    botten: topp + 10 + hojd,
    axel,
  };
  const band = (plan.hoger - plan.vanster) / Math.max(1, underlag.kategorier.length);
  const x = (i: number): number => plan.vanster + (i + 0.5) * band;
  const luckor = lucklista(underlag, val, plan, x);
  const etiketter = etiketterUnder(
    underlag.kategorier.map((kategori) => kategori.namn),
    x,
    plan,
    val,
    luckor.botten + 4,
  );
  const kurvor = underlag.serier.flatMap((_, i) => enLinje(underlag, i, val, plan, x));
  const slut = slutetiketter(underlag, rader, val, plan, x);
  const fot = fotnoter(underlag, val, luckor.botten + 4 + etiketter.hojd + 4);
  return {
    hojd: luckor.botten + 8 + etiketter.hojd + fot.hojd - topp,
    delar: [
      ...planDelar(plan, val),
      ...luckor.delar,
      ...etiketter.delar,
      ...kurvor,
      ...slut,
      ...fot.delar,
    ],
  };
};

function enLinje(
  { kategorier }: Underlag,
  serie: number,
  { tema }: Ritval,
  plan: Plan,
  x: (i: number) => number,
): ReadonlyArray<string> {
  const stil = linjestil(serie, tema);
  let d = "";
  let bruten = true;
  const markorer: Array<string> = [];
  for (const [i, { punkter }] of kategorier.entries()) {
    const punkt = punkter[serie];
    if (punkt?.tal === undefined) {
      bruten = true;
      continue;
    }
    d += `${bruten ? "M" : "L"}${r(x(i))},${r(yFor(plan, punkt.tal))}`;
    bruten = false;
    markorer.push(markor(x(i), yFor(plan, punkt.tal), stil, punkt.cell._tag === "Uppskattad"));
  }
  return d === "" ? [] : [streck(d, { ...stil, bredd: 2 }), ...markorer];
}

/** Ett band under ytan per serie som har luckor, med tecknet på luckans plats; ett streck där två tecken inte ryms. */
function lucklista(
  { serier, kategorier }: Underlag,
  { tema }: Ritval,
  plan: Plan,
  x: (i: number) => number,
): { readonly botten: number; readonly delar: ReadonlyArray<string> } {
  const delar: Array<string> = [];
  let y = plan.botten + 4;
  for (const nr of serier.keys()) {
    const luckor = kategorier.flatMap(({ punkter }, i) =>
      punkter[nr] !== undefined && punkter[nr].tal === undefined
        ? [{ i, text: punkter[nr].text }]
        : [],
    );
    if (luckor.length === 0) continue;
    delar.push(markor(plan.vanster - 12, y + 8, linjestil(nr, tema), false));
    let fritt = 0;
    for (const { i, text } of luckor) {
      const halv = bredast([text], LITEN) / 2;
      if (x(i) - halv < fritt) {
        delar.push(streck(`M${r(x(i))},${r(y + 7)}V${r(y + 12)}`, { farg: tema.farger.ink }));
        continue;
      }
      fritt = x(i) + halv + 2;
      delar.push(
        skriv(x(i), y + 12, text, { farg: tema.farger.ink, ankare: "middle", storlek: LITEN }),
      );
    }
    y += RAD;
  }
  return { botten: y, delar };
}
