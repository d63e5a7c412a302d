/**
 * Raderna i `fakta.ndjson`: fakta, återkallanden av fakta, och kvittot på varje inläsning. Loggen växer bara; inget i den
 * ändras. Ett återkallande säger inget om världen, bara att en tidigare uppgift inte längre står i källan; därför är det
 * inget faktum (docs/beslut/0014).
 */
import * as Schema from "effect/Schema";
import { Faktum, type Faktumslag, faktumslag } from "../faktum/index.ts";
import { Pseudonym } from "../individ/index.ts";
import { Dag, FaktumId } from "../kernel/index.ts";

/** Varför ett faktum återkallas: hela raden är borta, eller raden finns men säger det inte längre. */
export const Aterkallelseorsak = Schema.Literals(["rad_borta", "uppgift_borta"]).annotate({
  identifier: "Aterkallelseorsak",
  title: "Orsak till återkallandet",
});
export type Aterkallelseorsak = typeof Aterkallelseorsak.Type;

/** Källan säger inte längre det som `ersatter` pekar på. Inget annat träder i stället. */
export const FaktumAterkallat = Schema.TaggedStruct("FaktumAterkallat", {
  v: Schema.Literal(1),
  id: FaktumId,
  registrerad: Dag,
  ersatter: FaktumId,
  orsak: Aterkallelseorsak,
  /** Källans id. */
  kalla: Schema.NonEmptyString,
}).annotate({ identifier: "FaktumAterkallat", title: "Faktum återkallat" });
export type FaktumAterkallat = typeof FaktumAterkallat.Type;

const slag: ReadonlyArray<Faktumslag> = faktumslag;

/**
 * Kvittot på en inläsning. `lamnar`: slagen som källan kan lämna, också när inget hänt. `karantan`: rader som inte kunde
 * läsas. `nyckel`: pseudonymen av ett fast ord, så att en bytt nyckel märks innan den blandar ihop individer.
 */
export const KallaInlast = Schema.TaggedStruct("KallaInlast", {
  v: Schema.Literal(1),
  kalla: Schema.NonEmptyString,
  fil: Schema.NonEmptyString,
  profil: Schema.NonEmptyString,
  registrerad: Dag,
  lamnar: Schema.Array(Schema.Literals(slag)),
  karantan: Schema.Int.check(Schema.isGreaterThanOrEqualTo(0)),
  nyckel: Pseudonym,
}).annotate({ identifier: "KallaInlast", title: "Källa inläst" });
export type KallaInlast = typeof KallaInlast.Type;

/** En rad i loggen, formatversion 1. */
export const Loggrad = Schema.Union([...Faktum.members, FaktumAterkallat, KallaInlast]).annotate({
  identifier: "Loggrad",
  title: "Rad i fakta.ndjson",
});
export type Loggrad = typeof Loggrad.Type;

/** Sant om raden är ett faktum. */
export const arFaktum = (rad: Loggrad): rad is Faktum =>
  rad._tag !== "FaktumAterkallat" && rad._tag !== "KallaInlast";

/** Det som någon ersatt eller återkallat. */
export const ersattaI = (logg: ReadonlyArray<Loggrad>): ReadonlySet<FaktumId> => {
  const ersatta = new Set<FaktumId>();
  for (const rad of logg) {
    if ("ersatter" in rad && rad.ersatter !== undefined) ersatta.add(rad.ersatter);
  }
  return ersatta;
};

/** Fakta som gäller efter loggen, så som den var känd `till` och med den dagen (annars hela). */
export const faktaI = (logg: ReadonlyArray<Loggrad>, till?: Dag): ReadonlyArray<Faktum> => {
  const kanda = till === undefined ? logg : logg.filter(({ registrerad }) => registrerad <= till);
  const ersatta = ersattaI(kanda);
  return kanda.filter(arFaktum).filter(({ id }) => !ersatta.has(id));
};

/** Det senaste kvittot per källa. */
export const senasteKvitton = (logg: ReadonlyArray<Loggrad>): ReadonlyMap<string, KallaInlast> => {
  const kvitton = new Map<string, KallaInlast>();
  for (const rad of logg) if (rad._tag === "KallaInlast") kvitton.set(rad.kalla, rad);
  return kvitton;
};
