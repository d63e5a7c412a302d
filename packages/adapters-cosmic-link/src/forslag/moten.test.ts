import type { Faktum } from "@star-finsam/core/faktum";
import { sakerDag } from "@star-finsam/core/kernel";
import { jamtland2025 } from "@star-finsam/core/overenskommelse";
import { arende, huvud } from "@star-finsam/core/testing";
import { describe, expect, it } from "vitest";
import type {
  Linkaktor,
  Linkroll,
  Planstatus,
  Samordningsarende,
} from "../samordningsarende/index.ts";
import {
  exempelarende,
  exempelfakta,
  exempelmeddelande,
  exempelplan,
  exempelval,
  INDIVID,
  last,
  medPlan,
} from "../testing/arendeexempel.ts";
import { nyForeslagare } from "./index.ts";

const kor = (samordning: Samordningsarende, fakta: ReadonlyArray<Faktum> = exempelfakta) =>
  nyForeslagare(
    { ...exempelval, fakta, overenskommelse: jamtland2025 },
    "star-link-v1",
  )(last(samordning));
const motena = (samordning: Samordningsarende) =>
  kor(samordning).forslag.flatMap((en) =>
    en._tag === "Faktumforslag" &&
    (en.faktum._tag === "PlaneringsmoteBokat" || en.faktum._tag === "PlaneringsmoteHallet")
      ? [[en.id.slice("link:link-1/".length), en.faktum.galler]]
      : [],
  );
const kallelse = (id: string, dag: string, motesdag: string) =>
  exempelmeddelande(id, "kallelse_sip", dag, motesdag);
const { motesdag: _, ...utanMote } = exempelplan;

describe("mötena", () => {
  it("planens mötesdag är hållen före dagen källan läses, den dagen om planen är avslutad, annars bokad", () => {
    const den = (dag: string, status: Planstatus = "aktiv") =>
      motena(medPlan({ motesdag: sakerDag(dag), status }));
    const bokat = [["plan-1:PlaneringsmoteBokat:1", "2025-03-10"]];
    expect(den("2025-05-31")).toEqual([["plan-1:PlaneringsmoteHallet:1", "2025-05-31"]]);
    expect(den("2025-06-01")).toEqual(bokat);
    expect(den("2025-06-01", "avslutad")).toEqual([
      ["plan-1:PlaneringsmoteHallet:1", "2025-06-01"],
    ]);
    expect(den("2025-06-02", "avslutad")).toEqual(bokat);
  });
  it("en kallelse är ett bokat möte från den dag den gick, också till en dag som varit", () => {
    const med = (...meddelanden: Samordningsarende["meddelanden"]) =>
      motena({ ...exempelarende, planer: [utanMote], meddelanden });
    const framat = kallelse("m1", "2025-05-20", "2025-06-20");
    expect(med(framat)).toEqual([["meddelande/m1:PlaneringsmoteBokat:1", "2025-05-20"]]);
    expect(med(kallelse("m1", "2025-07-01", "2025-05-01"))).toEqual([
      ["meddelande/m1:PlaneringsmoteBokat:1", "2025-05-01"],
    ]);
    expect(med({ ...framat, typ: "information" })).toEqual([]);
    const tidigare = kallelse("m2", "2025-05-10", "2025-06-20");
    expect(med(framat, tidigare)).toEqual([["meddelande/m2:PlaneringsmoteBokat:1", "2025-05-10"]]);
  });
  it("kallelsen till planens mötesdag är samma möte, men inte till ett utkasts", () => {
    const meddelanden = [kallelse("m1", "2025-03-01", "2025-03-10")];
    expect(motena({ ...exempelarende, meddelanden })).toEqual([
      ["plan-1:PlaneringsmoteHallet:1", "2025-03-10"],
    ]);
    expect(motena({ ...medPlan({ status: "utkast" }), meddelanden })).toEqual([
      ["meddelande/m1:PlaneringsmoteBokat:1", "2025-03-01"],
    ]);
  });
});

describe("kallelser till olika dagar", () => {
  const platser = (samordning: Samordningsarende) =>
    kor(samordning).brister.flatMap(({ kod, kolumn }) =>
      kod === "MOTE_FLERA_DAGAR" ? [kolumn] : [],
    );
  const tva = [
    kallelse("m1", "2025-05-01", "2025-06-20"),
    kallelse("m2", "2025-05-08", "2025-06-27"),
  ];
  it("föreslås båda, och det sägs att mötet kan ha flyttats", () => {
    const arendet = { ...exempelarende, planer: [utanMote], meddelanden: tva };
    expect(motena(arendet)).toHaveLength(2);
    expect(platser(arendet)).toEqual(["meddelanden.0.motesdag", "meddelanden.1.motesdag"]);
    expect(platser({ ...arendet, meddelanden: tva.slice(0, 1) })).toEqual([]);
    const { motesdag: ena } = tva[0] ?? {};
    expect(
      platser({ ...medPlan(ena === undefined ? {} : { motesdag: ena }), meddelanden: tva }),
    ).toEqual([]);
  });
});

describe("mötesformen", () => {
  const barare = (aktor: "forsakringskassan" | "ifo"): ReadonlyArray<Faktum> => [
    ...exempelfakta,
    {
      ...huvud("2025-02-01", "barare"),
      _tag: "ArendebarareUtsedd",
      individ: INDIVID,
      arende: arende(1),
      aktor,
      dagKand: true,
    },
  ];
  const utfall = (roller: ReadonlyArray<Linkroll>, fakta?: ReadonlyArray<Faktum>) => {
    const aktorer = roller.map(
      (roll, i): Linkaktor => ({ id: `a${i}`, enhet: "-", roll, deltagande: "okant" }),
    );
    const svar = kor({ ...exempelarende, aktorer }, fakta);
    const mote = svar.forslag.flatMap((en) =>
      en._tag === "Faktumforslag" && en.faktum._tag === "PlaneringsmoteHallet" ? [en.faktum] : [],
    );
    expect(mote.map(({ form }) => form)).toEqual(["sip"]);
    const kod = svar.brister.find((en) => en.kod.startsWith("MOTESFORM"))?.kod;
    return [kod ?? "haller", mote[0]?.skaDelta ?? "okant"];
  };
  it.each<[ReadonlyArray<Linkroll>, ReadonlyArray<Faktum> | undefined, string, unknown]>([
    [["kommun_ifo", "oppenvard_psykiatri"], undefined, "haller", ["ifo", "psykiatri"]],
    [
      ["kommun_ifo", "oppenvard_psykiatri"],
      barare("forsakringskassan"),
      "haller",
      ["ifo", "psykiatri"],
    ],
    [["kommun_ifo", "oppenvard_psykiatri", "annan"], undefined, "haller", ["ifo", "psykiatri"]],
    [["kommun_ifo", "slutenvard"], undefined, "haller", "okant"],
    [
      ["kommun_ifo", "arbetsformedlingen"],
      barare("ifo"),
      "MOTESFORM_AVVIKER",
      ["ifo", "arbetsformedlingen"],
    ],
    [["kommun_ifo", "narstaende"], barare("ifo"), "MOTESFORM_AVVIKER", ["ifo", "annan"]],
    [
      ["kommun_ame", "oppenvard_psykiatri"],
      barare("forsakringskassan"),
      "MOTESFORM_AVVIKER",
      ["psykiatri", "ame"],
    ],
    [["kommun_ifo", "annan"], undefined, "MOTESFORM_OBEDOMD", "okant"],
    [["annan"], undefined, "MOTESFORM_OBEDOMD", "okant"],
    [[], undefined, "MOTESFORM_OBEDOMD", "okant"],
  ])("%j", (roller, fakta, kod, skaDelta) => {
    expect(utfall(roller, fakta)).toEqual([kod, skaDelta]);
  });
  it("en aktör som ingen känner sägs, med sin plats", () => {
    const [forsta] = exempelarende.aktorer;
    if (forsta === undefined) throw new Error("Exemplet har aktörer.");
    const okand = { ...forsta, id: "x", roll: "annan" as const, enhet: "Enhet 7" };
    const { brister } = kor({ ...exempelarende, aktorer: [forsta, okand] });
    expect(brister.find(({ kod }) => kod === "AKTOR_OTOLKAD")?.kolumn).toBe("aktorer.1");
  });
});

describe("fristen i ett ärende om utskrivning", () => {
  it("sägs med meddelandets plats", () => {
    const meddelanden = [
      exempelmeddelande("m1", "utskrivningsklar", "2025-03-01"),
      exempelmeddelande("m2", "kallelse_sip", "2025-03-09"),
    ];
    const { brister } = kor({ ...exempelarende, typ: "SVU", meddelanden });
    const frist = brister.find(({ kod }) => kod === "TIDSFRIST_SIP_3_DAGAR");
    expect([frist?.allvar, frist?.kolumn]).toEqual(["varning", "meddelanden.1"]);
  });
});
