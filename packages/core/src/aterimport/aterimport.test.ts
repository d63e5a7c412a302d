import { describe, expect, it } from "vitest";
import type { Faktum } from "../faktum/index.ts";
import { fold } from "../faktum/index.ts";
import { sakerDag } from "../kernel/index.ts";
import { arende, huvud, individ, liv } from "../testing/index.ts";
import { type Rattelse, sparra, tillampa, tolkaRattelser, volymlarm } from "./index.ts";

const IDAG = sakerDag("2025-01-09");

describe("volymvakten", () => {
  const volym = (poster: number) => ({ poster, arenden: 0 });
  const larmar = (fore: number, efter: number, grans?: { andel: number; minst: number }) =>
    volymlarm(volym(fore), volym(efter), grans).length > 0;
  it("larmar över hälften och minst tio, åt båda hållen; aldrig första gången", () => {
    expect([larmar(20, 10), larmar(20, 9), larmar(20, 30), larmar(20, 31)]).toEqual([
      ...[false, true, false, true],
    ]);
    expect([larmar(10, 1), larmar(10, 0), larmar(12, 2), larmar(0, 500)]).toEqual([
      ...[false, true, true, false],
    ]);
  });
  it("gränsen går att välja, och ärenden vaktas för sig", () => {
    expect(larmar(100, 80, { andel: 0.1, minst: 10 })).toBe(true);
    expect(volymlarm({ poster: 40, arenden: 40 }, { poster: 40, arenden: 12 })).toEqual([
      { slag: "arenden", fore: 40, efter: 12 },
    ]);
  });
});

describe("rättelser", () => {
  const fakta = liv({ nummer: 1, aktualiserat: "2024-01-10", mottaget: "2024-02-01" });
  const [person, , mottaget] = fakta;
  if (person === undefined || mottaget === undefined) throw new Error("inget att rätta");
  const rattelse = (faktum: Faktum, blir: Rattelse["blir"], till = "2025-12-31"): Rattelse => ({
    ...{ faktum: faktum.id, av: "samordnare", skal: "Fel i källan.", till: sakerDag(till), blir },
  });
  const utfallet = (...rattelser: ReadonlyArray<Rattelse>) =>
    tillampa(fakta, rattelser, IDAG, "r.json");

  it("ett nytt värde gäller i stället, och pekar på rättelsens plats", () => {
    const { fakta: efter, utfall } = utfallet(rattelse(person, { kon: "man" }));
    expect([...fold(efter).individer.values()].map(({ kon }) => kon)).toEqual(["man"]);
    expect(utfall.map((u) => u.utfall)).toEqual(["tillampad"]);
    expect(efter.find(({ ersatter }) => ersatter === person.id)?.kalla).toMatchObject({
      ...{ kalla: "rattelse", fil: "r.json", rad: 1 },
    });
  });
  it("det som är borttaget gäller inte", () => {
    const { fakta: efter } = utfallet(rattelse(mottaget, "borttaget"));
    expect([...fold(efter).arenden.values()].map(({ _tag }) => _tag)).toEqual([
      "AktualiseratArende",
    ]);
  });
  it("sista dagen gäller den; dagen efter sägs den upp", () => {
    const medSista = (till: string) =>
      utfallet(rattelse(person, { kon: "man" }, till)).utfall.map((u) => u.utfall);
    expect([medSista("2025-01-09"), medSista("2025-01-08")]).toEqual([["tillampad"], ["utgangen"]]);
  });
  it("en som inte träffar sägs, en andra av samma faktum likaså, och fakta är orörda", () => {
    const en = rattelse(person, { kon: "man" });
    expect(utfallet(en, en).utfall.map((u) => u.utfall)).toEqual(["tillampad", "utan_mal"]);
    expect(utfallet().fakta).toBe(fakta);
  });
  it("det som inte blir ett riktigt faktum, eller rör dess identitet, är ogiltigt och tillämpas inte", () => {
    const { utfall, fakta: efter } = utfallet(
      rattelse(person, { kon: "HEMLIGT" }),
      rattelse(mottaget, { id: "x" }),
      rattelse(mottaget, { extra: 1 }),
    );
    expect(utfall.map((u) => (u.utfall === "ogiltig" ? u.text.sv : u.utfall))).toEqual([
      "kon: väntade något av kvinna, man, okant",
      "id kan inte rättas",
      "extra: okänd nyckel",
    ]);
    expect(fold(efter)).toEqual(fold(fakta));
  });
  it("filen läses mot sitt schema", () => {
    expect(tolkaRattelser({ version: 1, rattelser: [{ faktum: "x" }] })._tag).toBe("Failure");
    expect(tolkaRattelser({ version: 1, rattelser: [rattelse(person, "borttaget")] })._tag).toBe(
      "Success",
    );
  });
});

describe("spärren", () => {
  it("stoppar hela raden, och tar ärendet ur kallelser", () => {
    const rad = (f: Faktum, nr: number): Faktum => ({ ...f, kalla: { ...f.kalla, rad: nr } });
    const fakta: ReadonlyArray<Faktum> = [
      ...liv({ nummer: 1, aktualiserat: "2024-01-10" }).map((f) => rad(f, 2)),
      ...liv({ nummer: 2, aktualiserat: "2024-01-10" }).map((f) => rad(f, 3)),
      rad(
        {
          ...huvud("2024-02-01", "kallat"),
          _tag: "TeammoteKallat",
          motesdag: sakerDag("2024-02-09"),
          arenden: [arende(1), arende(2)],
        },
        4,
      ),
    ];
    const svar = sparra(fakta, {
      individ: (p) => p === individ(1),
      arende: (id) => id === arende(1),
    });
    expect(svar.rader).toEqual([2]);
    expect(JSON.stringify(svar.fakta)).not.toMatch(/"T1"/u);
    expect(svar.fakta).toHaveLength(3);
  });
});
