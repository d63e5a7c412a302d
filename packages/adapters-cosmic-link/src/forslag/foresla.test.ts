import { type Forslag, iInkorgen } from "@star-finsam/core/adapter";
import { jamtland2025 } from "@star-finsam/core/overenskommelse";
import { arende, huvud, individ } from "@star-finsam/core/testing";
import { describe, expect, it } from "vitest";
import type { LinkVal } from "../LinkVal.ts";
import type { Samordningsarende } from "../samordningsarende/index.ts";
import {
  exempelarende,
  exempelfakta,
  exempelmeddelande,
  exempelplan,
  exempelval,
  INDIVID,
  last,
  medPlan,
  SAMTYCKE,
} from "../testing/arendeexempel.ts";
import { nyForeslagare } from "./index.ts";

const kor = (samordning: Samordningsarende = exempelarende, val: Partial<LinkVal> = {}) =>
  nyForeslagare({ ...exempelval, ...val }, "star-link-v1")(last(samordning));
const utanFakta = (): LinkVal => {
  const { fakta: _, ...val } = exempelval;
  return val;
};
const slagen = (forslag: ReadonlyArray<Forslag>) =>
  forslag.map((en) =>
    en._tag === "Faktumforslag" ? en.faktum._tag : en._tag === "Utkast" ? en.slag : en._tag,
  );
const koder = ({ brister }: ReturnType<typeof kor>) => brister.map(({ kod }) => kod);
const medIndivid = (andrat: Partial<Samordningsarende["individ"]>): Samordningsarende => ({
  ...exempelarende,
  individ: { ...exempelarende.individ, ...andrat },
});

describe("exempelärendet", () => {
  const svar = kor(exempelarende, { overenskommelse: jamtland2025 });
  it("blir möte, plan, insatser och en bevakning, utan brister", () => {
    expect(svar.atgard).toBe("importerad");
    expect(koder(svar)).toEqual([]);
    expect(slagen(svar.forslag)).toEqual([
      "PlaneringsmoteHallet",
      "PlanUpprattad",
      "InsatsPaborjad",
      "InsatsPlanerad",
      "InsatsPaborjad",
      "InsatsAvslutad",
      "Bevakning",
    ]);
  });
  it("källan säger var det kom ifrån, och id:t beror varken på filen eller raden", () => {
    const [forsta] = svar.forslag;
    expect(forsta?.kalla).toMatchObject({
      kalla: "link",
      fil: "sip.json",
      rad: 3,
      post: 3,
      profil: "star-link-v1@1",
    });
    expect(forsta?.kalla.avtryck).toMatch(/^[0-9a-f]{16}$/u);
    const annan = nyForeslagare({ ...exempelval, fil: "b.json" }, "cos-fhir");
    const igen = annan({ arende: exempelarende, rader: [9, 1] });
    expect(igen.forslag.map(({ id }) => id)).toEqual(svar.forslag.map(({ id }) => id));
    expect(igen.forslag[0]?.kalla).toMatchObject({ rad: 9, profil: "cos-fhir@1" });
  });
  it("mötet bär dem som ska delta, i aktörernas ordning", () => {
    expect(svar.forslag[0]).toMatchObject({
      faktum: {
        form: "sip",
        galler: "2025-03-10",
        skaDelta: ["ifo", "psykiatri", "arbetsformedlingen"],
        arende: "T1",
        individ: INDIVID,
      },
    });
  });
});

describe("grunden", () => {
  const samtycke = { grund: "samtycke", samtyckeId: SAMTYCKE } as const;
  const prova = (val: Partial<LinkVal>) => kor(exempelarende, val);
  const annan = (andring: object) =>
    exempelfakta.map((f) => (f._tag === "SamtyckeInhamtat" ? { ...f, ...andring } : f));
  const aterkallat = (dag: string) => [
    ...exempelfakta,
    {
      ...huvud(dag, "aterkallat"),
      _tag: "SamtyckeAterkallat" as const,
      individ: INDIVID,
      arende: arende(1),
    },
  ];
  it.each<[string, Partial<LinkVal>, boolean]>([
    ["samtycket som gäller", { grund: samtycke }, true],
    ["ett lagrum", {}, true],
    ["en grund per individ", { grund: (i) => (i === INDIVID ? samtycke : undefined) }, true],
    ["ingen grund för individen", { grund: () => undefined }, false],
    ["ett id som inte finns", { grund: { ...samtycke, samtyckeId: "x" } }, false],
    ["någon annans", { grund: samtycke, fakta: annan({ individ: individ(5) }) }, false],
    ["ett samtycke till SIP", { grund: samtycke, fakta: annan({ samtyckesslag: "sip" }) }, false],
    ["Försäkringskassans", { grund: samtycke, fakta: annan({ samtyckesslag: "fk_eget" }) }, false],
    ["återkallat", { grund: samtycke, fakta: aterkallat("2025-06-01") }, false],
    ["återkallat i morgon", { grund: samtycke, fakta: aterkallat("2025-06-02") }, true],
    ["utgånget", { grund: samtycke, fakta: annan({ gallerTill: "2025-05-31" }) }, false],
    ["inte givet än", { grund: samtycke, fakta: annan({ galler: "2025-06-02" }) }, false],
  ])("%s: %o", (_, val, duger) => {
    const svar = prova(val);
    if (duger) expect(koder(svar)).not.toContain("SAMTYCKE_SAKNAS");
    else {
      expect([svar.forslag, koder(svar), svar.atgard]).toEqual([
        [],
        ["SAMTYCKE_SAKNAS"],
        "karantan",
      ]);
    }
  });
  it("samtycket pekas ut med sitt id också när ett nyare av samma slag ersatt det", () => {
    const fakta = [
      ...exempelfakta,
      ...annan({ ...huvud("2025-02-01", "nytt") }).filter((f) => f._tag === "SamtyckeInhamtat"),
    ];
    expect(koder(prova({ fakta, grund: samtycke }))).toEqual(["SAMTYCKE_SAKNAS"]);
    const nytt = { ...samtycke, samtyckeId: huvud("2025-02-01", "nytt").id };
    expect(prova({ fakta, grund: nytt }).atgard).toBe("importerad");
  });
  it("utan fakta godtas samtycket så som det angetts, och inget sägs om ärendet", () => {
    const svar = nyForeslagare({ ...utanFakta(), grund: samtycke }, "star-link-v1")(last());
    expect(svar.atgard).toBe("importerad");
    expect(koder(svar)).toEqual(["MOTESFORM_OBEDOMD"]);
    expect(svar.forslag.every(iInkorgen)).toBe(true);
  });
});

describe("identiteten", () => {
  it.each(["lokalt_reservnummer", "lma_nummer"] as const)("%s läses inte", (slag) => {
    const svar = kor(medIndivid({ identitet: { slag, nummer: "20210325K069" } }));
    expect([svar.forslag, koder(svar), svar.atgard]).toEqual([
      [],
      ["LINK_IDENTITETSSLAG"],
      "karantan",
    ]);
  });
  it("ett nummer som inte går att läsa", () => {
    const svar = kor(medIndivid({ identitet: { slag: "personnummer", nummer: "198303109981" } }));
    expect([svar.forslag, koder(svar)]).toEqual([[], ["LINK_IDENTITET_OGILTIG"]]);
  });
  it("pseudonymen räknas en gång per nummer", () => {
    const fragade: Array<string> = [];
    const pseudonym: LinkVal["pseudonym"] = (nummer) => {
      fragade.push(nummer);
      return exempelval.pseudonym(nummer);
    };
    const foresla = nyForeslagare({ ...exempelval, pseudonym }, "star-link-v1");
    foresla(last());
    foresla(last({ ...exempelarende, id: "link-2" }));
    expect(fragade).toEqual([exempelarende.individ.identitet.nummer]);
  });
});

describe("poster med samma id i ärendet", () => {
  it("lika poster är en", () => {
    const svar = kor({ ...exempelarende, planer: [exempelplan, { ...exempelplan }] });
    expect(koder(svar)).toContain("POST_DUBBLETT");
    expect(svar.forslag).toHaveLength(7);
  });
  it("olika poster gör att ärendet inte läses", () => {
    const [forsta] = exempelplan.insatser;
    if (forsta === undefined) throw new Error("Exemplet har insatser.");
    for (const krock of [
      { ...exempelarende, planer: [exempelplan, { ...exempelplan, status: "utkast" as const }] },
      medPlan({ insatser: [forsta, { ...forsta, status: "okand" }] }),
      {
        ...exempelarende,
        meddelanden: [
          exempelmeddelande("m", "fraga", "2025-01-01"),
          exempelmeddelande("m", "svar", "2025-01-01"),
        ],
      },
    ]) {
      const svar = kor(krock);
      expect([svar.forslag, koder(svar), svar.atgard]).toEqual([[], ["ID_KROCK"], "karantan"]);
    }
  });
});
