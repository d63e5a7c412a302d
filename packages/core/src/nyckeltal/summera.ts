/**
 * Ett svep över underlaget: varje tabell läses en gång, block för block, för alla nyckeltal tillsammans.
 */
import { type Delsumma, type Gruppsumma, gruppnyckel, merge } from "./Delsumma.ts";
import { type Gruppering, gruppering } from "./gruppverk.ts";
import type { Kolumner } from "./Kolumner.ts";
import { definitionerI, grupperingarFor, type Nyckeltal, type Rakneplan } from "./Nyckeltal.ts";
import { dagandelsraknare, definitionsraknare, raknareFor } from "./raknare.ts";
import type { Raknare, Raknesammanhang } from "./raknesammanhang.ts";
import { tabeller } from "./tabeller/index.ts";
import type { Underlag } from "./Underlag.ts";
import { BLOCK, dagkolumn, type Kolumnvillkor, type Maskverk, maskverk } from "./villkorsnoder.ts";

/** Delsumman efter ännu ett underlag. */
export const add = (plan: Rakneplan, delsumma: Delsumma, underlag: Underlag): Delsumma =>
  merge(delsumma, summera(plan, underlag));

/** Underlagets summor. */
export const summera = (plan: Rakneplan, underlag: Underlag): Delsumma => {
  const ut = new Map<string, Map<string, Gruppsumma>>();
  for (const [rader, nyckeltal] of Map.groupBy(plan.nyckeltal, (ett) => ett.rader)) {
    for (const [id, summor] of summeraTabell(nyckeltal, underlag.tabeller[rader], plan, underlag))
      ut.set(id, new Map(summor.map((summa) => [gruppnyckel(summa.grupp), summa])));
  }
  return ut;
};

function summeraTabell(
  nyckeltal: ReadonlyArray<Nyckeltal>,
  kolumner: Kolumner,
  plan: Rakneplan,
  { register }: Underlag,
): ReadonlyArray<readonly [string, ReadonlyArray<Gruppsumma>]> {
  const { period } = plan;
  const masker = maskverk(kolumner, period);
  const grupperingar = new Map<string, Gruppering>();
  const raknare = nyckeltal.map((ett) => {
    const egna = [[], ...grupperingarFor(ett, plan)].flatMap((namn) => {
      const s: Raknesammanhang = {
        kolumner,
        register,
        period,
        urval: masker.traffar(ett.urval),
        gruppering: gemensamGruppering(grupperingar, namn, ett, kolumner),
      };
      return raknarna(ett, s, masker);
    });
    return [ett.id, egna] as const;
  });
  for (let fran = 0; fran < kolumner.antal; fran += BLOCK) {
    const antal = Math.min(BLOCK, kolumner.antal - fran);
    masker.kor(fran, antal);
    for (const { kor } of grupperingar.values()) kor(fran, antal);
    for (const [, egna] of raknare) for (const { lagg } of egna) lagg(fran);
  }
  return raknare.map(([id, egna]) => [id, egna.flatMap(({ klar }) => klar())]);
}

function gemensamGruppering(
  grupperingar: Map<string, Gruppering>,
  namn: ReadonlyArray<string>,
  { rader }: Nyckeltal,
  kolumner: Kolumner,
): Gruppering {
  const nyckel = namn.join("|");
  const finns = grupperingar.get(nyckel);
  if (finns !== undefined) return finns;
  const ny = gruppering(namn, tabeller[rader].koder, kolumner);
  grupperingar.set(nyckel, ny);
  return ny;
}

function raknarna(
  nyckeltal: Nyckeltal,
  s: Raknesammanhang,
  masker: Maskverk,
): ReadonlyArray<Raknare> {
  const definitioner = definitionerI(nyckeltal).map(({ kod, namnare, taljare }) => ({
    s: namnare === undefined ? s : { ...s, urval: masker.traffar(bada(nyckeltal.urval, namnare)) },
    definition: { kod, taljare: masker.mask(taljare) },
  }));
  switch (nyckeltal._tag) {
    case "Andel":
      return definitioner.map((d) => definitionsraknare(d.s, d.definition));
    case "Dagandel": {
      const fran = dagkolumn(s.kolumner, nyckeltal.fran);
      const till = dagkolumn(s.kolumner, nyckeltal.till);
      return definitioner.map((d) => dagandelsraknare(d.s, d.definition, fran, till));
    }
    default:
      return [raknareFor(nyckeltal, s)];
  }
}

const bada = (a: Kolumnvillkor, b: Kolumnvillkor): Kolumnvillkor => ({
  _tag: "Alla",
  villkor: [a, b],
});
