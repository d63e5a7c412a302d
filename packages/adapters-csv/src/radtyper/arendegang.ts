/**
 * Det som hänt ärendet efter aktualiseringen: beslut, planering, försörjning och avslut.
 */
import { arAvslutsorsak, Planeringsform } from "@star-finsam/core/arende";
import type { Faktum } from "@star-finsam/core/faktum";
import { Forsorjningskod, Sysselsattningskod } from "@star-finsam/core/forsorjning";
import type { Pseudonym } from "@star-finsam/core/individ";
import type { ArendeId, Dag } from "@star-finsam/core/kernel";
import { Aktor } from "@star-finsam/core/part";
import * as Schema from "effect/Schema";
import type { Radsammanhang, Radvarden } from "./Radtyp.ts";

const arAktor = Schema.is(Aktor);
const arForsorjning = Schema.is(Forsorjningskod);
const arPlaneringsform = Schema.is(Planeringsform);
const arSysselsattning = Schema.is(Sysselsattningskod);

/** Besluten, och faktumet som vart och ett blir. */
export const BESLUT = {
  mottagen: "ArendeMottaget",
  ej_mottagen: "ArendeEjMottaget",
  ko: "ArendeSattPaKolista",
  konsultation: "ArendeBlevKonsultation",
} as const;
type Beslut = keyof typeof BESLUT;

const arBeslut = (kod: string): kod is Beslut => Object.hasOwn(BESLUT, kod);

/** Radens gemensamma uppgifter. */
export type Om = {
  readonly rad: Radvarden;
  readonly sammanhang: Radsammanhang;
  readonly aktualiserad: Dag;
  readonly arende: ArendeId;
  readonly individ: Pseudonym;
};

/** Försörjningen vid mätpunkten, om raden säger den. */
export function forsorjning(
  { rad, sammanhang, arende, individ }: Om,
  falt: string,
  dag: Dag,
  matpunkt: "aktualisering" | "avslut",
  ut: Array<Faktum>,
): void {
  const uppgiven = rad.koder(falt, arForsorjning);
  if (uppgiven.length === 0) return;
  const _tag = "ForsorjningUppgiven";
  const { v, id, galler, registrerad, kalla } = sammanhang.huvud(_tag, dag);
  ut.push({
    v,
    id,
    galler,
    registrerad,
    kalla,
    _tag,
    arende,
    individ,
    matpunkt,
    forsorjning: uppgiven,
  });
}

/** Beslutet, och vem som bär ärendet. */
export function beslut(
  { rad, sammanhang, aktualiserad, arende, individ }: Om,
  ut: Array<Faktum>,
): void {
  const fattat = rad.kod("beslut", arBeslut);
  const beslutsdag = rad.dag("beslutsdatum");
  const aktor = rad.kod("arendebarare", arAktor);
  if (fattat !== undefined && beslutsdag !== undefined) {
    const _tag = BESLUT[fattat];
    const { v, id, galler, registrerad, kalla } = sammanhang.huvud(_tag, beslutsdag);
    ut.push({ v, id, galler, registrerad, kalla, _tag, arende, individ });
  }
  if (aktor === undefined) return;
  const _tag = "ArendebarareUtsedd";
  const dag = beslutsdag ?? aktualiserad;
  const { v, id, galler, registrerad, kalla } = sammanhang.huvud(_tag, dag);
  ut.push({ v, id, galler, registrerad, kalla, _tag, arende, individ, aktor, dagKand: false });
}

/** Planeringsmötet: hållet, eller bokat när dagen inte har kommit. */
export function planering({ rad, sammanhang, arende, individ }: Om, ut: Array<Faktum>): void {
  const form = rad.kod("planeringsform", arPlaneringsform);
  const dag = rad.dag("planeringsmote");
  if (form === undefined || dag === undefined) return;
  const { huvud, registrerad } = sammanhang;
  if (dag <= registrerad) {
    const _tag = "PlaneringsmoteHallet";
    ut.push({ ...huvud(_tag, dag), _tag, arende, individ, form });
  } else {
    const _tag = "PlaneringsmoteBokat";
    ut.push({ ...huvud(_tag, registrerad), _tag, arende, individ, form, motesdag: dag });
  }
}

/** Avslutet, med läget då. */
export function avslut(om: Om, ut: Array<Faktum>): void {
  const { rad, sammanhang, arende, individ } = om;
  const avslutad = rad.dag("avslutad");
  if (avslutad === undefined) return;
  forsorjning(om, "forsorjning_avslut", avslutad, "avslut", ut);
  const sysselsattning = rad.koder("sysselsattning_avslut", arSysselsattning);
  if (sysselsattning.length > 0) {
    const _tag = "SysselsattningUppgiven";
    const huvud = sammanhang.huvud(_tag, avslutad);
    ut.push({ ...huvud, _tag, arende, individ, matpunkt: "avslut", sysselsattning });
  }
  const _tag = "ArendeAvslutat";
  const { v, id, galler, registrerad, kalla } = sammanhang.huvud(_tag, avslutad);
  const orsak = rad.kod("avslutsorsak", arAvslutsorsak) ?? "okand";
  ut.push({ v, id, galler, registrerad, kalla, _tag, arende, individ, orsak });
}
