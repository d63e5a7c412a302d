import type { Villkor } from "@star-finsam/core/kernel";
import { katalog, type Nyckeltal } from "@star-finsam/core/nyckeltal";
import { describe, expect, it } from "vitest";
import { periodslag } from "./periodslag.ts";

/** Hela katalogen, i dess ordning: hur talet i korta perioder hänger ihop med talet i en lång. */
const VANTADE: Readonly<Record<string, string>> = {
  aktualiseringar: "delar",
  deltagare: "tacker",
  ingaende: "inget",
  mottagna: "delar",
  ej_mottagna: "delar",
  avslutade: "delar",
  pagaende: "inget",
  konsultationer: "delar",
  processniva: "tacker",
  vantetid_beslut: "delar",
  vantetid_fordelning: "delar",
  vantetid_planeringsmote: "delar",
  arendetid: "delar",
  arendetid_alla: "tacker",
  arendetid_kvar: "tacker",
  samtidiga_arenden: "tacker",
  samtidiga_per_coach: "tacker",
  coachbyten: "tacker",
  forsorjning_start: "delar",
  forsorjning_inskrivning: "delar",
  forsorjning_slut: "delar",
  forsorjningsovergangar: "delar",
  forsorjningsgruppsovergangar: "delar",
  sjalvforsorjande: "delar",
  avslutsorsak: "delar",
  sysselsattning_slut: "delar",
  sysselsattningsgrad: "delar",
  hallbart_avslut: "delar",
  efter_avslut: "delar",
  insatser: "tacker",
  parallella_insatser: "tacker",
  sip: "delar",
  sip_deltagare: "tacker",
  planeringsmoten: "delar",
  kartlaggning: "tacker",
  arbetsformaga: "tacker",
  anstallningar: "delar",
  anstallningsgrad: "delar",
  aktivitetstillfallen: "delar",
  aktivitetsavslut: "delar",
  stegforflyttningar: "delar",
  stegutveckling: "delar",
  progression: "delar",
  screening: "delar",
  teammoten: "delar",
  narvaro: "delar",
  moteskrav: "delar",
  kallelse_i_tid: "delar",
  arenden_per_mote: "delar",
  alla_arenden_behandlade: "delar",
  motesplatser: "delar",
  avvikelser: "delar",
  tillforda_matt: "inget",
  utfall: "tacker",
  budget: "tacker",
  rekvirerat: "delar",
};

const nyckeltal = (
  urval: Villkor<string, string, string>,
  enhet: Nyckeltal["enhet"] = "arende",
) => {
  const [forsta] = katalog;
  if (forsta === undefined) throw new Error("katalogen är tom");
  return { ...forsta, enhet, urval };
};
const iPerioden = { _tag: "DagIPerioden", dag: "avslutat" } as const;
const dag = (
  _tag: "DagSenast" | "DagTidigast" | "DagEfter",
  namn: string,
  kant: "forsta" | "sista",
) => ({ _tag, dag: namn, kant }) as const;

describe("hur perioderna hänger ihop", () => {
  it("är bestämt för varje nyckeltal i katalogen", () => {
    expect(Object.fromEntries(katalog.map((ett) => [ett.id, periodslag(ett) ?? "inget"]))).toEqual(
      VANTADE,
    );
  });

  it("en av radens dagar i perioden: delar, men individer kan vara flera gånger", () => {
    expect(periodslag(nyckeltal(iPerioden))).toBe("delar");
    expect(periodslag(nyckeltal(iPerioden, "individ"))).toBe("tacker");
  });

  it("det som pågår i en lång period gör det i minst en kort", () => {
    const borjat = dag("DagSenast", "mottaget", "sista");
    const pagar = dag("DagTidigast", "avslutat", "forsta");
    expect(periodslag(nyckeltal({ _tag: "Alla", villkor: [borjat, pagar] }))).toBe("tacker");
  });

  it("läget på en av periodens dagar, eller något som måste rymmas i den, har inget samband", () => {
    const inget: ReadonlyArray<Villkor<string, string, string>> = [
      dag("DagSenast", "mottaget", "forsta"),
      { _tag: "Inte", villkor: dag("DagSenast", "avslutat", "sista") },
      { _tag: "Inte", villkor: iPerioden },
      {
        _tag: "Alla",
        villkor: [dag("DagTidigast", "mottaget", "forsta"), dag("DagSenast", "avslutat", "sista")],
      },
      { _tag: "Alla", villkor: [iPerioden, dag("DagTidigast", "mottaget", "forsta")] },
      { _tag: "DagFinns", dag: "mottaget" },
    ];
    expect(inget.map((urval) => periodslag(nyckeltal(urval)))).toEqual(inget.map(() => undefined));
  });
});
