/**
 * Översikt över rekvirerade medel: varje rekvisition med det som hittills rekvirerats, i strömmen och sammanlagt, och det
 * som är kvar av det beviljade när det är känt.
 */
import type { Belopp, FaktumId, Period } from "../kernel/index.ts";
import { dubbelrekvisitioner } from "./dubbelrekvisitioner.ts";
import { provaMedel } from "./provaMedel.ts";
import { HELA, iPeriodordning, type MedelBeviljade, type RekvisitionGjord } from "./Rekvisition.ts";
import type { Rekvisitionsfynd } from "./Rekvisitionsfynd.ts";
import { dra, type Ruta, summan } from "./summera.ts";

/** Läget för pengarna. `beviljat` saknas när någon av strömmarna inte har några kända medel. */
export type Saldo = {
  readonly rekvirerat: Belopp;
  readonly beviljat: Ruta;
  readonly kvar: Ruta;
};

/** En rekvisition, och lägena efter den. Beviljat är då medel vars period börjat senast på rekvisitionens sista dag. */
export type Rekvisitionsrad = {
  readonly rekvisition: FaktumId;
  readonly strom: string;
  readonly period: Period;
  readonly belopp: Belopp;
  readonly iStrommen: Saldo;
  readonly sammanlagt: Saldo;
};

/** Översikten. `medfinansiering` rekvireras inte och ingår inte i det beviljade. */
export type Rekvisitionsoversikt = {
  readonly rader: ReadonlyArray<Rekvisitionsrad>;
  readonly strommar: ReadonlyArray<{ readonly strom: string } & Saldo>;
  readonly sammanlagt: Saldo;
  readonly medfinansiering: Ruta;
  readonly fynd: ReadonlyArray<Rekvisitionsfynd>;
};

/** Översikten, oberoende av listornas ordning. */
export const rekvisitionsoversikt = (
  rekvisitioner: ReadonlyArray<RekvisitionGjord>,
  medel: ReadonlyArray<MedelBeviljade>,
): Rekvisitionsoversikt => {
  const ordnade = iPeriodordning(rekvisitioner);
  const forbundets = medel.filter(({ slag }) => slag !== "medfinansiering");
  const sammanlagt = saldoSammanlagt(ordnade, forbundets);
  return {
    rader: ordnade.map((en, plats) => rad(en, ordnade.slice(0, plats + 1), forbundets)),
    strommar: strommarI([...ordnade, ...forbundets]).map((strom) => ({
      strom,
      ...saldoI(strom, ordnade, forbundets),
    })),
    sammanlagt,
    medfinansiering: beviljatI(medel.filter(({ slag }) => slag === "medfinansiering")),
    fynd: [
      ...dubbelrekvisitioner(ordnade),
      ...provaMedel(ordnade, forbundets),
      ...overTotalt(sammanlagt),
    ],
  };
};

type Rekvisitioner = ReadonlyArray<RekvisitionGjord>;
type Medel = ReadonlyArray<MedelBeviljade>;

function rad(
  { id, strom, period, belopp }: RekvisitionGjord,
  hittills: Rekvisitioner,
  medel: Medel,
): Rekvisitionsrad {
  const borjade = medel.filter((m) => m.period.fran <= period.till);
  return {
    rekvisition: id,
    strom,
    period,
    belopp,
    iStrommen: saldoI(strom, hittills, borjade),
    sammanlagt: saldoSammanlagt(hittills, borjade),
  };
}

const saldoI = (strom: string, rekvisitioner: Rekvisitioner, medel: Medel): Saldo =>
  saldo(
    rekvisitioner.filter((r) => r.strom === strom),
    medel.filter((m) => m.strom === strom),
  );

/** Alla strömmar tillsammans. Medel för hela insatsen räcker för alla; annars måste varje ström ha egna. */
const saldoSammanlagt = (rekvisitioner: Rekvisitioner, medel: Medel): Saldo => {
  const har = new Set(medel.map(({ strom }) => strom));
  const kanda = har.has(HELA) || rekvisitioner.every(({ strom }) => har.has(strom));
  return saldo(rekvisitioner, kanda ? medel : []);
};

const saldo = (rekvisitioner: Rekvisitioner, medel: Medel): Saldo => {
  const rekvirerat = summan(rekvisitioner.map(({ belopp }) => belopp));
  const beviljat = beviljatI(medel);
  return { rekvirerat, beviljat, kvar: dra(beviljat, rekvirerat) };
};

const beviljatI = (medel: Medel): Ruta =>
  medel.length === 0 ? "saknas" : summan(medel.map(({ belopp }) => belopp));

const strommarI = (poster: ReadonlyArray<{ readonly strom: string }>): ReadonlyArray<string> =>
  [...new Set(poster.map(({ strom }) => strom))].sort();

const overTotalt = ({ beviljat, rekvirerat }: Saldo): ReadonlyArray<Rekvisitionsfynd> => {
  const over = dra(rekvirerat, beviljat);
  return beviljat === "saknas" || over === "saknas" || over <= 0
    ? []
    : [{ _tag: "OverTotalt", beviljat, rekvirerat, over }];
};
