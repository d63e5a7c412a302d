import { faktumslag, fold } from "@star-finsam/core/faktum";
import { laggTillDagar, sakerDag } from "@star-finsam/core/kernel";
import { katalog, rakna, underlagAv } from "@star-finsam/core/nyckeltal";
import { liv, slump } from "@star-finsam/core/testing";
import { describe, expect, it } from "vitest";
import { AR, T1, T2, T3 } from "../disclosure/rader/radprov.ts";
import { skydda } from "../disclosure/skydda.ts";
import { skyddaFyrR } from "../disclosure/skyddaFyrR.ts";
import { oppna } from "../disclosure/Utgava.ts";
import { grupperingarI, visarDelraden, visarRaden } from "../rapport/behov.ts";
import { byggRapport } from "../rapport/bygg.ts";
import type { Mall } from "../rapport/Mall.ts";
import { mallar } from "./index.ts";

const fakta = (antal: number) => {
  const nasta = slump(7);
  const en = <A>(...val: readonly [A, ...ReadonlyArray<A>]): A => val[nasta(val.length)] ?? val[0];
  return Array.from({ length: antal }, (_, nummer) => {
    const mottaget = laggTillDagar(sakerDag("2024-09-01"), nasta(450));
    return liv({
      nummer,
      kon: en("kvinna", "man"),
      aktualiserat: laggTillDagar(mottaget, -nasta(120)),
      mottaget,
      ...(nasta(3) > 0 ? { avslutat: laggTillDagar(mottaget, 1 + nasta(200)) } : {}),
      ovrigt: {
        aktorer: [en("ifo", "ame", "psykiatri")],
        start: [{ kod: en("forsorjningsstod", "sjukpenning") }],
        slut: [{ kod: en("lon", "forsorjningsstod") }],
        orsak: en("anstallning", "studier"),
      },
    });
  }).flat();
};
const underlag = underlagAv(fold(fakta(150)), faktumslag);

/** Raderna som mallen visar: årets, och tertialens helheter. */
const raderna = (mall: Mall) => {
  const plan = (period: typeof AR) =>
    rakna(
      { nyckeltal: katalog, period, fonster: "enskild", grupperingar: grupperingarI(mall) },
      underlag,
    );
  return [
    ...plan(AR).filter(visarRaden(mall)),
    ...[T1, T2, T3].flatMap((del) => plan(del).filter(visarDelraden(mall))),
  ];
};

/** Andelen kvar räknas ur visade antal; att det bara är ur dem prövas i `rapport/overlevnad.laws.test.ts`. */
const arKurva = (varde: object): boolean =>
  "id" in varde && typeof varde.id === "string" && varde.id.startsWith("arendetid_kvar-");

/** Alla tal som visas någonstans i värdet, utom kurvorna. */
const talI = (varde: unknown): ReadonlyArray<number> => {
  if (typeof varde !== "object" || varde === null || arKurva(varde)) return [];
  const egna =
    "_tag" in varde && varde._tag === "Visad"
      ? Object.entries(varde).flatMap(([namn, tal]) =>
          (namn === "n" || namn === "av" || namn === "over") && typeof tal === "number"
            ? [tal]
            : [],
        )
      : [];
  return [...egna, ...Object.values(varde).flatMap(talI)];
};

describe("rapporternas tal", () => {
  it.each([...mallar.values()])("lag: varje tal i $id står i underlaget", async (mall) => {
    const rader = await skydda(raderna(mall));
    const fyrar = skyddaFyrR(rader);
    const rapport = oppna(
      byggRapport(
        mall,
        { rader, fyrar },
        { forbund: { id: "f", namn: "F" }, period: AR, fonster: "enskild", nyckeltal: katalog },
      ),
    );
    const kanda = new Set([0, ...talI(oppna(rader)), ...talI(oppna(fyrar))]);
    const visade = talI(rapport);
    if (mall.id !== "nns") expect(visade.length).toBeGreaterThan(0);
    expect(visade.filter((tal) => !kanda.has(tal))).toEqual([]);
    const svenska = JSON.stringify(rapport).match(/"sv":""/gu);
    expect(svenska).toBe(null);
  });
});
