import { describe, expect, it } from "vitest";
import { sakerDag } from "../kernel/index.ts";
import { jamtland2025, medfoljandeOverenskommelser, overenskommelseFor } from "./index.ts";

const { mal, avslut, team, lokalStyrgrupp, lansam, avvikelseslag, barare } = jamtland2025;
const kanda = <A>(lista: ReadonlyArray<A> | "okand"): ReadonlyArray<A> => {
  if (lista === "okand") throw new Error("okänt");
  return lista;
};

describe("Jämtland 2025", () => {
  it("har överenskommelsens fyra mål och nio delmål, i dess ord", () => {
    expect(
      kanda(mal).map(({ titel, delmal }) => [titel.sv, ...delmal.map((d) => d.text.sv)]),
    ).toEqual([
      [
        "Stärkt arbetsfokus i STAR",
        "Genomförd målgruppsinventering och prioritering, i länet och lokalt",
        "Gemensam rutin för bedömning vid mottagande och avslut av ärenden",
      ],
      [
        "Ökad kunskap om STAR och aktuella målgrupper i parternas verksamheter",
        "Genomförda informationstillfällen för remitterande verksamheter",
        "Gemensam plattform för STAR på Samordningsförbundets hemsida",
      ],
      [
        "Gemensam arbetsmodell",
        "Samma administrativa rutiner och dokument för STAR-teamen",
        "Översyn och framtagande av arbetssätt för samordnarfunktionen",
        "Uppföljning av informationshantering och dokumentation",
      ],
      [
        "Effektiv uppföljning och rapportering",
        "Översyn och anpassning av uppföljningen",
        "Utvärdering av långtidsuppföljning",
      ],
    ]);
    expect(kanda(mal).flatMap(({ id, delmal }) => [id, ...delmal.map((d) => d.id)])).toEqual([
      "arbetsfokus",
      "arbetsfokus-1",
      "arbetsfokus-2",
      "kunskap",
      "kunskap-1",
      "kunskap-2",
      "arbetsmodell",
      "arbetsmodell-1",
      "arbetsmodell-2",
      "arbetsmodell-3",
      "uppfoljning",
      "uppfoljning-1",
      "uppfoljning-2",
    ]);
  });
  it("skälen att avsluta är tre långsiktiga och fyra som ska, resten är möjliga", () => {
    const av = (slag: string) =>
      kanda(avslut)
        .filter((s) => s.slag === slag)
        .map(({ kod }) => kod);
    expect(av("langsiktig_planering")).toEqual(["anstallning", "studier", "forstarkt_samverkan"]);
    expect(av("ska_avslutas")).toEqual([
      "ansokan_sjukersattning",
      "ej_arbetsinriktad_planering",
      "egen_begaran",
      "personliga_omstandigheter",
    ]);
    expect(new Set(kanda(avslut).map(({ kod }) => kod)).size).toBe(kanda(avslut).length);
  });
  it("funktionerna som krävs på varje nivå", () => {
    const minst = (krav: typeof team) =>
      kanda(krav)
        .filter((k) => k.krav === "minst")
        .map((k) => `${k.funktion} ${k.part}`);
    expect(minst(team)).toEqual([
      "samordnare kommun",
      "arbetsformedlare arbetsformedlingen",
      "rehabkoordinator_primarvard region",
      "rehabkoordinator_psykiatri region",
      "handlaggare_ifo kommun",
      "arbetskonsulent kommun",
    ]);
    expect(kanda(team).find(({ funktion }) => funktion === "fk_handlaggare")?.krav).toBe(
      "sarskild_ordning",
    );
    expect(
      kanda(team)
        .filter(({ krav }) => krav === "vid_behov")
        .map(({ funktion, part, titel, aktor }) => [funktion, part, titel.sv, aktor]),
    ).toEqual([
      ["vuxenutbildning", "kommun", "Vuxenutbildningen", "vuxenutbildning"],
      ["integration", "kommun", "Integration", undefined],
      ["bistandshandlaggare", "kommun", "Biståndshandläggare", undefined],
    ]);
    expect(minst(lokalStyrgrupp)).toEqual([
      "chef_kommun kommun",
      "chef_region region",
      "chef_af arbetsformedlingen",
    ]);
    expect(
      kanda(lokalStyrgrupp)
        .filter((k) => k.krav === "adjungeras")
        .map((k) => k.funktion),
    ).toEqual(["chef_psykiatri", "samverkansansvarig_fk"]);
    expect(minst(lansam)).toEqual([
      "chef_kommun kommun",
      "verksamhetschef_nara_vard region",
      "enhetschef_psykiatri region",
      "strateg region",
      "sektionschef_af arbetsformedlingen",
      "representant_fk forsakringskassan",
    ]);
  });
  it("avvikelser kan avse det som överenskommelsen räknar upp, och annat", () => {
    expect(kanda(avvikelseslag).map(({ kod }) => kod)).toEqual([
      "samtycke",
      "narvaro",
      "samverkansklimat",
      "mal",
      "bemanning",
      "budget",
      "annat",
    ]);
  });
  it("varje försörjning har högst en rad om vem som bär", () => {
    const rader = kanda(barare).map(({ forsorjning }) => forsorjning);
    expect(new Set(rader).size).toBe(rader.length);
    expect(rader).not.toContain("a_kassa");
    expect(rader).not.toContain("lon");
  });
  it("mötena är tre timmar, kallelsen en vecka; vilka sommarmånader som undantas är okänt", () => {
    expect(jamtland2025.moten).toEqual({ undantagnaManader: "okand", timmar: 3, kallelseDagar: 7 });
    expect(jamtland2025.fran).toBe("2025-02-18");
  });
});

describe("vilken överenskommelse som gäller", () => {
  const version = (id: string, fran: string, till?: string) => ({
    ...jamtland2025,
    id,
    fran: sakerDag(fran),
    ...(till === undefined ? {} : { till: sakerDag(till) }),
  });
  const den = (alla: ReadonlyArray<typeof jamtland2025>, dag: string) => {
    const giltig = overenskommelseFor(alla, sakerDag(dag));
    return giltig === undefined ? "ingen" : `${giltig.overenskommelse.id} ${giltig.hur}`;
  };
  it("båda ändarna ingår; i luckan mellan två prövas mot den senare", () => {
    const tva = [version("b", "2025-06-01"), version("a", "2025-01-01", "2025-03-31")];
    expect(
      ["2024-12-31", "2025-01-01", "2025-03-31", "2025-04-01", "2025-05-31", "2025-06-01"].map(
        (d) => den(tva, d),
      ),
    ).toEqual(["a senare", "a gallande", "a gallande", "b senare", "b senare", "b gallande"]);
    expect(den(tva.slice(1), "2025-04-01")).toBe("ingen");
  });
  it("täcker två samma dag gäller den senast ingångna", () => {
    const tva = [version("ny", "2025-02-01"), version("gammal", "2025-01-01")];
    expect([den(tva, "2025-01-31"), den(tva, "2025-02-01")]).toEqual([
      "gammal gallande",
      "ny gallande",
    ]);
    expect(den([...tva].reverse(), "2025-02-01")).toBe("ny gallande");
  });
  it("de medföljande finns under sitt id", () => {
    expect([...medfoljandeOverenskommelser.keys()]).toEqual([
      "jamtland-2025",
      "jamtland-tidigare",
      "exempelforbundet",
    ]);
    for (const [id, o] of medfoljandeOverenskommelser) expect(o.id).toBe(id);
  });
});
