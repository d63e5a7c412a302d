/**
 * En rad per screeningtillfälle: hur det gick med varje instrument, och svaren på dem vars svar får antecknas. Om FREDA
 * kortfrågor finns bara status; frågorna har inga fält, så deras kolumner läses aldrig. En summa utan svar blir inget faktum.
 */
import type { Faktum } from "@star-finsam/core/faktum";
import type { Dag } from "@star-finsam/core/kernel";
import {
  audit,
  auditC,
  dudit,
  ekonomifragor,
  type Instrument,
  Screeningstatus,
} from "@star-finsam/core/matning";
import * as Schema from "effect/Schema";
import {
  type Faltkrav,
  garanterat,
  type Kodprov,
  type Radsammanhang,
  type Radtyp,
  type Radvarden,
} from "./Radtyp.ts";
import { vem, vemFalt } from "./vem.ts";

const arStatus = Schema.is(Screeningstatus);
const arKod: Kodprov<string> = Schema.is(Schema.String);

/** Instrumenten vars svar läses, med sina fältnamn. */
const besvarade: ReadonlyArray<readonly [string, Instrument]> = [
  ["audit", audit],
  ["audit_c", auditC],
  ["dudit", dudit],
  ["ekonomi", ekonomifragor],
];

/** FREDA kortfrågor, känt bara genom sin status. */
const FREDA = { falt: "freda", id: "freda-kortfragor" };

/** En fråga med sitt fält. Poängen är koder: 9 på AUDIT kan vara 0, 2 eller 4 men aldrig 1. */
export const screeningsfragor: ReadonlyArray<{
  readonly falt: string;
  readonly instrument: Instrument;
  readonly id: string;
  readonly poang: ReadonlyArray<string>;
}> = besvarade.flatMap(([falt, instrument]) =>
  instrument.fragor.map(({ id, poang }) => ({
    falt: `${falt}_${id}`,
    instrument,
    id,
    poang: poang.map(String),
  })),
);

/** Instrumentens statusfält, med titel. */
export const screeningsstatusar: ReadonlyArray<{
  readonly falt: string;
  readonly instrument: string;
  readonly titel: string;
}> = [
  { falt: FREDA.falt, instrument: FREDA.id, titel: "FREDA" },
  ...besvarade.map(([falt, { id, titel }]) => ({ falt, instrument: id, titel: titel.sv })),
];

const statuskrav: Faltkrav = { typ: ["kod"], koder: Screeningstatus.literals, maste: false };

/** Radtypen `screening`. */
export const screening: Radtyp = {
  falt: {
    ...vemFalt,
    datum: { typ: ["dag"], maste: true },
    ...Object.fromEntries(screeningsstatusar.map(({ falt }) => [falt, statuskrav])),
    ...Object.fromEntries(
      screeningsfragor.map(({ falt, poang }) => [
        falt,
        { typ: ["kod" as const], koder: poang, maste: false },
      ]),
    ),
  },
  lamnar: {
    ScreeningGjord: { nagot: screeningsstatusar.map(({ falt }) => falt) },
    InstrumentBesvarat: { nagot: screeningsfragor.map(({ falt }) => falt) },
  },
  fakta: (rad, sammanhang) => {
    const dag = garanterat(rad.dag("datum"), "datum");
    return [...statusar(rad, sammanhang, dag), ...svar(rad, sammanhang, dag)];
  },
};

const statusar = (rad: Radvarden, sammanhang: Radsammanhang, dag: Dag): ReadonlyArray<Faktum> =>
  screeningsstatusar.flatMap(({ falt, instrument }) => {
    const status = rad.kod(falt, arStatus);
    return status === undefined
      ? []
      : [
          {
            ...sammanhang.huvud("ScreeningGjord", dag),
            _tag: "ScreeningGjord" as const,
            ...vem(rad, sammanhang),
            instrument,
            status,
          },
        ];
  });

const svar = (rad: Radvarden, sammanhang: Radsammanhang, dag: Dag): ReadonlyArray<Faktum> =>
  besvarade.flatMap(([, instrument]) => {
    const poang = screeningsfragor
      .filter((fraga) => fraga.instrument === instrument)
      .flatMap(({ falt, id }) => {
        const kod = rad.kod(falt, arKod);
        return kod === undefined ? [] : [[id, Number(kod)] as const];
      });
    return poang.length === 0
      ? []
      : [
          {
            ...sammanhang.huvud("InstrumentBesvarat", dag),
            _tag: "InstrumentBesvarat" as const,
            ...vem(rad, sammanhang),
            instrument: instrument.id,
            version: instrument.version,
            av: "deltagare" as const,
            svar: Object.fromEntries(poang),
          },
        ];
  });
