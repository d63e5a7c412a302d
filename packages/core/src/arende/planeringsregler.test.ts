/**
 * Reglerna om ärendebärare och möten med individen: vad som bryter, håller, inte går att bedöma och inte rörs.
 */
import { describe, expect, it } from "vitest";
import type { Forsorjningskod } from "../forsorjning/index.ts";
import { sakerDag, type Utslag } from "../kernel/index.ts";
import { exempelforbundet, jamtland2025 } from "../overenskommelse/index.ts";
import type { Aktor } from "../part/index.ts";
import {
  aktualiserat,
  efter as efterAllt,
  hant,
  mottaget,
  prova,
  utsedd as utseddMed,
} from "../testing/arendeprov.ts";
import type { Arendehandelse, Arendesammanhang, Planeringsform } from "./index.ts";

/** Ett mottaget ärende, och det som hänt därefter. */
const efter = (...handelser: ReadonlyArray<Arendehandelse>) =>
  efterAllt(aktualiserat(), mottaget, ...handelser);
const utsedd = (aktor: Aktor, dag = "2025-03-25", dagKand = true) =>
  utseddMed({ ...hant(dag), aktor, dagKand });
type Deltar = ReadonlyArray<Aktor>;
const hallet = (form: Planeringsform, skaDelta?: Deltar): Arendehandelse => ({
  _tag: "PlaneringsmoteHallet",
  ...hant("2025-04-10"),
  form,
  ...(skaDelta === undefined ? {} : { skaDelta }),
});
const bokat = (form: Planeringsform, motesdag: string, skaDelta?: Deltar): Arendehandelse => ({
  _tag: "PlaneringsmoteBokat",
  ...hant("2025-04-10"),
  form,
  motesdag: sakerDag(motesdag),
  ...(skaDelta === undefined ? {} : { skaDelta }),
});

describe("BARARE-1", () => {
  const utslag = prova("BARARE-1");
  it.each([hallet("sip"), bokat("sip", "2025-05-10")])(
    "$_tag: en bärare ska vara utsedd, senast samma dag",
    (handelse) => {
      expect(utslag(efter(), handelse)).toBe("brott");
      expect(utslag(efter(utsedd("ifo", "2025-04-11")), handelse)).toBe("brott");
      expect(utslag(efter(utsedd("ifo", "2025-04-10")), handelse)).toBe("haller");
      expect(utslag(efter(utsedd("ifo", "2025-04-10", false)), handelse)).toBe("kan_ej_bedomas");
    },
  );
  it("rör inte andra möten", () => {
    expect(
      utslag(efter(), {
        _tag: "IndividmoteHallet",
        ...hant("2025-04-10"),
        slag: "formote",
        deltog: [],
      }),
    ).toBe("ror_inte");
  });
});

describe("BARARE-2", () => {
  const utslag = prova("BARARE-2");
  const lever = (
    matpunkt: "aktualisering" | "inskrivning",
    ...koder: ReadonlyArray<Forsorjningskod>
  ) =>
    efter({
      _tag: "ForsorjningUppgiven",
      ...hant("2025-03-10"),
      matpunkt,
      forsorjning: koder.map((kod) => ({ kod })),
    });
  it("den som ansvarar för individens ekonomiska stöd bör bära; med flera stöd, någon av dem", () => {
    expect(utslag(lever("aktualisering", "forsorjningsstod"), utsedd("ifo"))).toBe("haller");
    expect(utslag(lever("aktualisering", "forsorjningsstod"), utsedd("ame"))).toBe("brott");
    const bada = lever("aktualisering", "forsorjningsstod", "sjukpenning");
    expect(utslag(bada, utsedd("forsakringskassan"))).toBe("haller");
    expect(utslag(bada, utsedd("ifo"))).toBe("haller");
    expect(utslag(bada, utsedd("arbetsformedlingen"))).toBe("brott");
  });
  it("a-kassa, lön eller ingen inkomst pekar inte på någon", () => {
    for (const koder of [["a_kassa"], ["lon"], []] as const) {
      expect(utslag(lever("aktualisering", ...koder), utsedd("ame"))).toBe("ror_inte");
    }
  });
  it("går inte att bedöma utan försörjning vid aktualiseringen, eller utan tabell", () => {
    expect(utslag(efter(), utsedd("ame"))).toBe("kan_ej_bedomas");
    expect(utslag(lever("inskrivning", "forsorjningsstod"), utsedd("ame"))).toBe("kan_ej_bedomas");
    expect(
      utslag(
        {
          ...lever("aktualisering", "forsorjningsstod"),
          overenskommelse: { ...jamtland2025, barare: "okand" },
        },
        utsedd("ame"),
      ),
    ).toBe("kan_ej_bedomas");
  });
  it("rör bara den som utses", () => {
    expect(utslag(lever("aktualisering", "forsorjningsstod"), hallet("sip"))).toBe("ror_inte");
  });
});

const formregler = ["FORM-1", "FORM-2", "FORM-3"].map(prova);
/** Utslagen av FORM-1, FORM-2 och FORM-3. */
const former = (fore: Partial<Arendesammanhang>, handelse: Arendehandelse) =>
  formregler.map((regel) => regel(fore, handelse));
const FK = "forsakringskassan";

describe("FORM-1, FORM-2, FORM-3", () => {
  it.each<[string, Aktor, Deltar | undefined, Planeringsform, ReadonlyArray<Utslag>]>([
    // FK bär, och inte både vård och socialtjänst deltar: avstämningsmöte.
    ["FK bär", FK, ["ifo", FK], "avstamningsmote", ["haller", "ror_inte", "ror_inte"]],
    ["FK bär", FK, ["ifo", FK], "sip", ["brott", "ror_inte", "ror_inte"]],
    ["FK bär", FK, ["ifo", FK], "flerpartsmote", ["brott", "ror_inte", "brott"]],
    // Överlappet: SIP går före, och det sägs.
    ["överlapp", FK, ["primarvard", "ifo"], "sip", ["kan_ej_bedomas", "haller", "ror_inte"]],
    ["överlapp", FK, ["psykiatri", "ifo"], "avstamningsmote", ["haller", "brott", "ror_inte"]],
    ["överlapp", FK, ["psykiatri", "ifo"], "flerpartsmote", ["brott", "brott", "brott"]],
    // Vård och socialtjänst deltar: alltid SIP, vilka som än kallas därutöver.
    ["båda", "ame", ["psykiatri", "ifo"], "sip", ["ror_inte", "haller", "ror_inte"]],
    ["båda och FK", "ame", ["psykiatri", "ifo", FK], "sip", ["ror_inte", "haller", "ror_inte"]],
    ["båda", "ame", ["psykiatri", "ifo"], "avstamningsmote", ["brott", "brott", "ror_inte"]],
    ["båda", "ame", ["psykiatri", "ifo"], "flerpartsmote", ["ror_inte", "brott", "brott"]],
    // Varken FK eller båda: flerpartsmöte. AME och vuxenutbildningen är inte socialtjänst.
    ["en", "ifo", ["ifo", "ame"], "flerpartsmote", ["ror_inte", "ror_inte", "haller"]],
    ["en", "ame", ["psykiatri", "ame"], "flerpartsmote", ["ror_inte", "ror_inte", "haller"]],
    ["ingen", "ame", ["egen", "annan"], "flerpartsmote", ["ror_inte", "ror_inte", "haller"]],
    ["en", "ame", ["ifo", "vuxenutbildning"], "sip", ["ror_inte", "ror_inte", "brott"]],
    ["en", "ame", ["ifo"], "avstamningsmote", ["brott", "ror_inte", "brott"]],
    // Luckan: FK deltar utan att bära, och inte båda de andra. Flerpartsmöte, och det sägs.
    ["lucka", "ifo", ["ifo", FK], "flerpartsmote", ["ror_inte", "ror_inte", "kan_ej_bedomas"]],
    ["lucka", "ifo", ["ifo", FK], "avstamningsmote", ["brott", "ror_inte", "kan_ej_bedomas"]],
    ["lucka", "ifo", ["ifo", FK], "sip", ["ror_inte", "ror_inte", "kan_ej_bedomas"]],
    // Ingen vet vilka som ska delta.
    ["okänt", FK, undefined, "avstamningsmote", ["haller", "kan_ej_bedomas", "ror_inte"]],
    ["okänt", FK, undefined, "sip", ["kan_ej_bedomas", "haller", "ror_inte"]],
    ["okänt", FK, undefined, "flerpartsmote", ["brott", "kan_ej_bedomas", "brott"]],
    ["okänt", "ame", undefined, "avstamningsmote", ["brott", "kan_ej_bedomas", "ror_inte"]],
    ["okänt", "ame", undefined, "sip", ["ror_inte", "haller", "ror_inte"]],
    ["okänt", "ame", undefined, "flerpartsmote", ["ror_inte", "kan_ej_bedomas", "kan_ej_bedomas"]],
  ])("%s: %s bär, %j ska delta, %s", (_, barare, skaDelta, form, vantat) => {
    expect(former(efter(utsedd(barare)), hallet(form, skaDelta))).toEqual(vantat);
    expect(former(efter(utsedd(barare)), bokat(form, "2025-05-10", skaDelta))).toEqual(vantat);
  });

  const ejRord: ReadonlyArray<Utslag> = ["ror_inte", "ror_inte", "ror_inte"];
  it("frågas inte förrän någon bär ärendet, och bara om planeringsmöten", () => {
    expect(former(efter(), hallet("sip", ["ifo", "psykiatri"]))).toEqual(ejRord);
    expect(
      former(efter(utsedd(FK)), {
        _tag: "IndividmoteHallet",
        ...hant("2025-04-10"),
        slag: "formote",
        deltog: ["ifo", "psykiatri"],
      }),
    ).toEqual(ejRord);
  });
  it("en okänd tabell svarar som när ingen vet vilka som ska delta", () => {
    const fore = {
      ...efter(utsedd("ame")),
      overenskommelse: { ...jamtland2025, motesform: "okand" as const },
    };
    expect(former(fore, hallet("flerpartsmote", ["psykiatri", "ifo"]))).toEqual([
      "ror_inte",
      "kan_ej_bedomas",
      "kan_ej_bedomas",
    ]);
  });
  it("en annan tabell ger andra svar", () => {
    const fore = { ...efter(utsedd("ame")), overenskommelse: exempelforbundet };
    expect(former(fore, hallet("flerpartsmote", ["psykiatri", "ifo"]))[2]).toBe("brott");
    expect(former(fore, hallet("flerpartsmote", ["ifo"]))[2]).toBe("kan_ej_bedomas");
  });

  const bada: Deltar = ["psykiatri", "ifo"];
  const tidigareBokat = (motesdag: string, skaDelta?: Deltar): Arendehandelse => ({
    ...bokat("sip", motesdag, skaDelta),
    galler: sakerDag("2025-03-25"),
  });
  it("de som ska delta tas ur det senast bokade mötet samma dag, när mötet självt inte säger det", () => {
    const medBokat = (...moten: ReadonlyArray<Arendehandelse>) => efter(utsedd("ame"), ...moten);
    const flerparts = (fore: Partial<Arendesammanhang>, skaDelta?: Deltar) =>
      former(fore, hallet("flerpartsmote", skaDelta));
    const okant = ["ror_inte", "kan_ej_bedomas", "kan_ej_bedomas"];
    expect(flerparts(medBokat(tidigareBokat("2025-04-10", bada)))).toEqual([
      "ror_inte",
      "brott",
      "brott",
    ]);
    expect(flerparts(medBokat(tidigareBokat("2025-04-11", bada)))).toEqual(okant);
    expect(flerparts(medBokat(tidigareBokat("2025-04-09", bada)))).toEqual(okant);
    expect(flerparts(medBokat(tidigareBokat("2025-04-10")))).toEqual(okant);
    const ombokat = medBokat(
      tidigareBokat("2025-04-10", bada),
      tidigareBokat("2025-04-10", ["ifo"]),
    );
    expect(flerparts(ombokat)[2]).toBe("haller");
    expect(flerparts(ombokat, bada)[2]).toBe("brott");
  });
  it("en bokning läser det möte den bokar, inte det som hålls samma dag som den görs", () => {
    const fore = efter(utsedd("ame"), tidigareBokat("2025-04-10", bada));
    expect(former(fore, bokat("flerpartsmote", "2025-05-10"))[1]).toBe("kan_ej_bedomas");
    expect(former(fore, bokat("flerpartsmote", "2025-04-10"))[1]).toBe("brott");
  });
});

describe("DOK-1", () => {
  const utslag = prova("DOK-1");
  const individmote: Arendehandelse = {
    _tag: "IndividmoteHallet",
    ...hant("2025-04-10"),
    slag: "formote",
    deltog: [],
  };
  it.each([hallet("sip"), individmote])("$_tag: någon dokumenterar", (mote) => {
    const med = (dokumenterar: Aktor | "ingen"): Arendehandelse => ({
      ...mote,
      ...{ roller: { kallar: "ame", leder: "ame", dokumenterar } },
    });
    expect(utslag({}, med("ifo"))).toBe("haller");
    expect(utslag({}, med("ingen"))).toBe("brott");
    expect(utslag({}, mote)).toBe("kan_ej_bedomas");
  });
  it("rör inte det som bara är bokat", () => {
    expect(utslag({}, bokat("sip", "2025-05-10"))).toBe("ror_inte");
  });
});
