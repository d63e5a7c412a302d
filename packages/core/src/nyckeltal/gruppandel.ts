/**
 * En grupps del av alla, som en andel som vet vilka som bär den: skyddet behöver individerna både i täljaren och i resten.
 */
import type { Enhet, Rakneutfall } from "./Nyckeltal.ts";

/** Ett antal som räknats fram. */
export type Antalsutfall = Extract<Rakneutfall, { readonly _tag: "Antal" }>;

/** En andel som räknats fram. */
export type Andelsutfall = Extract<Rakneutfall, { readonly _tag: "Andel" }>;

/** Gruppens antal (flera räknas ihop), de övriga gruppernas, och deras som står utanför nämnaren. */
export type Grupptal = {
  readonly enhet: Enhet;
  readonly av: number;
  readonly gruppen: ReadonlyArray<Antalsutfall>;
  readonly ovriga: ReadonlyArray<Antalsutfall>;
  readonly utanfor?: ReadonlyArray<Antalsutfall>;
};

/** Andelen. */
export const gruppandel = ({
  enhet,
  av,
  gruppen,
  ovriga,
  utanfor = [],
}: Grupptal): Andelsutfall => {
  const [taljare, namnare] = [antalet(gruppen), av - antalet(utanfor)];
  const omPersoner = [...gruppen, ...ovriga].some(({ individer }) => individer !== undefined);
  const minst = (grupper: ReadonlyArray<Antalsutfall>, antal: number) =>
    enhet === "individ" ? antal : flestI(grupper);
  return {
    _tag: "Andel",
    taljare,
    namnare,
    ...(omPersoner
      ? {
          individerTaljare: minst(gruppen, taljare),
          individerResten: minst(ovriga, namnare - taljare),
        }
      : {}),
  };
};

/** Antalen tillsammans. */
export const antalet = (grupper: ReadonlyArray<Antalsutfall>): number =>
  grupper.reduce((summa, { antal }) => summa + antal, 0);

/** Så många individer finns det minst: grupperna kan vara samma personer, och räknas hellre som för få än som för många. */
const flestI = (grupper: ReadonlyArray<Antalsutfall>): number =>
  Math.max(0, ...grupper.map(({ individer = 0 }) => individer));
