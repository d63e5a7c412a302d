import { describe, expect, it } from "vitest";
import type { Faktum } from "../../faktum/index.ts";
import { period } from "../../testing/ekonomiprov.ts";
import { liv } from "../../testing/fakta.ts";
import {
  figur,
  grupper,
  insats,
  nyckeltalet,
  skedde,
  underlaget,
} from "../../testing/nyckeltalsprov.ts";
import { nagraFakta } from "../../testing/slump.ts";
import { forklara, handlarOmArenden } from "../forklara.ts";
import { rakna } from "../rakna.ts";
import { forsorjningar } from "./forsorjning.ts";
import { katalog } from "./index.ts";
import { insatsnyckeltal } from "./insatser.ts";
import { matningsnyckeltal } from "./matningar.ts";
import { samverkan } from "./samverkan.ts";
import { tider } from "./tider.ts";
import { volymer } from "./volymer.ts";

const provade = [volymer, tider, forsorjningar, insatsnyckeltal, matningsnyckeltal, samverkan];
const omArenden = katalog.filter(handlarOmArenden);
const nar = "2024-06..2026-06";

describe("katalogen", () => {
  it("är de sex delarna, vars prov var för sig nämner alla sina nyckeltal", () => {
    expect(katalog.map(({ id }) => id)).toEqual(provade.flat().map(({ id }) => id));
  });
  it("har nyckeltal om annat än ärenden bara i två av delarna", () => {
    const annat = katalog.filter((ett) => !handlarOmArenden(ett)).map(({ id }) => id);
    expect(annat).toEqual(["aktivitetstillfallen", ...samverkan.map(({ id }) => id)]);
  });
});

describe("raderna", () => {
  const fakta = [
    ...liv({ nummer: 1, aktualiserat: "2025-01-10", mottaget: "2025-02-10", kon: "man" }),
    ...liv({
      ...{ nummer: 2, aktualiserat: "2025-01-10", mottaget: "2025-02-10" },
      ovrigt: { aktorer: ["ame"] },
    }),
    ...insats(2, "social", "2025-02-10"),
    skedde("2025-02-11", {
      ...{ _tag: "TeammoteHallet", narvarande: ["ifo", "ame"], franvarande: ["psykiatri"] },
    }),
  ];
  it("står i grupperingarnas ordning, och i kodordning i var och en", () => {
    expect(Object.keys(grupper("aktualiseringar", "2025", fakta))).toEqual([
      ...["kon=kvinna", "kon=man"],
      ...["aktualiserande_aktor=ame", "aktualiserande_aktor=ifo"],
    ]);
    expect(Object.keys(grupper("narvaro", "2025", fakta))).toEqual([
      "forum=team definition=narvarande",
      "forum=team deltagare=ame definition=narvarande",
      "forum=team deltagare=ifo definition=narvarande",
      "forum=team deltagare=psykiatri definition=narvarande",
    ]);
  });
  it("en andel om personer bär individerna på båda sidor, en om möten inga; dagar sägs vara dagar", () => {
    const [dagandel, mote, andel] = ["parallella_insatser", "narvaro", "kartlaggning"].map(
      (id) =>
        rakna(
          { nyckeltal: [nyckeltalet(id)], period: period("2025-02"), fonster: "enskild" },
          underlaget(fakta),
        ).find(({ grupp }) => Object.keys(grupp).join() === "definition")?.utfall,
    );
    const alla = { taljare: 19, namnare: 38, individerTaljare: 1, individerResten: 1 };
    expect(dagandel).toEqual({ _tag: "Andel", ...alla, dagar: true });
    expect(mote).toEqual({ _tag: "Andel", taljare: 2, namnare: 3 });
    expect(andel).toEqual({
      ...{ _tag: "Andel", taljare: 0, namnare: 2, individerTaljare: 0, individerResten: 2 },
    });
  });
});

/** Fakta av alla slag; inget om ett ärende som någon aktualiserat. */
const losa = (fakta: ReadonlyArray<Faktum>) =>
  fakta.filter((faktum) => "arende" in faktum && faktum._tag !== "ArendeAktualiserat");

describe("nyckeltalen om ärenden", () => {
  it("räknar inget i ärenden som ingen aktualiserat", () => {
    const fakta = losa(nagraFakta({ antal: 400, fro: 1 }));
    for (const { id } of omArenden) {
      expect(figur(id, nar, fakta), id).toEqual(figur(id, nar, []));
      expect(grupper(id, nar, fakta), id).toEqual({});
    }
  });

  it.each([1, 2, 3, 4, 5])(
    "figuren är det förklaringen säger, över fakta av alla slag (frö %i)",
    (fro) => {
      const fakta = nagraFakta({ antal: 500, fro, arenden: 6 }).filter(
        ({ _tag }) => _tag !== "AvidentifieradKonsultation",
      );
      const underlag = underlaget(fakta);
      const arenden = new Set(fakta.flatMap((f) => ("arende" in f ? [f.arende] : [])));
      for (const { nyckeltal: id, enhet, grupp, utfall } of rakna(
        { nyckeltal: omArenden, period: period(nar), fonster: "enskild" },
        underlag,
      )) {
        const nyckeltal = nyckeltalet(id);
        const iUrvalet = [...arenden]
          .flatMap((ett) => forklara(nyckeltal, period(nar), underlag, ett))
          .filter((rad) => rad.iUrvalet);
        const uppfyller = iUrvalet.filter(({ definitioner }) =>
          definitioner.some((ett) => ett.kod === grupp["definition"] && ett.uppfyller),
        );
        if (nyckeltal._tag === "Andel" && utfall._tag === "Andel")
          expect([utfall.taljare, utfall.namnare], id).toEqual([uppfyller.length, iUrvalet.length]);
        if (nyckeltal._tag === "Antal" && utfall._tag === "Antal" && enhet !== "individ")
          if (Object.keys(grupp).length === 0) expect(utfall.antal, id).toBe(iUrvalet.length);
      }
    },
  );
});
