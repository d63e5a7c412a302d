/**
 * De som arbetar runt individen. I ärenden, samtycken och statistik är aktören en verksamhet, inte en part:
 * Berg räknar IFO och AME var för sig fast båda är kommunen.
 */
import * as Schema from "effect/Schema";
import { type Text, text } from "../kernel/index.ts";

/** En verksamhet som deltar i STAR, individen själv (`egen`) eller någon annan. */
export const Aktor = Schema.Literals([
  "ifo",
  "ame",
  "vuxenutbildning",
  "primarvard",
  "psykiatri",
  "arbetsformedlingen",
  "forsakringskassan",
  "egen",
  "annan",
]).annotate({ identifier: "Aktor", title: "Aktör" });
export type Aktor = typeof Aktor.Type;

/** Verksamhetsområdet, som avgör mötesform (FORM-1..3). */
export const Omrade = Schema.Literals([
  "socialtjanst",
  "halso_och_sjukvard",
  "arbetsmarknad",
  "utbildning",
  "arbetsformedling",
  "socialforsakring",
]).annotate({ identifier: "Omrade", title: "Område" });
export type Omrade = typeof Omrade.Type;

/** Slaget av part. */
export const Partslag = Schema.Literals([
  "arbetsformedlingen",
  "forsakringskassan",
  "region",
  "kommun",
]).annotate({ identifier: "Partslag", title: "Slag av part" });
export type Partslag = typeof Partslag.Type;

/** Aktörens namn och område; individen själv och annan har inget område. */
export type Aktorsuppgift = { readonly titel: Text; readonly omrade: Omrade | "inget" };

/** Aktörerna i den ordning som rapporterna räknar upp dem. */
export const aktorer: Readonly<Record<Aktor, Aktorsuppgift>> = {
  ifo: {
    titel: text("Individ- och familjeomsorgen (IFO)", "Social services (IFO)"),
    omrade: "socialtjanst",
  },
  primarvard: { titel: text("Primärvården", "Primary care"), omrade: "halso_och_sjukvard" },
  psykiatri: { titel: text("Psykiatrin", "Psychiatry"), omrade: "halso_och_sjukvard" },
  ame: {
    titel: text("Arbetsmarknadsenheten (AME)", "Municipal labour market unit (AME)"),
    omrade: "arbetsmarknad",
  },
  vuxenutbildning: { titel: text("Vuxenutbildningen", "Adult education"), omrade: "utbildning" },
  arbetsformedlingen: {
    titel: text("Arbetsförmedlingen", "Public Employment Service"),
    omrade: "arbetsformedling",
  },
  forsakringskassan: {
    titel: text("Försäkringskassan", "Social Insurance Agency"),
    omrade: "socialforsakring",
  },
  egen: { titel: text("Individen själv", "The individual"), omrade: "inget" },
  annan: { titel: text("Annan aktör", "Other actor"), omrade: "inget" },
};

const PARTSLAG: Readonly<Record<Omrade, Partslag>> = {
  socialtjanst: "kommun",
  arbetsmarknad: "kommun",
  utbildning: "kommun",
  halso_och_sjukvard: "region",
  arbetsformedling: "arbetsformedlingen",
  socialforsakring: "forsakringskassan",
};

/** Slaget av part som aktören hör till; individen själv och annan hör inte till någon. */
export const partslagFor = (aktor: Aktor): Partslag | "ingen" => {
  const { omrade } = aktorer[aktor];
  return omrade === "inget" ? "ingen" : PARTSLAG[omrade];
};

/** Sant om aktören är en verksamhet, inte individen själv eller någon okänd. */
export const arVerksamhet = (aktor: Aktor): boolean => aktorer[aktor].omrade !== "inget";
