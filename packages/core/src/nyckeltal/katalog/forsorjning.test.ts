import { describe, expect, it } from "vitest";
import type { Faktum } from "../../faktum/index.ts";
import { Forsorjningskod, Sysselsattningskod } from "../../forsorjning/index.ts";
import { jamtland2025, jamtlandTidigare } from "../../overenskommelse/index.ts";
import { type Arendeliv, liv } from "../../testing/fakta.ts";
import { figur, grupper, hant, provbok, provning } from "../../testing/nyckeltalsprov.ts";
import { forsorjningar } from "./forsorjning.ts";

const T2 = "2025-T2";
const bok = provbok(forsorjningar);
const liven = (...alla: ReadonlyArray<Arendeliv>): ReadonlyArray<Faktum> => alla.flatMap(liv);
const fore = { aktualiserat: "2025-01-10", mottaget: "2025-02-10" };
type Ovrigt = NonNullable<Arendeliv["ovrigt"]>;
/** Ett ärende som avslutats i perioden, 1 och 2 dess första och sista dag; båda gäller individ 1. */
const avslutat = (
  nummer: number,
  ovrigt: Ovrigt = {},
  mer: Partial<Arendeliv> = {},
): Arendeliv => ({
  ...{ nummer, individ: nummer === 2 ? 1 : nummer, ...fore, ovrigt },
  avslutat: nummer === 1 ? "2025-05-01" : nummer === 2 ? "2025-08-31" : "2025-06-01",
  ...mer,
});
/** De som inte är avslutade i perioden, med allt som gjort att de räknats, och varför de inte gör det. */
const allt: Ovrigt = {
  ...{ start: [{ kod: "forsorjningsstod" }], slut: [{ kod: "lon" }], orsak: "anstallning" },
  sysselsattning: [{ kod: "arbete", omfattning: 1 }],
};
const utanfor = [
  ...liven(
    { nummer: 90, ...fore, avslutat: "2025-04-30", ovrigt: allt },
    { nummer: 91, ...fore, ovrigt: allt },
    { nummer: 92, ...fore, avslutat: "2025-09-01", ovrigt: allt },
    { nummer: 93, aktualiserat: "2025-01-10", avslutat: "2025-06-01", ovrigt: allt },
    {
      ...{ nummer: 94, ...fore, avslutat: "2025-06-01" },
      ovrigt: { ...allt, arendetyp: "konsultation" },
    },
  ),
  hant(91, "2025-06-01", {
    ...{ _tag: "SysselsattningUppgiven", matpunkt: "avslut" },
    sysselsattning: [{ kod: "arbete", omfattning: 1 }],
  }),
];
const varfor = {
  T90: "avslutat i 2025-05-01..2025-08-31: 2025-04-30",
  T91: "avslutat i 2025-05-01..2025-08-31: saknas",
  T92: "avslutat i 2025-05-01..2025-08-31: 2025-09-01",
  T93: "mottaget har en dag: saknas",
  T94: "ärendetyp är någon av samplanering: konsultation",
};

describe(bok.om("forsorjning_start"), () => {
  const fakta = [
    ...liven(
      avslutat(1, { start: [{ kod: "forsorjningsstod" }], slut: [{ kod: "lon" }] }),
      avslutat(2, { start: [{ kod: "sjukpenning" }, { kod: "lon", omfattning: 0.5 }] }),
      avslutat(3, { start: [{ kod: "okand" }] }),
      avslutat(4, { start: [] }),
      avslutat(5),
      avslutat(6, { start: [{ kod: "forsorjningsstod" }] }, { skyddad: true }),
      avslutat(7, { start: [{ kod: "ingen" }] }),
      avslutat(8, { start: [{ kod: "okand" }, { kod: "lon" }] }),
    ),
    ...utanfor,
  ];
  it("de avslutade, var och en i en grupp; den som saknar försörjning är inte okänd", () => {
    const inne = [1, 2, 3, 4, 5, 6, 7, 8].map((nummer) => [`T${nummer}`, "räknas"]);
    expect(provning("forsorjning_start", T2, fakta)).toEqual({
      ...{ figur: 8, ...Object.fromEntries(inne), ...varfor },
    });
    expect(grupper("forsorjning_start", T2, fakta)).toEqual({
      "forsorjning=forsorjningsstod": 1,
      "forsorjning=ingen": 1,
      "forsorjning=lon+okand": 1,
      "forsorjning=lon+sjukpenning": 1,
      "forsorjning=okand": 4,
    });
  });
});

describe(bok.om("forsorjning_inskrivning"), () => {
  it("uppgiften vid inskrivningen, inte den vid aktualiseringen; den senaste gäller", () => {
    const inskrivning = (nummer: number, dag: string, kod: "lon" | "sjukpenning"): Faktum =>
      hant(nummer, dag, {
        ...{ _tag: "ForsorjningUppgiven", matpunkt: "inskrivning", forsorjning: [{ kod }] },
      });
    const fakta = [
      ...liven(avslutat(1, { start: [{ kod: "forsorjningsstod" }] }), avslutat(2)),
      ...[inskrivning(1, "2025-02-10", "sjukpenning"), inskrivning(1, "2025-02-11", "lon")],
      ...utanfor,
    ];
    expect(provning("forsorjning_inskrivning", T2, fakta)).toEqual({
      ...{ figur: 2, T1: "räknas", T2: "räknas", ...varfor },
    });
    expect(grupper("forsorjning_inskrivning", T2, fakta)).toEqual({
      "forsorjning=lon": 1,
      "forsorjning=okand": 1,
    });
  });
});

describe(bok.om("forsorjning_slut"), () => {
  it("uppgiften vid avslutet, för dem som avslutats i perioden", () => {
    const fakta = [
      ...liven(
        avslutat(1, { start: [{ kod: "forsorjningsstod" }], slut: [{ kod: "lon" }] }),
        avslutat(2, { slut: [{ kod: "sjukersattning" }, { kod: "lon" }] }),
        avslutat(3, { start: [{ kod: "lon" }] }),
      ),
      ...utanfor,
    ];
    expect(provning("forsorjning_slut", T2, fakta)).toEqual({
      ...{ figur: 3, T1: "räknas", T2: "räknas", T3: "räknas", ...varfor },
    });
    expect(grupper("forsorjning_slut", T2, fakta)).toEqual({
      "forsorjning=lon": 1,
      "forsorjning=lon+sjukersattning": 1,
      "forsorjning=okand": 1,
    });
  });
});

describe(bok.om("forsorjningsovergangar"), () => {
  it("en grupp per väg; summan är de avslutade", () => {
    const fakta = [
      ...liven(
        avslutat(1, { start: [{ kod: "forsorjningsstod" }], slut: [{ kod: "lon" }] }),
        avslutat(2, { start: [{ kod: "forsorjningsstod" }], slut: [{ kod: "lon" }] }),
        avslutat(3, { start: [{ kod: "forsorjningsstod" }] }),
      ),
      ...utanfor,
    ];
    expect(provning("forsorjningsovergangar", T2, fakta)).toEqual({
      ...{ figur: 3, T1: "räknas", T2: "räknas", T3: "räknas", ...varfor },
    });
    expect(grupper("forsorjningsovergangar", T2, fakta)).toEqual({
      "forsorjning_start=forsorjningsstod forsorjning_slut=lon": 2,
      "forsorjning_start=forsorjningsstod forsorjning_slut=okand": 1,
    });
  });
});

describe(bok.om("forsorjningsgruppsovergangar"), () => {
  it("källor ur samma grupp är en grupp, ur olika är en egen", () => {
    const fakta = [
      ...liven(
        avslutat(1, {
          start: [{ kod: "sjukpenning" }, { kod: "aktivitetsersattning" }],
          slut: [{ kod: "lon" }, { kod: "lon_med_stod" }],
        }),
        avslutat(2, {
          start: [{ kod: "forsorjningsstod" }, { kod: "a_kassa" }],
          slut: [{ kod: "studiestod" }],
        }),
        avslutat(3, { start: [{ kod: "ingen" }], slut: [{ kod: "lon" }, { kod: "okand" }] }),
      ),
      ...utanfor,
    ];
    expect(provning("forsorjningsgruppsovergangar", T2, fakta)).toEqual({
      ...{ figur: 3, T1: "räknas", T2: "räknas", T3: "räknas", ...varfor },
    });
    expect(grupper("forsorjningsgruppsovergangar", T2, fakta)).toEqual({
      "scb_start=ohalsa scb_slut=egen_forsorjning": 1,
      "scb_start=arbetsmarknadsstod+ekonomiskt_bistand scb_slut=ovrig": 1,
      "scb_start=ingen scb_slut=egen_forsorjning+okand": 1,
    });
  });
});

describe(bok.om("sjalvforsorjande"), () => {
  const berg = "nämnaren: försörjning vid avslut är bara lon, sjukersattning, minst en";
  const krokom =
    "nämnaren: sysselsättning vid avslut är någon av arbete, arbete_privat, arbete_offentlig, arbete_med_stod, studier";
  const egen = "nämnaren: försörjningsgrupp vid avslut är bara egen_forsorjning, minst en";
  const doms = (forsta: string, andra: string, tredje: string) => ({
    arbete_eller_sjukersattning: forsta,
    arbete_eller_studier: andra,
    egen_forsorjning: tredje,
  });
  it("tre definitioner, var och en med sitt led", () => {
    const fakta = [
      ...liven(
        avslutat(1, { slut: [{ kod: "lon" }], sysselsattning: [{ kod: "arbete" }] }),
        avslutat(2, { slut: [{ kod: "lon", omfattning: 0.5 }, { kod: "sjukersattning" }] }),
        avslutat(3, { slut: [{ kod: "lon" }, { kod: "forsorjningsstod" }] }),
        avslutat(4),
        avslutat(5, { slut: [{ kod: "studiestod" }], sysselsattning: [{ kod: "studier" }] }),
        avslutat(6, {
          slut: [{ kod: "lon_med_stod" }],
          sysselsattning: [{ kod: "arbetstraning" }],
        }),
        avslutat(7, { slut: [{ kod: "okand" }], sysselsattning: [{ kod: "okand" }] }),
      ),
      ...utanfor,
    ];
    expect(provning("sjalvforsorjande", T2, fakta)).toEqual({
      figur: doms("2/7", "2/7", "2/7"),
      T1: doms("täljaren", "täljaren", "täljaren"),
      T2: doms("täljaren", `${krokom}: inget`, `${egen}: egen_forsorjning+ohalsa`),
      T3: doms(
        ...([`${berg}: forsorjningsstod+lon`, `${krokom}: inget`] as const),
        `${egen}: egen_forsorjning+ekonomiskt_bistand`,
      ),
      T4: doms(`${berg}: inget`, `${krokom}: inget`, `${egen}: inget`),
      T5: doms(`${berg}: studiestod`, "täljaren", `${egen}: ovrig`),
      T6: doms(`${berg}: lon_med_stod`, `${krokom}: arbetstraning`, "täljaren"),
      T7: doms(`${berg}: inget`, `${krokom}: inget`, `${egen}: inget`),
      ...varfor,
    });
  });
  it("varje kod räknas enligt sin definition, och ingen annan", () => {
    const arEn = (definition: string, ovrigt: Ovrigt): boolean => {
      const svar = figur("sjalvforsorjande", T2, liv(avslutat(1, ovrigt)));
      return typeof svar === "object" && svar[definition] === "1/1";
    };
    const kallor = (definition: string) =>
      Forsorjningskod.literals.filter((kod) => arEn(definition, { slut: [{ kod }] }));
    expect(kallor("arbete_eller_sjukersattning")).toEqual(["lon", "sjukersattning"]);
    expect(kallor("egen_forsorjning")).toEqual(["lon", "lon_med_stod"]);
    expect(
      Sysselsattningskod.literals.filter((kod) =>
        arEn("arbete_eller_studier", { sysselsattning: [{ kod }] }),
      ),
    ).toEqual(["arbete", "arbete_privat", "arbete_offentlig", "arbete_med_stod", "studier"]);
  });
  it("en okänd källa vid sidan av lönen är inte bara lön", () => {
    const fakta = liv(avslutat(1, { slut: [{ kod: "lon" }, { kod: "okand" }] }));
    expect(provning("sjalvforsorjande", T2, fakta)).toEqual({
      figur: doms("0/1", "0/1", "0/1"),
      T1: doms(`${berg}: lon+okand`, `${krokom}: inget`, `${egen}: egen_forsorjning+okand`),
    });
  });
  it("en definition vars fakta ingen källa kan lämna saknas, de andra räknas", () => {
    expect(
      figur("sjalvforsorjande", T2, liv(avslutat(1, { slut: [{ kod: "lon" }] })), {
        kan: ["ArendeMottaget", "ArendeAvslutat", "ForsorjningUppgiven"],
      }),
    ).toEqual(doms("1/1", "Saknas", "1/1"));
  });
});

describe(bok.om("avslutsorsak"), () => {
  it("orsaken så som den står; okänd och skyddad är okända", () => {
    const fakta = [
      ...liven(
        avslutat(1, { orsak: "studier" }),
        avslutat(2, { orsak: "studier" }),
        avslutat(3, { orsak: "egen-kod" }),
        avslutat(4, { orsak: "okand" }),
        avslutat(5, { orsak: "flytt" }, { skyddad: true }),
      ),
      ...utanfor,
    ];
    const inne = [1, 2, 3, 4, 5].map((nummer) => [`T${nummer}`, "räknas"]);
    expect(provning("avslutsorsak", T2, fakta)).toEqual({
      ...{ figur: 5, ...Object.fromEntries(inne), ...varfor },
    });
    expect(grupper("avslutsorsak", T2, fakta)).toEqual({
      "orsak=egen-kod": 1,
      "orsak=studier": 2,
      "orsak=okand": 2,
    });
  });
});

describe(bok.om("sysselsattning_slut"), () => {
  it("sysselsättningen vid avslutet; flera är en egen grupp", () => {
    const fakta = [
      ...liven(
        avslutat(1, { sysselsattning: [{ kod: "arbete" }, { kod: "studier" }] }),
        avslutat(2, { sysselsattning: [{ kod: "ingen" }] }),
        avslutat(3, { sysselsattning: [{ kod: "okand" }] }),
        avslutat(4),
      ),
      hant(4, "2025-02-10", {
        ...{ _tag: "SysselsattningUppgiven", matpunkt: "aktualisering" },
        sysselsattning: [{ kod: "arbete" }],
      }),
      ...utanfor,
    ];
    const inne = [1, 2, 3, 4].map((nummer) => [`T${nummer}`, "räknas"]);
    expect(provning("sysselsattning_slut", T2, fakta)).toEqual({
      ...{ figur: 4, ...Object.fromEntries(inne), ...varfor },
    });
    expect(grupper("sysselsattning_slut", T2, fakta)).toEqual({
      "sysselsattning=arbete+studier": 1,
      "sysselsattning=ingen": 1,
      "sysselsattning=okand": 2,
    });
  });
});

describe(bok.om("sysselsattningsgrad"), () => {
  it("flera läggs ihop, högst till heltid; den utan angiven omfattning räknas inte", () => {
    const fakta = [
      ...liven(
        avslutat(1, { sysselsattning: [{ kod: "arbete", omfattning: 0.25 }] }),
        avslutat(2, {
          sysselsattning: [
            { kod: "arbete", omfattning: 0.75 },
            { kod: "studier", omfattning: 0.5 },
          ],
        }),
        avslutat(3, {
          sysselsattning: [{ kod: "arbete", omfattning: 0.5 }, { kod: "studier" }],
        }),
        avslutat(4, { sysselsattning: [{ kod: "arbete" }] }),
        avslutat(5),
      ),
      ...utanfor,
    ];
    // 0,25 + 1 + 0,5 delat med tre är 0,583.
    expect(provning("sysselsattningsgrad", T2, fakta)).toEqual({
      figur: { antal: 3, medel: 0.58, median: 0.5 },
      ...{ T1: "räknas", T2: "räknas", T3: "räknas" },
      ...{ T4: "i urvalet, utan värde", T5: "i urvalet, utan värde" },
      ...varfor,
    });
  });
});

describe(bok.om("hallbart_avslut"), () => {
  const aktivitet =
    "sysselsättning vid avslut är någon av arbete, arbete_privat, arbete_offentlig, arbete_med_stod, studier, arbetstraning, daglig_verksamhet";
  const planering = "slag av avslut är någon av langsiktig_planering";
  const doms = (i_aktivitet: string, hallbar_planering: string, annars: string) => ({
    ...{ i_aktivitet, hallbar_planering, aktivitet_eller_planering: annars },
  });
  const fakta = liven(
    avslutat(1, { sysselsattning: [{ kod: "arbetstraning" }], orsak: "anstallning" }),
    avslutat(2, { sysselsattning: [{ kod: "daglig_verksamhet" }], orsak: "flytt" }),
    avslutat(3, { sysselsattning: [{ kod: "arbetssokande" }], orsak: "forstarkt_samverkan" }),
    avslutat(4, { sysselsattning: [{ kod: "ingen" }], orsak: "ansokan_sjukersattning" }),
    avslutat(5, { orsak: "egen-kod" }),
  );
  it("sysselsatt, avslutat av ett skäl som är långsiktig planering, eller någondera", () => {
    const varken = (syssla: string, slag: string) =>
      doms(
        `nämnaren: ${aktivitet}: ${syssla}`,
        `nämnaren: ${planering}: ${slag}`,
        `nämnaren: något av (${aktivitet}: ${syssla}, ${planering}: ${slag})`,
      );
    expect(provning("hallbart_avslut", T2, [...fakta, ...utanfor])).toEqual({
      figur: doms("2/5", "2/5", "3/5"),
      T1: doms("täljaren", "täljaren", "täljaren"),
      T2: doms("täljaren", `nämnaren: ${planering}: annan`, "täljaren"),
      T3: doms(`nämnaren: ${aktivitet}: arbetssokande`, "täljaren", "täljaren"),
      T4: varken("ingen", "ska_avslutas"),
      T5: varken("inget", "inget"),
      ...varfor,
    });
  });
  it("varje sysselsättning är i aktivitet eller inte, och varje skäl en hållbar planering eller inte", () => {
    const uppfyller = (definition: string, ovrigt: Ovrigt): boolean => {
      const svar = figur("hallbart_avslut", T2, liv(avslutat(1, ovrigt)));
      return typeof svar === "object" && svar[definition] === "1/1";
    };
    const skal = jamtland2025.avslut === "okand" ? [] : jamtland2025.avslut.map(({ kod }) => kod);
    for (const definition of ["i_aktivitet", "aktivitet_eller_planering"]) {
      expect(
        Sysselsattningskod.literals.filter((kod) =>
          uppfyller(definition, { sysselsattning: [{ kod }] }),
        ),
      ).toEqual([
        ...["arbete", "arbete_privat", "arbete_offentlig", "arbete_med_stod", "studier"],
        ...["arbetstraning", "daglig_verksamhet"],
      ]);
    }
    for (const definition of ["hallbar_planering", "aktivitet_eller_planering"])
      expect(skal.filter((orsak) => uppfyller(definition, { orsak }))).toEqual([
        ...["anstallning", "studier", "forstarkt_samverkan"],
      ]);
  });
  it("skälet prövas mot den överenskommelse som gällde avslutsdagen; säger den inget är det ingen planering", () => {
    const tidigt = liv({
      ...{ nummer: 1, aktualiserat: "2024-01-10", mottaget: "2024-02-10", avslutat: "2025-02-17" },
      ovrigt: { orsak: "anstallning" },
    });
    expect(figur("hallbart_avslut", "2025-T1", tidigt)).toEqual(doms("0/1", "1/1", "1/1"));
    expect(
      figur("hallbart_avslut", "2025-T1", tidigt, { overenskommelser: [jamtlandTidigare] }),
    ).toEqual(doms("0/1", "0/1", "0/1"));
    expect(figur("hallbart_avslut", "2025-T1", tidigt, { overenskommelser: [] })).toEqual(
      doms("0/1", "0/1", "0/1"),
    );
  });
});

describe(bok.om("efter_avslut"), () => {
  type Lage = Extract<Faktum, { _tag: "LageEfterAvslut" }>;
  const lage = (
    nummer: number,
    dag: string,
    manader: number,
    vad: Partial<Pick<Lage, "forsorjning" | "sysselsattning">>,
  ): Faktum => hant(nummer, dag, { _tag: "LageEfterAvslut", manader, ...vad });
  const slutat = (nummer: number, mer: Partial<Arendeliv> = {}): Arendeliv => ({
    ...{ nummer, aktualiserat: "2023-01-10", mottaget: "2023-02-10", avslutat: "2024-06-01" },
    ...mer,
  });
  const fakta = [
    ...liven(slutat(1), slutat(2), slutat(3), slutat(4), slutat(5, { skyddad: true })),
    // Samma ärende, ett halvår och ett år efter avslutet, med olika försörjning.
    lage(1, "2025-01-01", 6, { forsorjning: [{ kod: "a_kassa" }] }),
    lage(1, "2025-06-01", 12, {
      ...{ forsorjning: [{ kod: "lon" }], sysselsattning: [{ kod: "arbete", omfattning: 0.5 }] },
    }),
    lage(2, "2025-08-31", 12, { forsorjning: [{ kod: "sjukersattning" }, { kod: "lon" }] }),
    lage(3, "2025-09-01", 12, { forsorjning: [{ kod: "lon" }] }),
    lage(4, "2025-05-01", 6, { forsorjning: [{ kod: "okand" }], sysselsattning: [] }),
    lage(5, "2025-05-01", 6, { forsorjning: [{ kod: "lon" }] }),
  ];
  it("uppföljningsdagen avgör, inte avslutsdagen", () => {
    expect(provning("efter_avslut", T2, fakta)).toEqual({
      figur: 4,
      T1: "räknas: 1 av 2 rader",
      T2: "räknas",
      T3: "dagen i 2025-05-01..2025-08-31: 2025-09-01",
      T4: "räknas",
      T5: "räknas",
    });
    expect(grupper("efter_avslut", T2, fakta)).toEqual({
      "manader=12 forsorjning=lon": 1,
      "manader=12 forsorjning=lon+sjukersattning": 1,
      "manader=6 forsorjning=okand": 1,
      "manader=okand forsorjning=okand": 1,
      "manader=12 sysselsattning=arbete": 1,
      "manader=12 sysselsattning=okand": 1,
      "manader=6 sysselsattning=okand": 1,
      "manader=okand sysselsattning=okand": 1,
    });
  });
  it("två uppföljningar av samma ärende i perioden är två tillfällen", () => {
    const [enhet] = forsorjningar.filter(({ id }) => id === "efter_avslut");
    expect(enhet?.enhet).toBe("tillfalle");
    expect(figur("efter_avslut", "2025", fakta)).toBe(6);
    expect(grupper("efter_avslut", "2025", fakta)).toMatchObject({
      "manader=6 forsorjning=a_kassa": 1,
      "manader=12 forsorjning=lon": 2,
    });
  });
});

describe("försörjningarna", () => {
  it("har var sitt prov", () => {
    expect(bok.utanProv()).toEqual([]);
  });
});
