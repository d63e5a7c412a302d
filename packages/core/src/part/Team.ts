/**
 * Samverkansteamet: ett per kommun. En person kan ha flera funktioner och sitta i flera team; därför är medlemskapet, inte
 * personen, det som har tid, funktion och andel.
 */
import * as Schema from "effect/Schema";
import { Dag, PostId, text } from "../kernel/index.ts";
import { Partslag } from "./Aktor.ts";
import { Kommunkod } from "./Kommun.ts";

/** Personens pseudonym: `m_` och upp till 40 tecken; aldrig ett namn. */
export const Medarbetare = Schema.String.check(
  Schema.isPattern(/^m_[a-z0-9_-]{1,40}$/u, {
    vantat: text("en pseudonym m_…", "a pseudonym m_…"),
  }),
)
  .pipe(Schema.brand("Medarbetare"))
  .annotate({ identifier: "Medarbetare", title: "Medarbetare" });
export type Medarbetare = typeof Medarbetare.Type;

/** Del av heltid, 0–1. Unit: share of full time (40 h a week). */
export const Tjanstgoringsgrad = Schema.Finite.check(
  Schema.isGreaterThan(0, { vantat: text("mer än 0", "more than 0") }),
  Schema.isLessThanOrEqualTo(1, { vantat: text("högst 1", "at most 1") }),
);

/** `ordinarie`: medlem. `ersattare`: går in när den ordinarie är borta. */
export const Plats = Schema.Literals(["ordinarie", "ersattare"]);

/** Ett medlemskap. `part`: arbetsgivaren, och `kommun` vilken när den är en kommun. `finansiar`: den som betalar, om en annan. `till`: sista dagen. */
export const Medlemskap = Schema.Struct({
  medarbetare: Medarbetare,
  funktion: PostId,
  verksamhet: PostId,
  part: Partslag,
  kommun: Schema.optionalKey(Kommunkod),
  plats: Plats,
  grad: Schema.Union([Tjanstgoringsgrad, Schema.Literal("okand")]),
  finansiar: Schema.optionalKey(PostId),
  fran: Dag,
  till: Schema.optionalKey(Dag),
}).annotate({ identifier: "Medlemskap", title: "Medlemskap i team eller styrgrupp" });
export type Medlemskap = typeof Medlemskap.Type;

/** En plats utan person. `till`: sista dagen den var tom. */
export const Vakans = Schema.Struct({
  funktion: PostId,
  fran: Dag,
  till: Schema.optionalKey(Dag),
}).annotate({ identifier: "Vakans", title: "Vakans" });
export type Vakans = typeof Vakans.Type;

/** Teamet i en kommun, med alla som varit medlemmar. */
export const Team = Schema.Struct({
  id: PostId,
  kommun: Kommunkod,
  medlemmar: Schema.Array(Medlemskap),
  vakanser: Schema.Array(Vakans),
}).annotate({ identifier: "Team", title: "Team" });
export type Team = typeof Team.Type;

/** En styrgrupp: lokal (i en kommun) eller länsgemensam (Länsam). */
export const Styrgrupp = Schema.Struct({
  id: PostId,
  niva: Schema.Literals(["lokal_styrgrupp", "lansam"]),
  kommun: Schema.optionalKey(Kommunkod),
  medlemmar: Schema.Array(Medlemskap),
}).annotate({ identifier: "Styrgrupp", title: "Styrgrupp" });
export type Styrgrupp = typeof Styrgrupp.Type;

/** Sant om posten gäller den dagen; båda ändarna ingår. */
export const gallerDag = (
  { fran, till }: { readonly fran: Dag; readonly till?: Dag },
  dag: Dag,
): boolean => fran <= dag && (till === undefined || dag <= till);

/** Medlemmarna den dagen. */
export const medlemmarDag = (
  grupp: { readonly medlemmar: ReadonlyArray<Medlemskap> },
  dag: Dag,
): ReadonlyArray<Medlemskap> => grupp.medlemmar.filter((medlem) => gallerDag(medlem, dag));

/** Funktionerna som står tomma den dagen. */
export const vakanserDag = (team: Team, dag: Dag): ReadonlyArray<string> =>
  team.vakanser.filter((vakans) => gallerDag(vakans, dag)).map(({ funktion }) => funktion);

/** Personens alla platser den dagen, i alla team: summan av andelarna kan visa att någon är mer än heltid. */
export const platserFor = (
  team: ReadonlyArray<Team>,
  medarbetare: Medarbetare,
  dag: Dag,
): ReadonlyArray<Medlemskap> =>
  team.flatMap((ett) => medlemmarDag(ett, dag).filter((m) => m.medarbetare === medarbetare));
