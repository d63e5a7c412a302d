/**
 * Håller påståendena? Det som inte håller får svaret vad som hade hållit. Källa: fel i publicerade slutrapporter
 * (domänen, avsnitt 8).
 */
import { arDag, type Text, text, uppfyller } from "../kernel/index.ts";
import type {
  Andelar,
  Avrundning,
  Delar,
  Kostnadstabell,
  Malutfall,
  Pastaende,
  Perioduppgifter,
  Skala,
} from "./Pastaende.ts";

/** Svaret om ett påstående. `borde`: det som hade hållit, i påståendets egna fält. */
export type Siffersvar = {
  readonly id: string;
  readonly haller: boolean | "kan_ej_bedomas";
  readonly avrundning?: Avrundning;
  /** Procenten stämmer om två av dem byter plats. */
  readonly ombytta?: true;
  readonly borde?: Readonly<Record<string, unknown>>;
  readonly forklaring: Text;
};

/** Prövar påståendena, ett svar per påstående, i samma ordning. */
export const provaSiffror = (pastaenden: ReadonlyArray<Pastaende>): ReadonlyArray<Siffersvar> =>
  pastaenden.map((pastaende) => ({ id: pastaende.id, ...prova(pastaende) }));

type Svar = Omit<Siffersvar, "id">;

function prova(pastaende: Pastaende): Svar {
  switch (pastaende.typ) {
    case "delar":
      return provaDelar(pastaende);
    case "andelar":
      return provaAndelar(pastaende);
    case "kostnadstabell":
      return provaKostnader(pastaende);
    case "malutfall":
      return provaMal(pastaende);
    case "skala":
      return provaSkala(pastaende);
    case "period":
      return provaPeriod(pastaende);
  }
}

const haller = (forklaring: Text): Svar => ({ haller: true, forklaring });
const oklart = (forklaring: Text): Svar => ({ haller: "kan_ej_bedomas", forklaring });
const fel = (borde: Siffersvar["borde"], forklaring: Text): Svar => ({
  haller: false,
  ...(borde === undefined ? {} : { borde }),
  forklaring,
});

function provaDelar({ helhet, delar }: Delar): Svar {
  if (delar.length === 0) return oklart(texter.ingaDelar);
  const summa = summera(delar);
  return summa === avrundad(helhet)
    ? haller(texter.delarnaStammer)
    : fel({ helhet: summa }, texter.delarna(summa, helhet));
}

const VANOR: ReadonlyArray<Avrundning> = ["halv_upp", "narmast", "trunkerad"];

function provaAndelar({ helhet, delar }: Andelar): Svar {
  if (helhet <= 0 || delar.length === 0) return oklart(texter.ingenHelhet);
  const summa = summera(delar.map(({ antal }) => antal));
  if (summa !== avrundad(helhet)) return fel({ helhet: summa }, texter.delarna(summa, helhet));
  const vana = vanaFor(delar, helhet);
  if (vana !== undefined) {
    return { haller: true, avrundning: vana, forklaring: texter.procentenStammer(vana) };
  }
  const ratt = delar.map(({ namn, antal, procent }) => ({
    namn,
    antal,
    procent: somTryckt((100 * antal) / helhet, "halv_upp", decimaler(procent)),
  }));
  return {
    ...fel({ delar: ratt }, texter.procenten),
    ...(gettOmbytta(delar, helhet) ? { ombytta: true, forklaring: texter.ombytta } : {}),
  };
}

type Andelsdel = Andelar["delar"][number];

/** Vanan som ger alla de tryckta talen, om någon gör det. */
const vanaFor = (delar: ReadonlyArray<Andelsdel>, helhet: number): Avrundning | undefined =>
  VANOR.find((vana) =>
    delar.every(
      ({ antal, procent }) =>
        somTryckt((100 * antal) / helhet, vana, decimaler(procent)) === procent,
    ),
  );

/** Sant om procenten hade stämt när två av dem bytt plats. */
const gettOmbytta = (delar: ReadonlyArray<Andelsdel>, helhet: number): boolean =>
  delar.some((ena, i) =>
    delar.slice(i + 1).some((andra) => {
      if (ena.procent === andra.procent) return false;
      const bytta = delar.map((del) =>
        del === ena
          ? { ...del, procent: andra.procent }
          : del === andra
            ? { ...del, procent: ena.procent }
            : del,
      );
      return vanaFor(bytta, helhet) !== undefined;
    }),
  );

function provaKostnader({ rader, summa }: Kostnadstabell): Svar {
  const kolumner = (["budget", "utfall"] as const).filter((namn) => summa[namn] !== undefined);
  if (kolumner.length === 0 || rader.length === 0) return oklart(texter.ingenSumma);
  const brister = kolumner.flatMap((namn) => {
    const kanda = rader.flatMap((rad) => rad[namn] ?? []);
    const borde = summera(kanda);
    const tryckt = summa[namn] ?? 0;
    return borde === avrundad(tryckt) ? [] : [{ namn, borde, tom: kanda.length < rader.length }];
  });
  if (brister.length === 0) return haller(texter.summanStammer);
  const borde = { summa: Object.fromEntries(brister.map((b) => [b.namn, b.borde])) };
  // En tom ruta är inte noll: det som fattas kan stå i den.
  return brister.every(({ tom }) => tom)
    ? { haller: "kan_ej_bedomas", borde, forklaring: texter.tomRuta }
    : fel(borde, texter.summan);
}

function provaMal({ jamforelse, mal, utfall, uppnatt }: Malutfall): Svar {
  if (utfall === null) return oklart(texter.ingetUtfall);
  const ratt = uppfyller({ jamforelse, mal }, utfall);
  return ratt === uppnatt
    ? haller(texter.maletStammer)
    : fel({ uppnatt: ratt }, texter.malet(jamforelse));
}

function provaSkala({ min, max, varden }: Skala): Svar {
  if (varden.length === 0 || min > max) return oklart(texter.ingaVarden);
  const utanfor = varden.flatMap((varde, i) => (varde < min || varde > max ? [i + 1] : []));
  return utanfor.length === 0
    ? haller(texter.skalanStammer)
    : fel({ min, max, platser: utanfor }, texter.skalan(utanfor.length));
}

function provaPeriod({ fran, till, uppgifter }: Perioduppgifter): Svar {
  if (!arDag(fran) || !arDag(till) || fran > till) return oklart(texter.ingenPeriod);
  if (uppgifter.length === 0) return oklart(texter.ingaUppgifter);
  const utanfor = uppgifter.filter(({ datum }) => !arDag(datum) || datum < fran || datum > till);
  return utanfor.length === 0
    ? haller(texter.periodenStammer)
    : fel(
        { fran, till, uppgifter: utanfor.map(({ namn }) => namn) },
        texter.perioden(utanfor.length),
      );
}

/** Tal utan de rester som flyttal lämnar efter sig; sex decimaler räcker för öre och tiondels procent. */
const avrundad = (tal: number): number => Math.round(tal * 1e6) / 1e6;

const summera = (talen: ReadonlyArray<number>): number =>
  avrundad(talen.reduce((summa, tal) => summa + tal, 0));

/** Så många decimaler som talet är skrivet med. */
const decimaler = (tal: number): number => /\.(\d+)$/u.exec(String(tal))?.[1]?.length ?? 0;

/** Talet så som vanan trycker det, med så många decimaler. */
function somTryckt(tal: number, vana: Avrundning, antal: number): number {
  const faktor = 10 ** antal;
  const skalat = avrundad(tal * faktor);
  switch (vana) {
    case "halv_upp":
      return Math.floor(skalat + 0.5) / faktor;
    case "trunkerad":
      return Math.trunc(skalat) / faktor;
    case "narmast": {
      const ner = Math.floor(skalat);
      const rest = skalat - ner;
      const upp = rest > 0.5 || (rest === 0.5 && ner % 2 === 1);
      return (upp ? ner + 1 : ner) / faktor;
    }
  }
}

const vanor: Readonly<Record<Avrundning, Text>> = {
  halv_upp: text("avrundad halv uppåt", "rounded half up"),
  trunkerad: text("avkortad", "truncated"),
  narmast: text("avrundad till närmaste, halva till jämnt", "rounded to nearest, halves to even"),
};

const jamforelser: Readonly<Record<Malutfall["jamforelse"], Text>> = {
  fler_an: text("fler än (lika många räcker inte)", "more than (equal is not enough)"),
  minst: text("minst", "at least"),
  hogst: text("högst", "at most"),
  lika: text("lika med", "equal to"),
};

const texter = {
  ingaDelar: text("Inga delar är angivna.", "No parts are given."),
  delarnaStammer: text("Delarna blir helheten.", "The parts make up the whole."),
  delarna: (summa: number, helhet: number) =>
    text(`Delarna blir ${summa}, inte ${helhet}.`, `The parts add up to ${summa}, not ${helhet}.`),
  ingenHelhet: text(
    "Helheten är noll eller delarna saknas; ingen andel kan räknas.",
    "The whole is zero or the parts are missing; no share can be computed.",
  ),
  procentenStammer: (vana: Avrundning) =>
    text(`Procenten stämmer (${vanor[vana].sv}).`, `The percentages hold (${vanor[vana].en}).`),
  procenten: text(
    "Procenten följer inte av antalen med någon avrundning.",
    "The percentages do not follow from the counts by any rounding.",
  ),
  ombytta: text(
    "Procenten står på fel plats: de stämmer om två av dem byter plats.",
    "The percentages stand in the wrong place: they hold if two of them change places.",
  ),
  ingenSumma: text("Ingen summa är angiven.", "No sum is given."),
  summanStammer: text("Raderna blir summan.", "The lines make up the sum."),
  summan: text("Raderna blir inte summan.", "The lines do not make up the sum."),
  tomRuta: text(
    "Raderna blir inte summan, men en ruta är tom, och tom är inte noll.",
    "The lines do not make up the sum, but a cell is blank, and blank is not zero.",
  ),
  ingetUtfall: text("Utfallet saknas.", "The outcome is missing."),
  maletStammer: text("Utfallet och omdömet går ihop.", "The outcome and the verdict agree."),
  malet: (jamforelse: Malutfall["jamforelse"]) =>
    text(
      `Målet är ${jamforelser[jamforelse].sv}; omdömet följer inte av utfallet.`,
      `The goal is ${jamforelser[jamforelse].en}; the verdict does not follow from the outcome.`,
    ),
  ingaVarden: text(
    "Skalan är omöjlig eller värden saknas.",
    "The scale is impossible or values are missing.",
  ),
  skalanStammer: text("Alla värden ligger på skalan.", "All values lie on the scale."),
  skalan: (antal: number) =>
    text(
      `${antal} ${antal === 1 ? "värde ligger" : "värden ligger"} utanför skalan.`,
      `${antal} ${antal === 1 ? "value lies" : "values lie"} outside the scale.`,
    ),
  ingenPeriod: text(
    "Perioden går inte att läsa. Skriv dagarna ÅÅÅÅ-MM-DD, den tidigare först.",
    "The period cannot be read. Write the days YYYY-MM-DD, the earlier first.",
  ),
  ingaUppgifter: text("Inga uppgifter är angivna.", "No items are given."),
  periodenStammer: text("Alla uppgifter ligger i perioden.", "All items lie in the period."),
  perioden: (antal: number) =>
    text(
      `${antal} ${antal === 1 ? "uppgift ligger" : "uppgifter ligger"} utanför perioden eller har ingen dag i kalendern.`,
      `${antal} ${antal === 1 ? "item lies" : "items lie"} outside the period or has no day in the calendar.`,
    ),
};
