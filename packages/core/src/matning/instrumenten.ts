/**
 * Instrumenten som följer med. Gränserna står med sin källa; där publicerade gränser säger olika finns alla.
 */
import type { Kon } from "../individ/index.ts";
import { text } from "../kernel/index.ts";
import type { Grans, Instrument, Instrumentfraga } from "./Instrument.ts";

const skala = (fran: number, till: number): ReadonlyArray<number> =>
  Array.from({ length: till - fran + 1 }, (_, i) => fran + i);

const fragor = (
  antal: number,
  poang: (nummer: number) => ReadonlyArray<number>,
): ReadonlyArray<Instrumentfraga> =>
  skala(1, antal).map((nummer) => ({
    id: String(nummer),
    etikett: text(`Fråga ${nummer}`, `Item ${nummer}`),
    poang: poang(nummer),
  }));

const klasser = {
  ej_riskbruk: text("Inget riskbruk", "No risky use"),
  riskbruk: text("Riskbruk", "Risky use"),
  skadligt: text("Skadligt bruk", "Harmful use"),
  sannolikt_beroende: text("Sannolikt beroende", "Probable dependence"),
  information: text("Zon I: information", "Zone I: information"),
  rad: text("Zon II: råd", "Zone II: advice"),
  radgivning: text("Zon III: kort rådgivning och uppföljning", "Zone III: brief counselling"),
  remiss: text("Zon IV: diagnostik", "Zone IV: referral"),
  under: text("Under gränsen", "Below the cut-off"),
  over: text("Vid eller över gränsen", "At or above the cut-off"),
  problem: text("Problem troliga", "Problems likely"),
  tungt_beroende: text("Tungt beroende troligt", "Heavy dependence likely"),
  utmarkt: text("Utmärkt programtrohet", "Exemplary fidelity"),
  god: text("God programtrohet", "Good fidelity"),
  delvis: text("Delvis programtrohet", "Fair fidelity"),
  inte_ips: text("Inte IPS", "Not supported employment"),
} as const;
type Klasskod = keyof typeof klasser;

const grans = (
  klass: Klasskod,
  fran: number,
  till: number,
  mer: Pick<Grans, "kon" | "franAlder" | "tillAlder"> = {},
): Grans => ({ klass, titel: klasser[klass], fran, till, ...mer });

/** En gräns per kön: under den och från den. */
const tudelad = (kvinnor: number, man: number, max: number): ReadonlyArray<Grans> =>
  (
    [["kvinna", kvinnor] as const, ["man", man] as const] satisfies ReadonlyArray<
      readonly [Kon, number]
    >
  ).flatMap(([kon, vid]) => [
    grans("under", 0, vid - 1, { kon }),
    grans("over", vid, max, { kon }),
  ]);

const niotill = (nummer: number, sista: number): ReadonlyArray<number> =>
  nummer >= sista ? [0, 2, 4] : skala(0, 4);

/** AUDIT, tio frågor om alkohol. Fråga 9 och 10 har bara 0, 2 och 4. */
export const audit: Instrument = {
  id: "audit",
  version: 1,
  titel: text("AUDIT", "AUDIT"),
  kalla: "Bergman 1994; patientenkat.se; medicinbasen.se",
  poangsattning: "summa",
  fragor: fragor(10, (nummer) => niotill(nummer, 9)),
  granstabeller: [
    {
      id: "svensk",
      kalla: "medicinbasen.se, alkoholohalsa.se (kvinnor 6 och 14, män 8 och 16); över 65: 7",
      granser: [
        ...(
          [
            ["kvinna", 6, 14, 18],
            ["man", 8, 16, 20],
          ] as const
        ).flatMap(([kon, risk, skada, beroende]) => [
          grans("ej_riskbruk", 0, risk - 1, { kon, tillAlder: 65 }),
          grans("riskbruk", risk, skada - 1, { kon, tillAlder: 65 }),
          grans("skadligt", skada, beroende - 1, { kon, tillAlder: 65 }),
          grans("sannolikt_beroende", beroende, 40, { kon, tillAlder: 65 }),
        ]),
        grans("ej_riskbruk", 0, 6, { franAlder: 66 }),
        grans("riskbruk", 7, 40, { franAlder: 66 }),
      ],
    },
    {
      id: "who-zoner",
      kalla: "WHO:s fyra zoner",
      granser: [
        grans("information", 0, 7),
        grans("rad", 8, 15),
        grans("radgivning", 16, 19),
        grans("remiss", 20, 40),
      ],
    },
    {
      id: "zoner-medicinbasen",
      kalla: "medicinbasen.se, doktorerna.com: zon III till och med 20",
      granser: [
        grans("information", 0, 7),
        grans("rad", 8, 15),
        grans("radgivning", 16, 20),
        grans("remiss", 21, 40),
      ],
    },
    {
      id: "drinkiq",
      kalla: "drinkiq.com: kvinnor 7 och 20, män 8 och 20",
      granser: [["kvinna", 7] as const, ["man", 8] as const].flatMap(([kon, risk]) => [
        grans("ej_riskbruk", 0, risk - 1, { kon }),
        grans("riskbruk", risk, 19, { kon }),
        grans("sannolikt_beroende", 20, 40, { kon }),
      ]),
    },
  ],
};

/** AUDIT-C: AUDIT:s tre första frågor. Tre publicerade gränser; välj. */
export const auditC: Instrument = {
  id: "audit-c",
  version: 1,
  titel: text("AUDIT-C", "AUDIT-C"),
  kalla: "AUDIT fråga 1–3",
  poangsattning: "summa",
  fragor: fragor(3, () => skala(0, 4)),
  granstabeller: [
    {
      id: "original-sverige",
      kalla: "hpinordic.se: kvinnor 4, män 5",
      granser: tudelad(4, 5, 12),
    },
    {
      id: "folkhalsomyndigheten",
      kalla: "Hälsa på lika villkor: kvinnor 5, män 6",
      granser: tudelad(5, 6, 12),
    },
    { id: "usa", kalla: "amerikansk praxis: kvinnor 3, män 4", granser: tudelad(3, 4, 12) },
  ],
};

/** DUDIT, elva frågor om droger. */
export const dudit: Instrument = {
  id: "dudit",
  version: 1,
  titel: text("DUDIT", "DUDIT"),
  kalla: "Socialstyrelsens metodguide; vardochinsats.se",
  poangsattning: "summa",
  fragor: fragor(11, (nummer) => niotill(nummer, 10)),
  granstabeller: [
    {
      id: "metodguiden",
      kalla:
        "Socialstyrelsens metodguide: män 6, kvinnor 2; 16–25 år: män 7, kvinnor 3 (preliminärt)",
      granser: (
        [
          ["kvinna", 2, 3],
          ["man", 6, 7],
        ] as const
      ).flatMap(([kon, vuxen, ung]) => [
        grans("under", 0, ung - 1, { kon, franAlder: 16, tillAlder: 25 }),
        grans("problem", ung, 44, { kon, franAlder: 16, tillAlder: 25 }),
        grans("under", 0, vuxen - 1, { kon, franAlder: 26 }),
        grans("problem", vuxen, 44, { kon, franAlder: 26 }),
      ]),
    },
    {
      id: "tungt-beroende",
      kalla: "carlbring.se: 25 (ICD-10, sensitivitet 90 %, specificitet 88 %)",
      granser: [grans("under", 0, 24), grans("tungt_beroende", 25, 44)],
    },
  ],
};

/** Programtrohet IPS-25: 25 kriterier, 1–5. Noll poäng finns inte. */
export const ips25: Instrument = {
  id: "ips-25",
  version: 1,
  titel: text("Programtrohet IPS-25", "IPS-25 fidelity"),
  kalla: "centreformentalhealth.org.uk; slutrapport Krokom (74 som nedre gräns)",
  poangsattning: "summa",
  fragor: fragor(25, () => skala(1, 5)),
  granstabeller: [
    {
      id: "band",
      kalla: "IPS-25",
      granser: [
        grans("inte_ips", 25, 73),
        grans("delvis", 74, 99),
        grans("god", 100, 114),
        grans("utmarkt", 115, 125),
      ],
    },
  ],
};

/** "Hur mår din ekonomi?": fem påståenden, ett kryss på en linje. Inga poäng och ingen gräns finns. */
export const ekonomifragor: Instrument = {
  id: "hur-mar-din-ekonomi",
  version: 1,
  titel: text("Hur mår din ekonomi?", "How is your economy?"),
  kalla: "Konsumentverket, Koll på pengarna",
  poangsattning: "inga_poang",
  fragor: fragor(5, () => skala(1, 5)),
  granstabeller: [],
};

/** SKAPA (BIP): två versioner vars frågor förbundet anger. Följs fråga för fråga med `progression`; ingen summa. */
export const skapa = (
  version: "deltagare" | "handlaggare",
  etiketter: ReadonlyArray<Instrumentfraga["etikett"]>,
  steg: { readonly fran: number; readonly till: number } = { fran: 1, till: 5 },
): Instrument => ({
  id: `skapa-${version}`,
  version: 1,
  titel: text(`SKAPA, ${version}`, `SKAPA, ${version}`),
  kalla: "sfhalland.se; BIP",
  poangsattning: "inga_poang",
  fragor: etiketter.map((etikett, i) => ({
    id: String(i + 1),
    etikett,
    poang: skala(steg.fran, steg.till),
  })),
  granstabeller: [],
});

/** En egen enkät med frågor 0–10. */
export const nollTillTio = (
  id: string,
  titel: Instrument["titel"],
  etiketter: ReadonlyArray<Instrumentfraga["etikett"]>,
): Instrument => ({
  id,
  version: 1,
  titel,
  kalla: "egen enkät",
  poangsattning: "inga_poang",
  fragor: etiketter.map((etikett, i) => ({ id: String(i + 1), etikett, poang: skala(0, 10) })),
  granstabeller: [],
});

/** Instrumenten med fasta frågor, per id. */
export const instrument: ReadonlyMap<string, Instrument> = new Map(
  [audit, auditC, dudit, ips25, ekonomifragor].map((ett) => [ett.id, ett]),
);
