import { describe, expect, it } from "vitest";
import { provaRegel, sakerDag, stoppar } from "../kernel/index.ts";
import { exempelforbundet, jamtland2025, jamtlandTidigare } from "../overenskommelse/index.ts";
import { berg, kommun } from "../testing/arendeprov.ts";
import {
  type Avvikelse,
  type Avvikelsehandelse,
  avvikelseregler,
  evolveAvvikelse,
  hanteras,
  nivaerFor,
  okandAvvikelse,
} from "./index.ts";

const dag = sakerDag;
const krokom = kommun("2309");
type Rapporterad = Extract<Avvikelsehandelse, { _tag: "AvvikelseRapporterad" }>;
const rapporterad = (mer: Partial<Rapporterad> = {}): Rapporterad => ({
  _tag: "AvvikelseRapporterad",
  galler: dag("2025-04-01"),
  avvikelse: "a-1",
  slag: "narvaro",
  strukturell: false,
  kommuner: [berg],
  av: "ifo",
  ...mer,
});
const lyft = (till: "lokal_styrgrupp" | "lansam", galler = "2025-04-10"): Avvikelsehandelse => ({
  _tag: "AvvikelseLyft",
  galler: dag(galler),
  avvikelse: "a-1",
  till,
});
const avslutad: Avvikelsehandelse = {
  _tag: "AvvikelseAvslutad",
  galler: dag("2025-05-01"),
  avvikelse: "a-1",
};
const efter = (...handelser: ReadonlyArray<Avvikelsehandelse>): Avvikelse =>
  handelser.reduce(evolveAvvikelse, okandAvvikelse);
const oppen = (...handelser: ReadonlyArray<Avvikelsehandelse>) => {
  const avvikelse = efter(...handelser);
  if (avvikelse._tag !== "OppenAvvikelse") throw new Error("inte öppen");
  return avvikelse;
};
const strukturell = rapporterad({ strukturell: true });
const fleraKommuner = rapporterad({ kommuner: [berg, krokom] });

describe("avvikelsens läge", () => {
  const grund = {
    id: "a-1",
    slag: "narvaro",
    strukturell: false,
    kommuner: ["2326"],
    rapporterad: "2025-04-01",
  };
  it("öppen, lyft, avslutad: med just sina dagar", () => {
    expect(efter(rapporterad())).toEqual({ _tag: "OppenAvvikelse", ...grund, lyft: [] });
    const nivaer = [
      { till: "lokal_styrgrupp", dag: "2025-04-10" },
      { till: "lansam", dag: "2025-04-20" },
    ];
    const tvaLyft = [lyft("lokal_styrgrupp"), lyft("lansam", "2025-04-20")];
    expect(efter(rapporterad(), ...tvaLyft)).toEqual({
      _tag: "OppenAvvikelse",
      ...grund,
      lyft: nivaer,
    });
    expect(efter(rapporterad(), ...tvaLyft, avslutad)).toEqual({
      _tag: "AvslutadAvvikelse",
      ...grund,
      lyft: nivaer,
      avslutad: "2025-05-01",
    });
  });
  it("det som inte passar läget ändrar inget: samma läge tillbaka", () => {
    for (const handelse of [lyft("lansam"), avslutad]) {
      expect(evolveAvvikelse(okandAvvikelse, handelse)).toBe(okandAvvikelse);
    }
    const ena = efter(rapporterad());
    expect(evolveAvvikelse(ena, strukturell)).toBe(ena);
    const slut = efter(rapporterad(), avslutad);
    for (const handelse of [strukturell, lyft("lansam"), avslutad]) {
      expect(evolveAvvikelse(slut, handelse)).toBe(slut);
    }
  });
});

describe("nivåerna", () => {
  it("lokala styrgruppen; Länsam också när den är strukturell eller rör flera kommuner", () => {
    const till = (r: Rapporterad) => nivaerFor(oppen(r), jamtland2025);
    const bada = ["lokal_styrgrupp", "lansam"];
    expect(till(rapporterad())).toEqual(["lokal_styrgrupp"]);
    expect(till(rapporterad({ kommuner: [] }))).toEqual(["lokal_styrgrupp"]);
    expect(till(strukturell)).toEqual(bada);
    expect(till(fleraKommuner)).toEqual(bada);
    expect(till(rapporterad({ strukturell: true, kommuner: [berg, krokom] }))).toEqual(bada);
  });
  it("samma kommun två gånger är en kommun", () => {
    expect(nivaerFor(oppen(rapporterad({ kommuner: [berg, berg] })), jamtland2025)).toEqual([
      "lokal_styrgrupp",
    ]);
  });
  it("okänt när överenskommelsen inte säger det, eller har en lucka just där", () => {
    expect(nivaerFor(oppen(rapporterad()), jamtlandTidigare)).toBe("okant");
    const [forsta] = exempelforbundet.avvikelser;
    if (typeof forsta !== "object") throw new Error("ingen tabell");
    const lucka = { ...exempelforbundet, avvikelser: [forsta] };
    expect(nivaerFor(oppen(rapporterad()), lucka)).toEqual(["lokal_styrgrupp"]);
    expect(nivaerFor(oppen(strukturell), lucka)).toBe("okant");
    expect(nivaerFor(oppen(fleraKommuner), lucka)).toBe("okant");
  });
  it("härnäst den första nivån som inte sett den, till sist ingen", () => {
    const harnast = (...h: ReadonlyArray<Avvikelsehandelse>) => hanteras(oppen(...h), jamtland2025);
    expect(harnast(rapporterad())).toBe("lokal_styrgrupp");
    expect(harnast(rapporterad(), lyft("lokal_styrgrupp"))).toBe("ingen");
    expect(harnast(rapporterad(), lyft("lansam"))).toBe("lokal_styrgrupp");
    expect(harnast(strukturell)).toBe("lokal_styrgrupp");
    expect(harnast(strukturell, lyft("lokal_styrgrupp"))).toBe("lansam");
    expect(harnast(strukturell, lyft("lansam"))).toBe("lokal_styrgrupp");
    expect(harnast(strukturell, lyft("lokal_styrgrupp"), lyft("lansam"))).toBe("ingen");
    expect(hanteras(oppen(rapporterad()), jamtlandTidigare)).toBe("okant");
  });
});

describe("AVV-1", () => {
  const [avv1] = avvikelseregler;
  if (avv1 === undefined) throw new Error("ingen regel");
  const lage = (avvikelse: Avvikelse, overenskommelse = jamtland2025) => ({
    avvikelse,
    overenskommelse,
    idag: dag("2025-12-31"),
  });
  const prova = (
    handelse: Avvikelsehandelse,
    fore: ReadonlyArray<Avvikelsehandelse>,
    overenskommelse = jamtland2025,
  ) => avv1.prova(lage(efter(...fore), overenskommelse), handelse);

  it("är ett krav som inte stoppar, och behöver veta vad som lyfts", () => {
    const { id, niva, slag, ansvarig, behover } = avv1;
    expect([id, niva, slag, ansvarig, behover]).toEqual([
      "AVV-1",
      "krav",
      "anmarkning",
      "lokal_styrgrupp",
      ["AvvikelseLyft"],
    ]);
    expect([avvikelseregler.length, stoppar(avv1)]).toEqual([1, false]);
  });
  it("avslutas när varje nivå har sett den", () => {
    expect(prova(avslutad, [rapporterad()])).toBe("brott");
    expect(prova(avslutad, [rapporterad(), lyft("lokal_styrgrupp")])).toBe("haller");
    expect(prova(avslutad, [strukturell, lyft("lokal_styrgrupp")])).toBe("brott");
    expect(prova(avslutad, [strukturell, lyft("lansam")])).toBe("brott");
    expect(prova(avslutad, [fleraKommuner, lyft("lokal_styrgrupp"), lyft("lansam")])).toBe(
      "haller",
    );
  });
  it("lyfts till Länsam när den lokala styrgruppen har sett den", () => {
    expect(prova(lyft("lokal_styrgrupp"), [strukturell])).toBe("haller");
    expect(prova(lyft("lansam"), [strukturell])).toBe("brott");
    expect(prova(lyft("lansam"), [strukturell, lyft("lokal_styrgrupp")])).toBe("haller");
  });
  it("till en nivå utanför vägen först när vägen är gången", () => {
    expect(prova(lyft("lansam"), [rapporterad()])).toBe("brott");
    expect(prova(lyft("lansam"), [rapporterad(), lyft("lokal_styrgrupp")])).toBe("haller");
  });
  it("vägen är överenskommelsens; vet ingen den går det inte att bedöma", () => {
    expect(prova(lyft("lansam"), [strukturell], exempelforbundet)).toBe("haller");
    expect(prova(avslutad, [rapporterad()], jamtlandTidigare)).toBe("kan_ej_bedomas");
  });
  it("rör inte rapporten, och inte det som redan är avslutat eller aldrig rapporterat", () => {
    expect(prova(rapporterad(), [])).toBe("ror_inte");
    expect(prova(rapporterad(), [rapporterad()])).toBe("ror_inte");
    expect(prova(avslutad, [])).toBe("ror_inte");
    expect(prova(lyft("lansam"), [strukturell, avslutad])).toBe("ror_inte");
  });
  it("en källa som aldrig säger vad som lyfts kan inte visa ett brott", () => {
    const av = (...kanda: ReadonlyArray<string>) =>
      provaRegel(avv1, lage(efter(rapporterad())), avslutad, new Set(kanda));
    expect([av("AvvikelseAvslutad"), av("AvvikelseLyft")]).toEqual(["kan_ej_bedomas", "brott"]);
  });
});
