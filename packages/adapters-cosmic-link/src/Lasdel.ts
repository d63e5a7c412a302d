/**
 * Det som en formatläsare lämnar: samordningsärenden med plats, brister, och en åtgärd för varje post som inte är en del av
 * ett samordningsärende. Ärendenas egna poster får sin åtgärd när de översatts.
 */
import type { Brist, Radutfall } from "@star-finsam/core/adapter";
import type { Dag } from "@star-finsam/core/kernel";
import type { Samordningsarende, Skydd } from "./samordningsarende/index.ts";

/** Formaten. */
export type Linkformat = "cos-fhir" | "rivta-getcareplans" | "star-link-v1" | "dokument";

/**
 * Ett läst samordningsärende. `rader`: posterna det lästes ur, den första först; i NDJSON och CSV fysisk rad, i ett Bundle,
 * ett JSON-dokument och XML postens nummer, från 1.
 */
export type LastArende = {
  readonly arende: Samordningsarende;
  readonly rader: readonly [number, ...ReadonlyArray<number>];
};

/** Ett nummer som källan märker som skyddat. */
export type Skyddad = { readonly nummer: string; readonly skydd: Skydd };

/**
 * En bit av läsningen. `klart`: 0–1. `skyddade`: de nummer som någon post märker, också poster som inte blev en del av ett
 * ärende.
 */
export type Lasdel = {
  readonly arenden: ReadonlyArray<LastArende>;
  readonly brister: ReadonlyArray<Brist>;
  readonly rader: ReadonlyArray<Radutfall>;
  readonly skyddade?: ReadonlyArray<Skyddad>;
  readonly klart: number;
};

/** Det som en formatläsare behöver veta. `max`: filens gräns. Unit: bytes. */
export type Lasram = {
  readonly fil: string;
  readonly max: number;
  /** Referensdag för seklet i korta personnummer. */
  readonly referensdag: Dag;
};

/** Läser ett format. Kastar aldrig för det som står i källan. */
export type Formatlasare = (
  indata: AsyncIterable<Uint8Array>,
  ram: Lasram,
) => AsyncIterable<Lasdel>;
