import { iInkorgen } from "@star-finsam/core/adapter";
import type { Faktum } from "@star-finsam/core/faktum";
import { Kommunkod } from "@star-finsam/core/part";
import { arende, huvud, individ } from "@star-finsam/core/testing";
import { describe, expect, it } from "vitest";
import { exempelNamn } from "../kartor/index.ts";
import {
  exempelarende,
  exempelfakta,
  exempelval,
  INDIVID,
  last,
  SAMTYCKE,
} from "../testing/arendeexempel.ts";
import { nyForeslagare } from "./index.ts";

const vem = (nummer: number) => ({ arende: arende(nummer), individ: INDIVID });
const aktualiserat = (
  nummer: number,
  ovrigt: Partial<Extract<Faktum, { _tag: "ArendeAktualiserat" }>> = {},
): Faktum => ({
  ...huvud("2025-01-10", `a${nummer}`),
  _tag: "ArendeAktualiserat",
  ...vem(nummer),
  arendetyp: "samplanering",
  aktorer: [],
  ...ovrigt,
});
const berg = Kommunkod.make("2326");
const krokom = Kommunkod.make("2309");
const iBerg = {
  ...exempelNamn,
  poster: [{ namn: ["IFO"], aktor: "ifo" as const, kommun: berg }],
};

const match = (fakta: ReadonlyArray<Faktum>, partkarta = exempelNamn, grund = exempelval.grund) => {
  const svar = nyForeslagare({ ...exempelval, fakta, partkarta, grund }, "star-link-v1")(last());
  const utfall = svar.brister.find(({ kod }) => /MATCH|FLERA|ANNA/u.test(kod))?.kod;
  const inkorg = svar.forslag.filter((en) => !("faktum" in en) || "arende" in en.faktum);
  const arenden = inkorg.map((en) =>
    en._tag === "Faktumforslag" && "arende" in en.faktum
      ? en.faktum.arende
      : en._tag === "Utkast"
        ? en.uppgifter["arende"]
        : en._tag === "Bevakning"
          ? en.arende
          : undefined,
  );
  if (utfall !== undefined) expect(inkorg.every(iInkorgen)).toBe(true);
  return utfall ?? [...new Set(arenden)];
};

describe("ärendet i STAR", () => {
  it.each<[string, ReadonlyArray<Faktum>, unknown]>([
    ["inget", [], "ARENDE_UTAN_MATCH"],
    ["ett som väntar", [aktualiserat(1)], ["T1"]],
    [
      "ett mottaget",
      [aktualiserat(1), { ...huvud("2025-01-11", "m"), _tag: "ArendeMottaget", ...vem(1) }],
      ["T1"],
    ],
    [
      "ett på kölistan",
      [aktualiserat(1), { ...huvud("2025-01-11", "k"), _tag: "ArendeSattPaKolista", ...vem(1) }],
      ["T1"],
    ],
    [
      "ett ej mottaget",
      [aktualiserat(1), { ...huvud("2025-01-11", "e"), _tag: "ArendeEjMottaget", ...vem(1) }],
      "ARENDE_UTAN_MATCH",
    ],
    ["en konsultation", [aktualiserat(1, { arendetyp: "konsultation" })], "ARENDE_UTAN_MATCH"],
    [
      "ett som blev konsultation",
      [aktualiserat(1), { ...huvud("2025-01-11", "b"), _tag: "ArendeBlevKonsultation", ...vem(1) }],
      "ARENDE_UTAN_MATCH",
    ],
    [
      "ett avslutat samma dag",
      [
        aktualiserat(1),
        { ...huvud("2025-01-11", "m"), _tag: "ArendeMottaget", ...vem(1) },
        { ...huvud("2025-06-01", "s"), _tag: "ArendeAvslutat", ...vem(1), orsak: "okand" },
      ],
      "ARENDE_UTAN_MATCH",
    ],
    [
      "ett som avslutas i morgon",
      [
        aktualiserat(1),
        { ...huvud("2025-01-11", "m"), _tag: "ArendeMottaget", ...vem(1) },
        { ...huvud("2025-06-02", "s"), _tag: "ArendeAvslutat", ...vem(1), orsak: "okand" },
      ],
      ["T1"],
    ],
    [
      "ett avskrivet",
      [
        aktualiserat(1),
        { ...huvud("2025-05-31", "s"), _tag: "ArendeAvslutat", ...vem(1), orsak: "okand" },
      ],
      "ARENDE_UTAN_MATCH",
    ],
    [
      "ett som inte aktualiserats än",
      [aktualiserat(1, { galler: huvud("2025-06-02", "x").galler })],
      "ARENDE_UTAN_MATCH",
    ],
    [
      "ett som ersatts",
      [
        aktualiserat(1),
        {
          ...aktualiserat(1, { arendetyp: "konsultation" }),
          id: huvud("2025-01-10", "ny").id,
          ersatter: huvud("2025-01-10", "a1").id,
        },
      ],
      "ARENDE_UTAN_MATCH",
    ],
    ["två", [aktualiserat(1), aktualiserat(2)], "FLERA_ARENDEN"],
    [
      "ett avslutat och ett nytt",
      [
        aktualiserat(1),
        { ...huvud("2025-02-01", "s"), _tag: "ArendeAvslutat", ...vem(1), orsak: "okand" },
        aktualiserat(2),
      ],
      ["T2"],
    ],
  ])("%s", (_, fakta, vantat) => {
    expect(match(fakta)).toEqual(vantat);
  });
  it("bland flera öppna gäller det i aktörernas kommun, om bara ett är det", () => {
    const tva = [aktualiserat(1, { kommun: krokom }), aktualiserat(2, { kommun: berg })];
    expect(match(tva)).toBe("FLERA_ARENDEN");
    expect(match(tva, iBerg)).toEqual(["T2"]);
    expect(match([...tva, aktualiserat(3, { kommun: berg })], iBerg)).toBe("FLERA_ARENDEN");
    expect(match([aktualiserat(1), aktualiserat(2)], iBerg)).toBe("FLERA_ARENDEN");
  });
  it("det enda ärendet i en annan kommun än aktörernas väljs inte; utan känd kommun gäller det", () => {
    expect(match([aktualiserat(1, { kommun: krokom })], iBerg)).toBe("ARENDE_ANNAN_KOMMUN");
    expect(match([aktualiserat(1, { kommun: krokom })])).toEqual(["T1"]);
    expect(match([aktualiserat(1)], iBerg)).toEqual(["T1"]);
    expect(match([aktualiserat(1, { kommun: berg })], iBerg)).toEqual(["T1"]);
  });
});

describe("samtyckets ärende", () => {
  const grund = { grund: "samtycke", samtyckeId: SAMTYCKE } as const;
  const iAnnat = exempelfakta.map((f) =>
    f._tag === "ArendeAktualiserat" ? { ...f, arende: arende(2) } : f,
  );
  const nytt = (andring: object): ReadonlyArray<Faktum> =>
    exempelfakta.flatMap((f) =>
      f._tag === "SamtyckeInhamtat"
        ? [{ ...f, ...huvud("2025-02-01", "nytt"), arende: arende(2), ...andring }]
        : [],
    );
  it("är det öppna, annars väljer en människa", () => {
    expect(match(exempelfakta, exempelNamn, grund)).toEqual(["T1"]);
    expect(match(iAnnat, exempelNamn, grund)).toBe("SAMTYCKE_ANNAT_ARENDE");
    expect(match(iAnnat)).toEqual(["T2"]);
  });
  it("om det öppna inte har ett eget samtycke till STAR, som gäller", () => {
    const svar = (andring: object) => match([...iAnnat, ...nytt(andring)], exempelNamn, grund);
    expect(svar({})).toEqual(["T2"]);
    for (const andring of [
      { samtyckesslag: "sip" },
      { individ: individ(5) },
      { gallerTill: "2025-05-31" },
      { arende: arende(3) },
    ]) {
      expect(svar(andring)).toBe("SAMTYCKE_ANNAT_ARENDE");
    }
  });
});

describe("individen", () => {
  const foreslagen = (
    fakta: ReadonlyArray<Faktum>,
    skydd: "ingen" | "sekretessmarkering" | "okant",
    status?: "felregistrerad",
  ) =>
    nyForeslagare(
      { ...exempelval, fakta },
      "star-link-v1",
    )(
      last({
        ...exempelarende,
        individ: { ...exempelarende.individ, skydd },
        planer: exempelarende.planer.map((plan) => ({ ...plan, ...(status ? { status } : {}) })),
      }),
    ).forslag.flatMap((en) =>
      en._tag === "Faktumforslag" && en.faktum._tag === "IndividRegistrerad" ? [en.faktum] : [],
    );
  const okantKon = exempelfakta.map((f) =>
    f._tag === "IndividRegistrerad" ? { ...f, kon: "okant" as const } : f,
  );
  it("en okänd människa föreslås aldrig", () => {
    expect(foreslagen([], "ingen")).toEqual([]);
    expect(foreslagen([], "okant")).toEqual([]);
  });
  it("en känd föreslås bara när källan har något nytt", () => {
    expect(foreslagen(exempelfakta, "ingen")).toEqual([]);
    expect(foreslagen(okantKon, "ingen")).toMatchObject([
      {
        kon: "kvinna",
        fodelsear: 1983,
        identitet: "personnummer",
        skyddad: false,
        galler: "2025-06-01",
      },
    ]);
    expect(foreslagen([aktualiserat(1)], "ingen")).toHaveLength(1);
  });
  it("skyddet föreslås alltid när det är nytt", () => {
    expect(foreslagen([], "sekretessmarkering")).toMatchObject([{ skyddad: true }]);
    expect(foreslagen(exempelfakta, "sekretessmarkering")).toMatchObject([{ skyddad: true }]);
    expect(foreslagen(okantKon, "sekretessmarkering", "felregistrerad")).toHaveLength(1);
  });
  it("en felregistrerad plan säger inget om individen", () => {
    expect(foreslagen(okantKon, "ingen", "felregistrerad")).toEqual([]);
  });
});
