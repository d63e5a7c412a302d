/**
 * Individen, känd bara genom en pseudonym. Biblioteket vet kön, födelseår och kommun; namn och personnummer
 * stannar hos källan.
 */
import * as Schema from "effect/Schema";
import { faktumhuvud, type Text, text } from "../kernel/index.ts";

const MONSTER = /^p1_[A-Za-z0-9_-]{43}$/u;

/** `p1_` följt av base64url av HMAC-SHA-256(nyckel, tolv siffror): 43 tecken. */
export const Pseudonym = Schema.String.check(
  Schema.isPattern(MONSTER, { vantat: text("en pseudonym p1_…", "a pseudonym p1_…") }),
)
  .pipe(Schema.brand("Pseudonym"))
  .annotate({ identifier: "Pseudonym", title: "Pseudonym" });
export type Pseudonym = typeof Pseudonym.Type;

/** Sant om texten är en pseudonym. */
export function arPseudonym(kandidat: string): kandidat is Pseudonym {
  return MONSTER.test(kandidat);
}

/** Kön som källan anger det; härleds aldrig ur personnumret. */
export const Kon = Schema.Literals(["kvinna", "man", "okant"]).annotate({
  identifier: "Kon",
  title: "Kön",
});
export type Kon = typeof Kon.Type;

/** Könens namn i rapporter. */
export const konstitlar: Readonly<Record<Kon, Text>> = {
  kvinna: text("Kvinnor", "Women"),
  man: text("Män", "Men"),
  okant: text("Okänt kön", "Sex unknown"),
};

/** Slaget av identitet som pseudonymen bildats av. */
export const Identitetsslag = Schema.Literals([
  "personnummer",
  "samordningsnummer",
  "nationellt_reservnummer",
]).annotate({ identifier: "Identitetsslag", title: "Slag av identitet" });
export type Identitetsslag = typeof Identitetsslag.Type;

const uppgifter = {
  kon: Kon,
  /** Källan bokför hela hushållet på registerledaren; könet är hens, kanske inte individens. */
  konOsakert: Schema.optionalKey(Schema.Literal(true)),
  fodelsear: Schema.optionalKey(Schema.Int),
  identitet: Identitetsslag,
  /** Sekretessmarkering eller skyddad folkbokföring: syns bara i totaler. Falskt: ingen uppgift om skydd. */
  skyddad: Schema.Boolean,
};

/** Uppgifter om individen så som en källa har dem en viss dag. */
export const IndividRegistrerad = Schema.TaggedStruct("IndividRegistrerad", {
  ...faktumhuvud,
  individ: Pseudonym,
  ...uppgifter,
}).annotate({ identifier: "IndividRegistrerad", title: "Individ registrerad" });
export type IndividRegistrerad = typeof IndividRegistrerad.Type;

/**
 * Individen, ur allt som källorna säger: det senaste kända gäller, en tom uppgift tar aldrig bort en känd, ett osäkert kön
 * aldrig ett säkert, och den som någon källa märkt som skyddad är skyddad.
 */
export const Individ = Schema.Struct({ pseudonym: Pseudonym, ...uppgifter }).annotate({
  identifier: "Individ",
  title: "Individ",
});
export type Individ = typeof Individ.Type;

/** Individen efter ännu ett faktum. */
export const evolveIndivid = (fore: Individ | undefined, faktum: IndividRegistrerad): Individ => {
  const fodelsear = faktum.fodelsear ?? fore?.fodelsear;
  return {
    pseudonym: faktum.individ,
    ...valtKon(fore, faktum),
    identitet: faktum.identitet,
    skyddad: faktum.skyddad || fore?.skyddad === true,
    ...(fodelsear === undefined ? {} : { fodelsear }),
  };
};

type Konuppgift = Pick<Individ, "kon" | "konOsakert">;

/** Det nya könet, om det inte är okänt, eller osäkert när det gamla är säkert. */
const valtKon = (fore: Konuppgift | undefined, nytt: Konuppgift): Konuppgift => {
  const behall =
    fore !== undefined &&
    fore.kon !== "okant" &&
    (nytt.kon === "okant" || (nytt.konOsakert === true && fore.konOsakert !== true));
  const { kon, konOsakert } = behall ? fore : nytt;
  return { kon, ...(konOsakert === true ? { konOsakert } : {}) };
};
