/**
 * Utdrag och gallring över alla slag av fakta: inget om individen saknas, inget om andra följer med, inget blir kvar, och
 * varje siffra är densamma.
 */
import * as Result from "effect/Result";
import * as Schema from "effect/Schema";
import { describe, expect, it } from "vitest";
import { Faktum, faktumslag, fold } from "../faktum/index.ts";
import type { Pseudonym } from "../individ/index.ts";
import { Insatskategori } from "../insats/index.ts";
import { type ArendeId, faktumId, sakerDag, tolkaPeriod } from "../kernel/index.ts";
import { katalog, rakna, underlagAv } from "../nyckeltal/index.ts";
import { arende, huvud, individ, nagraFakta, slump } from "../testing/index.ts";
import { gallra, registerutdrag } from "./index.ts";

const ersattare = individ(999);
const personer = [0, 1, 2];
/** Sex ärenden, två per individ: T0 och T3 hör till individ 0, och så vidare. */
const agare = (id: ArendeId): Pseudonym => individ(Number(id.slice(1)) % 3);
const nasta = slump(11);
const kategori = Schema.decodeUnknownSync(Insatskategori)("halsoinriktad");
const tertialet = Result.getOrThrow(tolkaPeriod("2025"));
const ord = (n: number) => `ORD<${n}>`;
const kalla = (n: number) => ({
  ...{ kalla: "källan", fil: `fil-${n}.csv`, rad: n + 1, post: n + 1 },
  ...{ profil: "profil@1", avtryck: `avtryck-${n}` },
});

/** Några till av slagen som bär en dag till, tätt i tiden. */
const medDag = Array.from({ length: 12 }, (_, n): ReadonlyArray<Faktum> => {
  const h = (slag: string) => huvud(`2025-01-${10 + (n % 4)}`, `${slag}-${(n * 7) % 12}`);
  const vem = { arende: arende(n % 6), individ: agare(arende(n % 6)) };
  const motesdag = sakerDag(`2025-02-0${1 + (n % 3)}`);
  const vad = { arende: vem.arende, benamning: "?" };
  return [
    { ...h("k"), _tag: "TeammoteKallat", motesdag, arenden: [] },
    { ...h("i"), _tag: "TeammoteInstallt", motesdag },
    { ...h("b"), ...vem, _tag: "PlaneringsmoteBokat", form: "sip", motesdag },
    { ...h("u"), ...vem, _tag: "UppfoljningBokad", motesdag, av: "ifo", extra: false },
    { ...h("p"), ...vad, _tag: "InsatsPlanerad", start: motesdag, kategori, aktor: "ame" },
    { ...h("a"), ...vad, _tag: "InsatsAvslutad", paborjad: sakerDag("2025-01-05") },
    { ...h("r"), _tag: "UppfoljningRedovisad", slag: "mall", period: tertialet },
  ];
}).flat();
const slumpade = nagraFakta({
  ...{ antal: 500, fro: 5, arenden: 6 },
  ...{ fran: sakerDag("2025-01-01"), till: sakerDag("2025-02-01") },
});
const godtyckliga = [...slumpade, ...medDag];
/** Fakta om sex ärenden, trångt i tiden så att bara id skiljer många åt, med egna källor, ord och några rättelser. */
const fakta: ReadonlyArray<Faktum> = godtyckliga.map((f, n): Faktum => {
  const annan = godtyckliga[nasta(godtyckliga.length)]?.id;
  const gemensamt = {
    ...{ registrerad: sakerDag("2025-06-01"), kalla: kalla(n) },
    ...("individ" in f && "arende" in f ? { individ: agare(f.arende) } : {}),
    ...("individ" in f && !("arende" in f) ? { individ: individ(n % 3) } : {}),
    ...(nasta(20) === 0 && annan !== undefined ? { ersatter: annan } : {}),
  };
  const { ersatter: _, ...utan } = f;
  const med = { ...utan, ...gemensamt };
  switch (med._tag) {
    case "TeammoteKallat":
      return { ...med, arenden: [arende(nasta(6)), arende(nasta(6))] };
    case "ArendeAktualiserat": {
      const { tidigare: __, ...resten } = med;
      // T10, T11 och T12 är kända bara som tidigare ärenden.
      return nasta(2) === 0
        ? { ...resten, tidigare: arende(10 + (Number(med.arende.slice(1)) % 3)) }
        : resten;
    }
    case "PlanUpprattad":
    case "PlanReviderad":
      return { ...med, mal: ord(n) };
    case "PlanstegAngivet":
      return { ...med, nuvarande: ord(n), nasta: ord(n) };
    case "PlankontaktAngiven":
      return { ...med, kontakt: ord(n) };
    case "InsatsPlanerad":
    case "InsatsPaborjad":
    case "InsatsAvslutad":
    case "InsatsAvbruten":
      return { ...med, benamning: ord(10_000 + (n % 4)) };
    case "AnstallningPaborjad":
    case "AnstallningForlangd":
    case "AnstallningAvslutad":
      return { ...med, anstallning: `jobb-${n % 2}` };
    default:
      return med;
  }
});

/** Slagen med ord som bara står på ett enda ställe. */
const PLANORD = new Set([
  "PlanUpprattad",
  "PlanReviderad",
  "PlanstegAngivet",
  "PlankontaktAngiven",
]);

const nummerI = (f: Faktum): ReadonlyArray<ArendeId> => [
  ...("arende" in f ? [f.arende] : []),
  ...("arenden" in f ? f.arenden : []),
];
const arOm = (f: Faktum, p: number): boolean =>
  ("individ" in f && f.individ === individ(p)) ||
  (!("individ" in f) && nummerI(f).some((id) => Number(id.slice(1)) % 3 === p));

describe("registerutdrag över alla slag av fakta", () => {
  it("provets fakta är av alla slag", () => {
    expect(faktumslag.filter((s) => !fakta.some((f) => f._tag === s))).toEqual([]);
    expect(fakta.every(Schema.is(Faktum))).toBe(true);
  });

  it("lag: är precis det som rör individen, direkt eller genom ett ärende, och nämner ingen annan", () => {
    for (const p of personer) {
      const utdrag = registerutdrag(fakta, individ(p));
      expect(utdrag.map(({ id }) => id)).toEqual(
        fakta.filter((f) => arOm(f, p)).map(({ id }) => id),
      );
      expect(new Set(utdrag.map(({ _tag }) => _tag)).size).toBeGreaterThan(30);
      for (const f of utdrag) {
        if ("individ" in f) expect(f.individ).toBe(individ(p));
        for (const id of nummerI(f)) expect(Number(id.slice(1)) % 3).toBe(p);
      }
    }
  });

  it("också ärenden som bara ett samtycke, en plan eller ett tidigare nämner, men inte en annans", () => {
    const h = (n: number) => huvud("2025-01-01", `u${n}`);
    const insats = (nummer: number): Faktum => ({
      ...{ ...h(nummer), _tag: "InsatsAvbruten", arende: arende(nummer) },
      ...{ benamning: "Kurs", orsak: "flytt" },
    });
    const vem = { individ: individ(1) };
    const ater = {
      _tag: "ArendeAktualiserat" as const,
      arendetyp: "samplanering" as const,
      aktorer: [],
    };
    const alla: ReadonlyArray<Faktum> = [
      ...[insats(20), insats(21), insats(22), insats(23), insats(24), insats(25)],
      { ...h(30), _tag: "SamtyckeAterkallat", ...vem, arende: arende(20) },
      { ...h(31), _tag: "PlanUpprattad", ...vem, arende: arende(21) },
      { ...h(32), _tag: "ArendeAvstamt", ...vem, arende: arende(22), aktor: "ifo" },
      { ...h(33), ...ater, ...vem, arende: arende(23), tidigare: arende(24) },
      { ...h(34), ...ater, ...vem, arende: arende(23), tidigare: arende(25) },
      { ...h(35), ...ater, individ: individ(2), arende: arende(25) },
    ];
    const insatserna = registerutdrag(alla, individ(1)).filter((f) => f._tag === "InsatsAvbruten");
    expect(insatserna.map((f) => ("arende" in f ? f.arende : ""))).toEqual([
      ...["T20", "T21", "T22", "T23", "T24"],
    ]);
    const gallrat = JSON.stringify(gallra(alla, individ(1), ersattare));
    for (const n of [20, 21, 22, 23, 24]) expect(gallrat).not.toContain(`"T${n}"`);
    expect(gallrat).toContain('"T25"');
  });
});

describe("gallring över alla slag av fakta", () => {
  const fall = personer.map((p) => ({ p, gallrade: gallra(fakta, individ(p), ersattare) }));

  it("lag: inget blir kvar av pseudonym, ärendenummer, källans rader, id eller egna ord", () => {
    for (const { p, gallrade } of fall) {
      const text = JSON.stringify(gallrade);
      const egna = fakta.flatMap((f, n) => (arOm(f, p) ? [{ f, n }] : []));
      const spar = [
        ...[individ(p), `"T${p}"`, `"T${p + 3}"`, `"T${p + 10}"`],
        ...egna.flatMap(({ f, n }) => [`"${f.id}"`, `"fil-${n}.csv"`, `"avtryck-${n}"`]),
        ...egna.flatMap(({ f, n }) => (PLANORD.has(f._tag) ? [`"${ord(n)}"`] : [])),
      ];
      expect(spar.length).toBeGreaterThan(300);
      for (const ett of spar) expect(text.includes(ett), ett).toBe(false);
      const kvar = JSON.stringify(registerutdrag(gallrade, ersattare));
      expect(kvar).not.toContain("ORD<");
      expect(kvar).not.toContain("jobb-");
      expect(kvar).not.toContain("profil@1");
    }
  });

  it("lag: schemat godtar allt, inget faktum faller bort, och andra rörs bara där de pekar på individen", () => {
    for (const { p, gallrade } of fall) {
      expect(gallrade.every(Schema.is(Faktum))).toBe(true);
      expect(gallrade.map(({ _tag, galler }) => [_tag, galler])).toEqual(
        fakta.map(({ _tag, galler }) => [_tag, galler]),
      );
      expect(new Set(gallrade.map(({ id }) => id)).size).toBe(fakta.length);
      fakta.forEach((f, n) => {
        const { ersatter: _, id: __, kalla: ___, ...fore } = f;
        const { ersatter: _e, id: __e, kalla: ___e, ...efter } = gallrade[n] ?? f;
        if (!arOm(f, p)) expect(efter).toEqual(fore);
      });
    }
  });

  it("lag: läget är detsamma så när som på namnen", () => {
    for (const { p, gallrade } of fall) {
      const [fore, efter] = [fold(fakta), fold(gallrade)].map((lage) => ({
        arenden: [...lage.arenden.values()].map(({ _tag }) => _tag).sort(),
        steg: [...lage.arenden.values()]
          .map(({ uppgifter }) => uppgifter)
          .map((u) => JSON.stringify(u))
          .sort(),
        insatser: [...lage.insatser.values()]
          .flat()
          .map(({ _tag, kategori }) => `${_tag} ${kategori}`)
          .sort(),
        coacher: [...lage.coachperioder.values()]
          .flat()
          .map(({ arende: _, ...period }) => JSON.stringify(period))
          .sort(),
        anstallningar: [...lage.anstallningar.values()]
          .flat()
          .map(({ arende: _, anstallning: __, ...en }) => JSON.stringify(en))
          .sort(),
        matningar: [...lage.arendematningar.values()]
          .map((nagra) => nagra.map(({ _tag, galler }) => `${_tag} ${galler}`).join())
          .sort(),
        aktiviteter: lage.aktiviteter.map(({ _tag, galler, aktivitet }) => [
          ...[_tag, galler, aktivitet],
        ]),
        samtycken: [...lage.samtycken.values()]
          .map((s) => JSON.stringify(s).replaceAll(individ(p), ersattare))
          .sort(),
        planer: [...lage.planer.values()]
          .map((plan) => JSON.stringify(plan).replaceAll(/ORD<\d+>|gallrad/gu, ""))
          .sort(),
        moten: lage.teammoten.map(({ arenden, ...mote }) => ({ ...mote, antal: arenden.length })),
        individer: [...lage.individer.values()]
          .map(({ pseudonym: _, ...i }) => JSON.stringify(i))
          .sort(),
        ovrigt: [
          lage.utlamnanden.size,
          lage.avidentifierade.length,
          lage.avvikelser.size,
          lage.styrning.length,
        ],
      }));
      expect(efter, String(p)).toEqual(fore);
    }
  });

  it("lag: varje nyckeltal är detsamma", () => {
    const plan = {
      ...{ nyckeltal: katalog, fonster: "enskild" as const },
      period: Result.getOrThrow(tolkaPeriod("2025")),
    };
    const siffror = (f: ReadonlyArray<Faktum>) => rakna(plan, underlagAv(fold(f), faktumslag));
    const fore = siffror(fakta);
    expect(JSON.stringify(fore)).toMatch(/"antal":[1-9]/u);
    for (const { gallrade } of fall) expect(siffror(gallrade)).toEqual(fore);
  });

  it("en rättelse över två individer fortsätter att ersätta, åt båda hållen, och leder inte tillbaka", () => {
    const vem = (p: number) => ({ individ: individ(p), arende: arende(p) });
    const mottaget = (p: number, id: string, ersatter?: string): Faktum => ({
      ...{ ...huvud("2025-01-01", id), _tag: "ArendeMottaget", ...vem(p) },
      ...(ersatter === undefined ? {} : { ersatter: faktumId("test", ersatter, "x", 1) }),
    });
    const tagna = (f: ReadonlyArray<Faktum>) =>
      fold([...personer.map((p) => uppe(p)), ...f]).arenden;
    const uppe = (p: number): Faktum => ({
      ...{ ...huvud("2024-12-01", `uppe-${p}`), _tag: "ArendeAktualiserat", ...vem(p) },
      ...{ arendetyp: "samplanering", aktorer: [] },
    });
    const franEttTillTva = [mottaget(1, "ettan"), mottaget(2, "tvåan", "ettan")];
    const franTvaTillEtt = [mottaget(2, "tvåan"), mottaget(1, "ettan", "tvåan")];
    for (const rattat of [franEttTillTva, franTvaTillEtt]) {
      const alla = [...personer.map(uppe), ...rattat];
      const lagen = (f: ReadonlyArray<Faktum>) =>
        [...fold(f).arenden.values()].map(({ _tag }) => _tag).sort();
      const gallrat = gallra(alla, individ(1), ersattare);
      expect(lagen(gallrat)).toEqual(lagen(alla));
      expect(lagen(alla).filter((t) => t === "MottagetArende")).toHaveLength(1);
      expect(JSON.stringify(gallrat)).not.toContain("ettan");
    }
    expect(JSON.stringify(gallra(franTvaTillEtt, individ(1), ersattare))).not.toContain("tvåan");
    expect(tagna(franEttTillTva).size).toBe(3);
  });
});
