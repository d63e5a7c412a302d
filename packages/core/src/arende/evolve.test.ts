/**
 * Läget efter varje händelse, i varje läge. Det som inte passar lämnar läget orört: samma objekt.
 */
import { describe, expect, it } from "vitest";
import { sakerDag } from "../kernel/index.ts";
import { kommun, vem } from "../testing/arendeprov.ts";
import { arende, individ } from "../testing/fakta.ts";
import {
  type Arende,
  Arendefaktum,
  type Arendehandelse,
  type Arendeuppgifter,
  evolve,
  okantArende,
  stegAv,
} from "./index.ts";

const dag = sakerDag("2025-06-01");
const hant = { galler: dag, ...vem };

const uppgifter: Arendeuppgifter = {
  barare: { aktor: "ifo", dag: sakerDag("2025-03-01"), dagKand: false },
  bokadeMoten: [{ dag: sakerDag("2025-03-02"), form: "sip" }],
  planeringsmoten: [{ dag: sakerDag("2025-03-03"), form: "sip", skaDelta: ["ifo"] }],
  forsorjning: { aktualisering: [{ kod: "lon" }] },
  sysselsattning: { aktualisering: [{ kod: "studier" }] },
  steg: [{ _tag: "FormoteBehovs", dag: sakerDag("2025-03-04") }],
};
const grund = {
  id: arende(1),
  individ: individ(1),
  arendetyp: "samplanering",
  aktualiserat: sakerDag("2025-02-01"),
  aktorer: ["ifo"],
  kommun: kommun("2326"),
  tidigare: arende(7),
  profession: "psykolog",
  forbundsinsats: "sta",
  uppgifter,
} as const;
const kosatt = sakerDag("2025-02-10");
const mottaget = sakerDag("2025-02-20");
const slut = { avslutat: sakerDag("2025-05-01"), orsak: "flytt" };
const efterstod = {
  fran: sakerDag("2025-05-10"),
  till: sakerDag("2025-11-10"),
  avslutat: "nej",
} as const;
const efterstodSlut = sakerDag("2025-05-20");

/** Ett läge av varje slag, både med och utan kö där det skiljer; och efterstödet pågående, utan känd plan och avslutat. */
const lagen = {
  okant: { _tag: "OkantArende", uppgifter },
  aktualiserat: { _tag: "AktualiseratArende", ...grund },
  koande: { _tag: "KoandeArende", ...grund, kosatt, prioritet: 2 },
  mottaget: { _tag: "MottagetArende", ...grund, mottaget, kosatt: "aldrig" },
  mottagetUrKo: { _tag: "MottagetArende", ...grund, mottaget, kosatt },
  ejMottaget: { _tag: "EjMottagetArende", ...grund, beslutat: mottaget, kosatt: "aldrig" },
  ejMottagetUrKo: { _tag: "EjMottagetArende", ...grund, beslutat: mottaget, kosatt },
  konsultation: { _tag: "Konsultationsarende", ...grund, beslutat: mottaget, kosatt: "aldrig" },
  konsultationUrKo: { _tag: "Konsultationsarende", ...grund, beslutat: mottaget, kosatt },
  avslutat: {
    _tag: "AvslutatArende",
    ...grund,
    mottaget,
    kosatt: "aldrig",
    ...slut,
    efterstod: "inget",
  },
  medEfterstod: { _tag: "AvslutatArende", ...grund, mottaget, kosatt, ...slut, efterstod },
  efterstodUtanPlan: {
    _tag: "AvslutatArende",
    ...grund,
    mottaget,
    kosatt,
    ...slut,
    efterstod: { ...efterstod, till: "okand" },
  },
  efterEfterstod: {
    _tag: "AvslutatArende",
    ...grund,
    mottaget,
    kosatt,
    ...slut,
    efterstod: { ...efterstod, avslutat: efterstodSlut },
  },
  avskrivet: { _tag: "AvskrivetArende", ...grund, kosatt: "aldrig", ...slut },
  avskrivetUrKo: { _tag: "AvskrivetArende", ...grund, kosatt, ...slut },
} as const satisfies Record<string, Arende>;
type Lagesnamn = keyof typeof lagen;

const aktualiserat: Arendehandelse = {
  _tag: "ArendeAktualiserat",
  ...hant,
  arendetyp: "konsultation",
  aktorer: ["egen", "psykiatri"],
  kommun: kommun("2309"),
  tidigare: arende(3),
  profession: "rehabkoordinator",
  forbundsinsats: "sta",
};
const avslutat: Arendehandelse = { _tag: "ArendeAvslutat", ...hant, orsak: "studier" };
const nySlut = { avslutat: dag, orsak: "studier" };

/** Händelserna som byter läge, och läget efter, där de passar; där inget står är läget orört. */
const byten: ReadonlyArray<readonly [Arendehandelse, Partial<Record<Lagesnamn, Arende>>]> = [
  [
    aktualiserat,
    {
      okant: {
        _tag: "AktualiseratArende",
        id: arende(1),
        individ: individ(1),
        arendetyp: "konsultation",
        aktualiserat: dag,
        aktorer: ["egen", "psykiatri"],
        kommun: kommun("2309"),
        tidigare: arende(3),
        profession: "rehabkoordinator",
        forbundsinsats: "sta",
        uppgifter,
      },
    },
  ],
  [
    { _tag: "ArendeAktualiserat", ...hant, arendetyp: "samplanering", aktorer: [] },
    {
      okant: {
        _tag: "AktualiseratArende",
        id: arende(1),
        individ: individ(1),
        arendetyp: "samplanering",
        aktualiserat: dag,
        aktorer: [],
        kommun: "okand",
        tidigare: "inget",
        profession: "okand",
        forbundsinsats: "okand",
        uppgifter,
      },
    },
  ],
  [
    { _tag: "ArendeSattPaKolista", ...hant, prioritet: 3 },
    { aktualiserat: { _tag: "KoandeArende", ...grund, kosatt: dag, prioritet: 3 } },
  ],
  [
    { _tag: "ArendeSattPaKolista", ...hant },
    { aktualiserat: { _tag: "KoandeArende", ...grund, kosatt: dag, prioritet: "okand" } },
  ],
  [
    { _tag: "ArendeMottaget", ...hant },
    {
      aktualiserat: { _tag: "MottagetArende", ...grund, mottaget: dag, kosatt: "aldrig" },
      koande: { _tag: "MottagetArende", ...grund, mottaget: dag, kosatt },
    },
  ],
  [
    { _tag: "ArendeEjMottaget", ...hant },
    {
      aktualiserat: { _tag: "EjMottagetArende", ...grund, beslutat: dag, kosatt: "aldrig" },
      koande: { _tag: "EjMottagetArende", ...grund, beslutat: dag, kosatt },
    },
  ],
  [
    { _tag: "ArendeBlevKonsultation", ...hant },
    {
      aktualiserat: { _tag: "Konsultationsarende", ...grund, beslutat: dag, kosatt: "aldrig" },
      koande: { _tag: "Konsultationsarende", ...grund, beslutat: dag, kosatt },
    },
  ],
  [
    avslutat,
    {
      aktualiserat: { _tag: "AvskrivetArende", ...grund, kosatt: "aldrig", ...nySlut },
      koande: { _tag: "AvskrivetArende", ...grund, kosatt, ...nySlut },
      mottaget: { ...lagen.avslutat, ...nySlut },
      mottagetUrKo: { ...lagen.medEfterstod, efterstod: "inget", ...nySlut },
    },
  ],
  [
    { _tag: "EfterstodInlett", ...hant, till: sakerDag("2025-12-01") },
    {
      avslutat: {
        ...lagen.avslutat,
        efterstod: { fran: dag, till: sakerDag("2025-12-01"), avslutat: "nej" },
      },
    },
  ],
  [
    { _tag: "EfterstodInlett", ...hant },
    { avslutat: { ...lagen.avslutat, efterstod: { fran: dag, till: "okand", avslutat: "nej" } } },
  ],
  [
    { _tag: "EfterstodAvslutat", ...hant },
    {
      medEfterstod: { ...lagen.medEfterstod, efterstod: { ...efterstod, avslutat: dag } },
      efterstodUtanPlan: {
        ...lagen.medEfterstod,
        efterstod: { fran: efterstod.fran, till: "okand", avslutat: dag },
      },
    },
  ],
];

const nyttSteg = (steg: Arendeuppgifter["steg"][number]) => ({
  steg: [...uppgifter.steg, steg],
});
const motesdag = sakerDag("2025-07-01");
/** Händelserna som blir uppgifter: de antecknas i varje läge, även innan ärendet är aktualiserat. */
const antecknas: ReadonlyArray<readonly [Arendehandelse, Partial<Arendeuppgifter>]> = [
  [
    { _tag: "ArendeAvstamt", ...hant, aktor: "ame" },
    nyttSteg({ _tag: "Avstamt", dag, aktor: "ame" }),
  ],
  [
    { _tag: "AktualiseringInkommen", ...hant, till: "samordnare" },
    nyttSteg({ _tag: "Inkommet", dag, till: "samordnare" }),
  ],
  [
    { _tag: "StodUnderVantan", ...hant, aktor: "ame" },
    nyttSteg({ _tag: "StodUnderVantan", dag, aktor: "ame" }),
  ],
  [
    { _tag: "ArendebarareUtsedd", ...hant, aktor: "ame", dagKand: true },
    { barare: { aktor: "ame", dag, dagKand: true } },
  ],
  [{ _tag: "FormoteBehovs", ...hant }, nyttSteg({ _tag: "FormoteBehovs", dag })],
  [
    { _tag: "IndividmoteHallet", ...hant, slag: "formote", deltog: ["ifo"] },
    nyttSteg({ _tag: "Individmote", dag, slag: "formote" }),
  ],
  [
    { _tag: "PlaneringsmoteBokat", ...hant, form: "flerpartsmote", motesdag, skaDelta: ["ame"] },
    {
      bokadeMoten: [
        ...uppgifter.bokadeMoten,
        { dag: motesdag, form: "flerpartsmote", skaDelta: ["ame"] },
      ],
    },
  ],
  [
    { _tag: "PlaneringsmoteHallet", ...hant, form: "avstamningsmote" },
    { planeringsmoten: [...uppgifter.planeringsmoten, { dag, form: "avstamningsmote" }] },
  ],
  [
    {
      ...{ _tag: "PlaneringsmoteHallet", ...hant, form: "sip", skaDelta: ["ifo"] },
      roller: { kallar: "primarvard", leder: "ifo", dokumenterar: "ingen" },
    },
    {
      planeringsmoten: [
        ...uppgifter.planeringsmoten,
        { dag, form: "sip", skaDelta: ["ifo"], kallar: "primarvard" },
      ],
    },
  ],
  [
    { _tag: "UppfoljningBokad", ...hant, motesdag, av: "ame", extra: true },
    nyttSteg({ _tag: "UppfoljningBokad", dag, motesdag, av: "ame", extra: true }),
  ],
  [
    { _tag: "UppfoljningHallen", ...hant, beslut: "fortsatt_uppfoljning" },
    nyttSteg({ _tag: "UppfoljningHallen", dag, fortsatter: true }),
  ],
  [
    { _tag: "UppfoljningHallen", ...hant, beslut: "avslut" },
    nyttSteg({ _tag: "UppfoljningHallen", dag, fortsatter: false }),
  ],
  [
    { _tag: "SamordningGjord", ...hant, aktor: "ame" },
    nyttSteg({ _tag: "Samordning", dag, aktor: "ame" }),
  ],
  [
    { _tag: "ProcessnivaSatt", ...hant, processniva: 3 },
    nyttSteg({ _tag: "Processniva", dag, processniva: 3 }),
  ],
  [{ _tag: "FortsattUtanDelning", ...hant }, nyttSteg({ _tag: "FortsattUtanDelning", dag })],
  [
    { _tag: "ForsorjningUppgiven", ...hant, matpunkt: "avslut", forsorjning: [{ kod: "a_kassa" }] },
    { forsorjning: { aktualisering: [{ kod: "lon" }], avslut: [{ kod: "a_kassa" }] } },
  ],
  [
    { _tag: "ForsorjningUppgiven", ...hant, matpunkt: "aktualisering", forsorjning: [] },
    { forsorjning: { aktualisering: [] } },
  ],
  [
    {
      _tag: "SysselsattningUppgiven",
      ...hant,
      matpunkt: "avslut",
      sysselsattning: [{ kod: "arbete" }],
    },
    { sysselsattning: { aktualisering: [{ kod: "studier" }], avslut: [{ kod: "arbete" }] } },
  ],
  [
    { _tag: "AvslutsskalUppkommet", ...hant, orsak: "studier" },
    nyttSteg({ _tag: "Avslutsskal", dag, orsak: "studier" }),
  ],
  [
    { _tag: "LageEfterAvslut", ...hant, manader: 6, forsorjning: [{ kod: "lon" }] },
    nyttSteg({ _tag: "LageEfterAvslut", dag, manader: 6, forsorjning: [{ kod: "lon" }] }),
  ],
  [
    { _tag: "LageEfterAvslut", ...hant, manader: 12, sysselsattning: [{ kod: "studier" }] },
    nyttSteg({
      _tag: "LageEfterAvslut",
      dag,
      manader: 12,
      sysselsattning: [{ kod: "studier" }],
    }),
  ],
];

const allaLagen: ReadonlyArray<Arende> = Object.values(lagen);

describe("evolve", () => {
  it("har ett svar på varje slags händelse i varje slags läge", () => {
    expect(new Set([...byten, ...antecknas].map(([{ _tag }]) => _tag))).toEqual(
      new Set(Arendefaktum.members.map(({ fields }) => fields._tag.schema.literal)),
    );
  });

  it.each(byten)(
    "$_tag byter läge där den passar, och lämnar annars samma läge",
    (handelse, efter) => {
      for (const [namn, fore] of Object.entries<Arende>(lagen)) {
        const vantat = Object.entries(efter).find(([vilket]) => vilket === namn)?.[1];
        if (vantat === undefined) expect(evolve(fore, handelse), namn).toBe(fore);
        else expect(evolve(fore, handelse), namn).toStrictEqual(vantat);
      }
    },
  );

  it.each(antecknas)("$_tag antecknas i varje läge och ändrar inget annat", (handelse, nytt) => {
    for (const fore of allaLagen) {
      expect(evolve(fore, handelse)).toStrictEqual({
        ...fore,
        uppgifter: { ...uppgifter, ...nytt },
      });
    }
  });

  it("börjar tomt", () => {
    expect(okantArende).toStrictEqual({
      _tag: "OkantArende",
      uppgifter: {
        barare: "ej_utsedd",
        bokadeMoten: [],
        planeringsmoten: [],
        forsorjning: {},
        sysselsattning: {},
        steg: [],
      },
    });
  });
});

describe("stegAv", () => {
  it("ger stegen av ett slag, i den ordning de skedde", () => {
    const [forst, sedan] = [sakerDag("2025-06-01"), sakerDag("2025-05-01")];
    const laget = [
      { _tag: "SamordningGjord", galler: forst, ...vem, aktor: "ame" } as const,
      { _tag: "FormoteBehovs", galler: forst, ...vem } as const,
      { _tag: "SamordningGjord", galler: sedan, ...vem, aktor: "ifo" } as const,
    ].reduce<Arende>(evolve, okantArende);
    expect(stegAv(laget, "Samordning")).toStrictEqual([
      { _tag: "Samordning", dag: forst, aktor: "ame" },
      { _tag: "Samordning", dag: sedan, aktor: "ifo" },
    ]);
    expect(stegAv(laget, "Avslutsskal")).toEqual([]);
  });
});
