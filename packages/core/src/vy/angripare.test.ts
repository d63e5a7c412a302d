/**
 * Angriparen: slumpade historier, mottagare och dagar mot ett orakel skrivet ur lagens ord, utan något av vyns kod. Oraklet
 * läser fakta rakt av: en verksamhet som nämns någonstans i ett faktum är en som uppgiften kommer från.
 */
import * as Result from "effect/Result";
import * as Schema from "effect/Schema";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Faktum, fold } from "../faktum/index.ts";
import { Insatskategori } from "../insats/index.ts";
import { type Dag, faktumId, laggTillDagar, sakerDag, type UtanHuvud } from "../kernel/index.ts";
import { jamtland2025 } from "../overenskommelse/index.ts";
import { Aktor, Kommunkod } from "../part/index.ts";
import { decideSamtycke, Samtyckesslag, Uppgiftsslag } from "../samtycke/index.ts";
import {
  arende,
  huvud,
  individ,
  lagenligHistoria,
  nagraFakta,
  olagligHistoria,
  slump,
} from "../testing/index.ts";
import { type Mottagare, utlamnandenAv, vyFor } from "./index.ts";

type Slag = (typeof Uppgiftsslag.literals)[number];
type Av<T extends Faktum["_tag"]> = Extract<Faktum, { readonly _tag: T }>;
type Samtycke = Av<"SamtyckeInhamtat">;

const SUBSTANS: Readonly<Partial<Record<Faktum["_tag"], Slag>>> = {
  ForsorjningUppgiven: "forsorjning",
  SysselsattningUppgiven: "sysselsattning",
  StodUnderVantan: "planering",
  ProcessnivaSatt: "planering",
  KartlaggningGjord: "planering",
  PlanUpprattad: "planering",
  PlanReviderad: "planering",
  PlanstegAngivet: "planering",
  PlankontaktAngiven: "planering",
  PlankvalitetBedomd: "planering",
  AvslutsskalUppkommet: "planering",
  ArendeAvslutat: "planering",
};
/** Det som ingen annan än individen får se, vad samtycket än säger. */
const BARA_INDIVIDEN: ReadonlySet<string> = new Set([
  ...["ScreeningGjord", "InstrumentBesvarat", "StegBedomt", "ArbetsformagaBedomd"],
  ...["CoachUtsedd", "CoachAvslutad", "LageEfterAvslut"],
  ...["AnstallningPaborjad", "AnstallningForlangd", "AnstallningAvslutad"],
  ...["AktivitetsdeltagandePaborjat", "AktivitetsdeltagandeAvslutat"],
]);
const AVSANDARE_I_FAKTUMET: ReadonlySet<string> = new Set([
  ...["StodUnderVantan", "PlanstegAngivet", "PlankontaktAngiven", "SamordningGjord"],
  ...["ArendeAvstamt", "ArendeAktualiserat", "InsatsPlanerad", "InsatsPaborjad"],
  ...["InsatsAvslutad", "InsatsAvbruten", "UppgiftLamnad"],
]);

const arAktor = Schema.is(Aktor);
/** Verksamheterna som nämns var som helst; en försörjningskod kan också heta `annan`. */
const namnsI = (varde: unknown): ReadonlyArray<Aktor> =>
  typeof varde === "object" && varde !== null
    ? Object.entries(varde).flatMap(([namn, inre]) => (namn === "kod" ? [] : namnsI(inre)))
    : arAktor(varde)
      ? [varde]
      : [];

/** Oraklet: vem uppgiften kommer från, och vad den är. */
function kommerFran(f: Faktum, historia: ReadonlyArray<Faktum>): readonly [Slag, Set<Aktor>] {
  const fran = new Set(namnsI(f));
  if (f._tag === "InsatsAvslutad" || f._tag === "InsatsAvbruten") {
    for (const g of historia)
      if (
        (g._tag === "InsatsPaborjad" || g._tag === "InsatsPlanerad") &&
        g.benamning === f.benamning
      )
        fran.add(g.aktor);
  }
  if (!AVSANDARE_I_FAKTUMET.has(f._tag)) {
    const tog = historia.flatMap((g) => (g._tag === "ArendeAktualiserat" ? g.aktorer : []));
    if (tog.length === 0) return [SUBSTANS[f._tag] ?? "process", new Set()];
    for (const aktor of tog) fran.add(aktor);
    const bar = historia
      .filter((g) => g._tag === "ArendebarareUtsedd")
      .filter((g) => g.galler <= f.galler);
    for (const g of bar) if (g.galler === bar.at(-1)?.galler) fran.add(g.aktor);
  }
  if (f._tag.startsWith("Insats")) {
    return [fran.has("primarvard") || fran.has("psykiatri") ? "halsa" : "insatser", fran];
  }
  return [SUBSTANS[f._tag] ?? "process", fran];
}

/** Oraklet: samtyckena som gäller dagen. Ett senare av samma slag ersätter; återkallandet gäller från sin dag. */
const gallande = (historia: ReadonlyArray<Faktum>, dag: Dag): ReadonlyArray<Samtycke> => {
  const givna = historia.filter((f) => f._tag === "SamtyckeInhamtat");
  return givna.filter(
    (s, plats) =>
      (s.gallerTill === undefined || s.gallerTill >= dag) &&
      !givna.some((t, p) => p > plats && t.samtyckesslag === s.samtyckesslag) &&
      !historia.some(
        (a) =>
          a._tag === "SamtyckeAterkallat" &&
          a.galler >= s.galler &&
          (a.samtyckesslag ?? s.samtyckesslag) === s.samtyckesslag,
      ),
  );
};

/** Oraklet: samtycket till SIP är ett annat, och Försäkringskassans eget gäller bara uppgifter till eller från den. */
const oppnar = ({ samtyckesslag }: Samtycke, ...mellan: ReadonlyArray<Aktor>): boolean =>
  samtyckesslag === "star" ||
  (samtyckesslag === "fk_eget" && mellan.some((aktor) => aktor === "forsakringskassan"));

/** Oraklet: får mottagaren se faktumet? */
function far(m: Mottagare, f: Faktum, historia: ReadonlyArray<Faktum>, dag: Dag): boolean {
  if (m._tag === "Individ") return true;
  if (BARA_INDIVIDEN.has(f._tag)) return false;
  const [slag, fran] = kommerFran(f, historia);
  const rattSlag = gallande(historia, dag).filter(
    ({ uppgiftsslag }) => uppgiftsslag !== "okant" && uppgiftsslag.includes(slag),
  );
  const andra = [...fran].filter((a) => a !== "egen");
  if (m._tag === "Samordnare") {
    if (slag === "process" || f._tag === "ArendeAvslutat") return true;
    return (
      fran.size > 0 &&
      (andra.length > 0 || rattSlag.some((s) => oppnar(s))) &&
      andra.every((a) => rattSlag.some((s) => oppnar(s, a) && s.omfattar.includes(a)))
    );
  }
  const { aktor, kontaktperson } = m;
  if (kontaktperson || aktor === "egen" || aktor === "annan") return false;
  if (f._tag === "SamtyckeInhamtat" || f._tag === "SamtyckeAterkallat") return false;
  if (f._tag === "UppgiftLamnad") return f.fran === aktor || f.till === aktor;
  if (andra.every((a) => a === aktor) && fran.has(aktor)) return true;
  const mitt = rattSlag.filter(({ omfattar }) => omfattar.includes(aktor));
  const avsandare = andra.filter((a) => a !== aktor);
  return (
    fran.size > 0 &&
    (avsandare.length > 0 || mitt.some((s) => oppnar(s, aktor))) &&
    avsandare.every((a) => mitt.some((s) => oppnar(s, aktor, a) && s.omfattar.includes(a)))
  );
}

/** Händelsen som text, utan det som vyn får skala av. */
const spar = (f: UtanHuvud<Faktum>): string => {
  const avskalat = ["kommun", "tidigare", "profession", "forbundsinsats"];
  const bort = ["v", "id", "registrerad", "ersatter", "kalla", ...avskalat];
  const ut = Object.entries(f).filter(([namn]) => !bort.includes(namn));
  const delar = f._tag === "ArendeAvslutat" ? ut.filter(([namn]) => namn !== "orsak") : ut;
  return JSON.stringify(delar.sort(([a], [b]) => (a < b ? -1 : 1)));
};

const NAMN = ["Kurs", "Samtal", "Praktik"];
/** Faktumet med ett märke i varje fri text, så att det syns varifrån texten kommit. */
const markt = (f: Faktum, plats: number, dagar: ReadonlyArray<Dag>): Faktum => {
  const marke = `MÄRKE<${f.id}>`;
  switch (f._tag) {
    case "PlanUpprattad":
    case "PlanReviderad":
      return { ...f, mal: marke };
    case "PlanstegAngivet":
      return { ...f, nuvarande: marke, nasta: `${marke}!` };
    case "PlankontaktAngiven":
      return { ...f, kontakt: marke };
    case "InsatsPlanerad":
    case "InsatsPaborjad":
      return { ...f, benamning: NAMN[plats % 3] ?? "Kurs" };
    case "InsatsAvslutad":
    case "InsatsAvbruten":
      return { ...f, benamning: NAMN[plats % 3] ?? "Kurs", paborjad: dagar[plats % 3] ?? f.galler };
    case "AktualiseringInkommen":
      return { ...f, till: "samordnare" };
    default:
      return f;
  }
};

const kategori = Schema.decodeUnknownSync(Insatskategori)("halsoinriktad");
const SLUT = { arende: arende(0), benamning: "Kurs" };
const INSATS = { ...SLUT, kategori };
const FORSTA = sakerDag("2025-01-01");
const pool = nagraFakta({ antal: 400, fro: 7, fran: FORSTA, till: sakerDag("2026-03-01") });
const val = { overenskommelse: jamtland2025, kommun: Schema.decodeUnknownSync(Kommunkod)("2326") };
const forda = [1, 2, 3, 4, 5, 6, 7, 8].flatMap((fro) => [
  lagenligHistoria({ ...val, fro, nummer: 0 }),
  olagligHistoria({ ...val, fro, nummer: 0 }),
]);

/** En historia: något förd av processen, några godtyckliga fakta, några samtycken och återkallanden. */
const historiaUr = (nasta: (under: number) => number): ReadonlyArray<Faktum> => {
  const dagen = () => laggTillDagar(FORSTA, nasta(400));
  const nagra = <A>(lista: ReadonlyArray<A>, del: number) => lista.filter(() => nasta(10) < del);
  const vem = { arende: arende(0), individ: individ(0) };
  const samtycken = [0, 1, 2, 3].slice(nasta(4)).map(
    (n): Faktum => ({
      ...huvud(dagen(), `s${n}`),
      ...vem,
      _tag: "SamtyckeInhamtat",
      samtyckesslag: Samtyckesslag.literals[nasta(3)] ?? "star",
      omfattar: nagra(Aktor.literals, 7),
      uppgiftsslag: nasta(9) === 0 ? "okant" : nagra(Uppgiftsslag.literals, 8),
      andamal: "samplanering",
      satt: "skriftligt",
      egnaOrd: "finns",
      ...(nasta(4) === 0 ? { gallerTill: dagen() } : {}),
    }),
  );
  // Slagen som bär en dag till; schemats slump träffar aldrig en dag.
  const vilken = () => Aktor.literals[nasta(9)] ?? "ifo";
  const mote = { motesdag: dagen(), ...vem };
  const medDag: ReadonlyArray<Faktum> = [
    {
      ...huvud(dagen(), "b"),
      ...mote,
      _tag: "PlaneringsmoteBokat",
      form: "sip",
      skaDelta: [vilken()],
    },
    { ...huvud(dagen(), "u"), ...mote, _tag: "UppfoljningBokad", av: vilken(), extra: false },
    { ...huvud(dagen(), "p"), ...INSATS, _tag: "InsatsPlanerad", start: dagen(), aktor: vilken() },
    { ...huvud(dagen(), "a"), ...SLUT, _tag: "InsatsAvslutad", paborjad: dagen() },
    { ...huvud(dagen(), "o"), ...SLUT, _tag: "InsatsAvbruten", orsak: "flytt" },
  ];
  const slut =
    nasta(3) > 0 ? [] : [{ ...huvud(dagen(), "a"), ...vem, _tag: "SamtyckeAterkallat" as const }];
  const start: Faktum = {
    ...huvud(FORSTA, "start"),
    ...vem,
    _tag: "ArendeAktualiserat",
    arendetyp: "samplanering",
    aktorer: nagra(Aktor.literals, 2),
  };
  const dagar = [dagen(), dagen(), dagen()];
  const insatser = dagar.map(
    (dag, n): Faktum => ({
      ...huvud(dag, `i${n}`),
      _tag: "InsatsPaborjad",
      arende: arende(0),
      benamning: NAMN[n] ?? "Kurs",
      kategori,
      aktor: Aktor.literals[nasta(9)] ?? "ifo",
    }),
  );
  const rena = pool.filter((f) => f._tag !== "SamtyckeInhamtat" && f._tag !== "SamtyckeAterkallat");
  const stomme = nasta(2) === 0 ? (forda[nasta(forda.length)] ?? []) : nagra(rena, 1);
  const alla = [
    start,
    ...samtycken,
    ...insatser,
    ...medDag,
    ...slut,
    ...nagra(rena, 1),
    ...stomme,
  ].map((f, n) => ({ ...f, id: faktumId("m", String(n).padStart(4, "0"), f._tag, 1) }));
  return alla.map((f, n) => {
    const rattar = nasta(25) === 0 ? alla[nasta(alla.length)]?.id : undefined;
    return markt(rattar === undefined ? f : { ...f, ersatter: rattar }, n, dagar);
  });
};

const ordnade = (fakta: ReadonlyArray<Faktum>, dag: Dag): ReadonlyArray<Faktum> => {
  const rattade = new Set(fakta.map(({ ersatter }) => ersatter));
  const nyckel = ({ galler, registrerad, id }: Faktum) => `${galler} ${registrerad} ${id}`;
  return fakta
    .filter((f) => "arende" in f && f.arende === arende(0) && f.galler <= dag && !rattade.has(f.id))
    .sort((a, b) => (nyckel(a) < nyckel(b) ? -1 : 1));
};
const mottagare: fc.Arbitrary<Mottagare> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(fc.constantFrom(...Aktor.literals), fc.integer({ min: 0, max: 9 }))
      .map(([aktor, n]) => ({ _tag: "Verksamhet" as const, aktor, kontaktperson: n === 0 })),
  },
  { weight: 2, arbitrary: fc.constant({ _tag: "Samordnare" as const }) },
  { weight: 1, arbitrary: fc.constant({ _tag: "Individ" as const }) },
);

describe("angriparen", () => {
  const utfall = { provade: 0, sag: 0, dolt: 0, bade: 0, substans: 0, utlamnade: 0 };
  const skyddad: Faktum = {
    ...{ ...huvud("2026-12-31", "skydd"), _tag: "IndividRegistrerad", individ: individ(0) },
    ...{ kon: "okant", identitet: "personnummer", skyddad: true },
  };

  it("lag: ingen ser något som lagen inte öppnar, inget från senare dagar, inget ur andra ärenden", () => {
    const nagot = [fc.nat(), mottagare, fc.integer({ min: 0, max: 420 }), fc.boolean()] as const;
    fc.assert(
      fc.property(...nagot, (fro, vem, plus, medSkydd) => {
        const dag = laggTillDagar(FORSTA, plus);
        const fakta = [...historiaUr(slump(fro)), ...(medSkydd ? [skyddad] : [])];
        const vy = vyFor(vem, { arende: arende(0), fakta }, dag);
        const uppgifter = vy._tag === "OppenVy" ? vy.uppgifter : [];
        const historia = ordnade(fakta, dag);
        const lovliga = historia.filter((f) => far(vem, f, historia, dag));

        const tillatna = new Set(lovliga.map(spar));
        for (const { handelse } of uppgifter) expect(tillatna).toContain(spar(handelse));
        expect(uppgifter.length).toBeLessThanOrEqual(lovliga.length);
        const text = JSON.stringify(vy, (_, v: unknown) => (v instanceof Set ? [...v] : v));
        const oppna = new Set(lovliga.map(({ id }) => `MÄRKE<${id}>`));
        for (const [marke] of text.matchAll(/MÄRKE<[^>]*>/gu)) expect(oppna).toContain(marke);
        if (vem._tag !== "Individ") {
          if (medSkydd) expect(text).not.toContain('"kommun"');
          const egna = new Set(["kalla", "registrerad", "ersatter"]);
          for (const { handelse } of uppgifter)
            expect(Object.keys(handelse).filter((namn) => egna.has(namn))).toEqual([]);
        }

        if (vem._tag === "Verksamhet") {
          const samtycken = fold(historia).samtycken.get(arende(0)) ?? [];
          const fore = { samtycken, overenskommelse: jamtland2025, idag: dag };
          const om = { arende: arende(0), individ: individ(0) };
          for (const { galler, ...handelse } of utlamnandenAv(vy, vem.aktor, om)) {
            utfall.utlamnade++;
            const kommando = { ...handelse, _tag: "LamnaUppgift" as const, dag: galler };
            expect(Result.isSuccess(decideSamtycke(fore, kommando))).toBe(true);
          }
        }
        if (vem._tag === "Individ") expect(uppgifter.length).toBe(historia.length);
        else {
          utfall.provade++;
          utfall.sag += uppgifter.length > 0 ? 1 : 0;
          utfall.dolt += uppgifter.length < historia.length ? 1 : 0;
          utfall.bade += uppgifter.length > 0 && uppgifter.length < historia.length ? 1 : 0;
          utfall.substans += uppgifter.some((u) => u.uppgiftsslag !== "process") ? 1 : 0;
        }
      }),
      { numRuns: 1500, seed: 1 },
    );
  });

  it("lagen prövades på riktigt: många såg något, nästan alla hade något dolt för sig", () => {
    const del = (antal: number) => antal / utfall.provade;
    expect(del(utfall.sag)).toBeGreaterThan(0.4);
    expect(del(utfall.bade)).toBeGreaterThan(0.4);
    expect(del(utfall.substans)).toBeGreaterThan(0.2);
    expect(utfall.utlamnade).toBeGreaterThan(200);
  });
});
