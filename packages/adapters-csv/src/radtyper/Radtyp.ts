/**
 * En radtyp säger vilka fakta en rad blir. Profilen väljer radtyp och ger den sina fält; radtypen vet vad
 * fälten betyder.
 */
import type { Faktum, Faktumslag } from "@star-finsam/core/faktum";
import type { Pseudonym } from "@star-finsam/core/individ";
import {
  type Belopp,
  type Dag,
  type Faktumhuvud,
  type Period,
  PostId,
} from "@star-finsam/core/kernel";
import type { Personidentitet } from "@star-finsam/core/personidentitet";
import * as Schema from "effect/Schema";
import type { Kolumn, Spann } from "../profil/index.ts";

/** Vad ett fält måste vara. `koder`: kodlistans koder måste finnas här. */
export type Faltkrav = {
  readonly typ: ReadonlyArray<Kolumn["typ"] | "monster">;
  readonly koder?: ReadonlyArray<string>;
  /** Formen på kodlistans koder, när vilka som finns är förbundets sak. */
  readonly kodform?: (kod: string) => boolean;
  /** Skalan som finns; kolumnens får vara snävare men aldrig vidare. */
  readonly spann?: Spann;
  readonly maste: boolean;
};

/** Sant om texten är en av koderna. */
export type Kodprov<K extends string> = (kod: string) => kod is K;

/** Radens värden efter fält. Ett fält som saknas är `undefined` eller en tom lista. */
export type Radvarden = {
  /** Sant om filen har en kolumn för fältet, också när cellen är tom. */
  readonly finns: (falt: string) => boolean;
  readonly text: (falt: string) => string | undefined;
  readonly tal: (falt: string) => number | undefined;
  readonly belopp: (falt: string) => Belopp | undefined;
  readonly dag: (falt: string) => Dag | undefined;
  readonly period: (falt: string) => Period | undefined;
  readonly kod: <K extends string>(falt: string, prov: Kodprov<K>) => K | undefined;
  readonly koder: <K extends string>(falt: string, prov: Kodprov<K>) => ReadonlyArray<Kodad<K>>;
  readonly markerad: (falt: string) => boolean;
  readonly identitet: (falt: string) => Personidentitet | undefined;
  /** Koderna i mönsterkolumnerna, delade efter om cellen är markerad. */
  readonly markeringar: <K extends string>(falt: string, prov: Kodprov<K>) => Markeringar<K>;
};

/** En kod med omfattning om cellen anger den. */
export type Kodad<K extends string> = { readonly kod: K; readonly omfattning?: number };

/** Markerade och omarkerade koder. */
export type Markeringar<K extends string> = {
  readonly ja: ReadonlyArray<K>;
  readonly nej: ReadonlyArray<K>;
};

/** Det som alla radens fakta delar. */
export type Radsammanhang = {
  readonly huvud: (slag: Faktumslag, galler: Dag) => Omit<Faktumhuvud, "ersatter">;
  readonly pseudonym: (identitet: string) => Pseudonym;
  /** Källans id: namnet på det som hela filen är, när raderna inte säger det (en mätning, en enkät). */
  readonly kalla: string;
  /** Dagen fakta registreras; det som ligger senare har inte hänt än. */
  readonly registrerad: Dag;
};

/** Fälten som ska finnas för att ett slag ska kunna lämnas: alla, eller något av dem. */
export type Lamningskrav = ReadonlyArray<string> | { readonly nagot: ReadonlyArray<string> };

/** En radtyp. `fakta` får bara rader vars obligatoriska fält är ifyllda. */
export type Radtyp = {
  readonly falt: Readonly<Record<string, Faltkrav>>;
  /** Slagen av fakta som raden kan bli, och vad de kräver av filens kolumner. */
  readonly lamnar: Readonly<Partial<Record<Faktumslag, Lamningskrav>>>;
  readonly fakta: (rad: Radvarden, sammanhang: Radsammanhang) => ReadonlyArray<Faktum>;
};

/**
 * Värdet, som profilen garanterar.
 * @throws Error om det saknas: då har profilen inte prövats, en defekt.
 */
export const garanterat = <T>(varde: T | undefined, falt: string): T => {
  if (varde !== undefined) return varde;
  throw new Error(`Fältet ${falt} saknas fast profilen kräver det.`);
};

/** Sant om texten är ett id. */
export const arPostId: Kodprov<string> = Schema.is(PostId);

/**
 * Källans id som namn på det som filen är.
 * @throws Error om värden gett källan ett namn som inte är ett id (en defekt; `star.json` prövar det).
 */
export const filensId = (kalla: string): string => {
  if (arPostId(kalla)) return kalla;
  throw new Error("Källans id ska vara små bokstäver, siffror och bindestreck.");
};
