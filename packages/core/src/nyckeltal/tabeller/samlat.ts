/**
 * Det som inte handlar om någon person: avvikelser, tillförda mått och pengar.
 */
import { forstaDagen, sistaDagen, text } from "../../kernel/index.ts";
import { tabell } from "../Tabell.ts";

/** Avvikelser från överenskommelsen. `niva`: den högsta de lyfts till. */
export const avvikelsetabell = tabell({
  titel: text("avvikelser", "deviations"),
  handlarOm: "annat",
  dagar: { dag: text("rapporterad", "reported"), avslutad: text("avslutad", "closed") },
  koder: {
    slag: { titel: text("slag", "kind") },
    niva: { titel: text("nivå", "level") },
    kommun: { titel: text("kommun", "municipality"), flera: "flera" },
    strukturell: { titel: text("strukturell", "structural") },
  },
  tal: {},
  rader: function* (lage) {
    for (const avvikelse of lage.avvikelser.values()) {
      if (avvikelse._tag === "OkandAvvikelse") continue;
      const { rapporterad, slag, lyft, kommuner, strukturell } = avvikelse;
      const nivaer = lyft.map(({ till }) => till);
      yield {
        dagar: {
          dag: rapporterad,
          avslutad: avvikelse._tag === "AvslutadAvvikelse" ? avvikelse.avslutad : undefined,
        },
        koder: {
          slag,
          niva: nivaer.includes("lansam") ? "lansam" : (nivaer[0] ?? "ingen"),
          kommun: kommuner,
          strukturell: strukturell ? "ja" : "nej",
        },
        tal: {},
      };
    }
  },
});

/** Mått som någon annan räknat, för den period de gäller. */
export const tillfordtabell = tabell({
  titel: text("tillförda mått", "supplied measures"),
  handlarOm: "annat",
  dagar: { fran: text("från", "from"), till: text("till", "to") },
  koder: {
    matt: { titel: text("mått", "measure") },
    hanvisning: { titel: text("källa", "source") },
  },
  tal: { varde: text("värde", "value") },
  rader: function* (lage) {
    for (const { matt, period, varde, hanvisning } of lage.tillforda) {
      yield {
        dagar: { fran: period.fran, till: period.till },
        koder: { matt, hanvisning },
        tal: { varde },
      };
    }
  },
});

const arspost = {
  dagar: {
    fran: text("årets första dag", "first day of the year"),
    till: text("årets sista dag", "last day of the year"),
  },
  koder: {
    ar: { titel: text("år", "year") },
    kostnadsslag: { titel: text("kostnadsslag", "kind of cost") },
  },
  tal: { belopp: text("belopp i öre", "amount in öre") },
};

type Arspost = { readonly ar: number; readonly kostnadsslag: string; readonly belopp: number };

function* arsposter(poster: ReadonlyArray<Arspost>) {
  for (const { ar, kostnadsslag, belopp } of poster) {
    yield {
      dagar: { fran: forstaDagen(ar, 1), till: sistaDagen(ar, 12) },
      koder: { ar: String(ar), kostnadsslag },
      tal: { belopp },
    };
  }
}

/** Bokfört utfall. */
export const utfallstabell = tabell({
  titel: text("bokfört utfall", "booked outcome"),
  handlarOm: "annat",
  ...arspost,
  rader: ({ utfall }) => arsposter(utfall),
});

/** Beslutad budget. */
export const budgettabell = tabell({
  titel: text("budget", "budget"),
  handlarOm: "annat",
  ...arspost,
  rader: ({ budget }) => arsposter(budget),
});

/** Rekvisitioner av medel. */
export const rekvisitionstabell = tabell({
  titel: text("rekvisitioner", "requisitions"),
  handlarOm: "annat",
  dagar: { fran: text("från", "from"), till: text("till", "to") },
  koder: { strom: { titel: text("ström", "stream") } },
  tal: { belopp: text("belopp i öre", "amount in öre") },
  rader: function* ({ rekvisitioner }) {
    for (const { period, strom, belopp } of rekvisitioner) {
      yield { dagar: { fran: period.fran, till: period.till }, koder: { strom }, tal: { belopp } };
    }
  },
});
