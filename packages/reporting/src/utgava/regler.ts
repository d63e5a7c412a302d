/**
 * Reglerna bakom en utgåva, och vilka som skiljer mellan två.
 */
import type { Nyckeltal } from "@star-finsam/core/nyckeltal";
import type { Overenskommelse } from "@star-finsam/core/overenskommelse";
import { skyddsreglerFor } from "../disclosure/skyddsreglerFor.ts";
import { nyckeltalI } from "../rapport/behov.ts";
import type { Mall } from "../rapport/Mall.ts";
import { avtryck } from "./avtryck.ts";
import type { Utgaveregler } from "./Utgavefil.ts";
import type { Regelskillnad } from "./Utgavejamforelse.ts";

/** Det som reglerna görs av. */
export type Regelunderlag = {
  readonly bibliotek: string;
  readonly mall: Mall;
  readonly overenskommelser: ReadonlyArray<Overenskommelse>;
  readonly nyckeltal: ReadonlyArray<Nyckeltal>;
  readonly delmal?: unknown;
};

/** Reglernas avtryck. Bara de nyckeltal som mallen visar är med. */
export const reglerFor = (underlag: Regelunderlag): Utgaveregler => {
  const { bibliotek, mall, overenskommelser, nyckeltal, delmal } = underlag;
  const visas = nyckeltalI(mall);
  return {
    bibliotek,
    mall: { id: mall.id, version: mall.version, avtryck: avtryck(mall) },
    overenskommelser: Object.fromEntries(
      overenskommelser.map((en) => [`${en.id}@${en.version}`, avtryck(en)]),
    ),
    nyckeltal: Object.fromEntries(
      nyckeltal.filter(({ id }) => visas.has(id)).map((ett) => [ett.id, avtryck(ett)]),
    ),
    skyddsregler: avtryck(skyddsreglerFor(overenskommelser)),
    ...(delmal === undefined ? {} : { delmal: avtryck(delmal) }),
  };
};

/** Reglerna som skiljer mellan två utgåvor. Ett nyckeltal som bara den ena visar är mallens skillnad. */
export const regelskillnader = (a: Utgaveregler, b: Utgaveregler): ReadonlyArray<Regelskillnad> => [
  ...(a.bibliotek === b.bibliotek
    ? []
    : [{ slag: "bibliotek" as const, vilken: `${a.bibliotek} → ${b.bibliotek}` }]),
  ...(a.mall.avtryck === b.mall.avtryck
    ? []
    : [
        {
          slag: "mall" as const,
          vilken: `${a.mall.id}@${a.mall.version} → ${b.mall.id}@${b.mall.version}`,
        },
      ]),
  ...olika(a.overenskommelser, b.overenskommelser).map((vilken) => ({
    slag: "overenskommelse" as const,
    vilken,
  })),
  ...olika(a.nyckeltal, b.nyckeltal)
    .filter((id) => id in a.nyckeltal && id in b.nyckeltal)
    .map((vilken) => ({ slag: "nyckeltal" as const, vilken })),
  ...(a.skyddsregler === b.skyddsregler ? [] : [{ slag: "skyddsregler" as const, vilken: "" }]),
  ...(a.delmal === b.delmal ? [] : [{ slag: "delmal" as const, vilken: "" }]),
];

type Avtrycken = Readonly<Record<string, string>>;

const olika = (a: Avtrycken, b: Avtrycken): ReadonlyArray<string> =>
  [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((id) => a[id] !== b[id]).sort();
