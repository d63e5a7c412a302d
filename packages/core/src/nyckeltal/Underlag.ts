/**
 * Det som nyckeltalen räknar på: ett ärende med sin individ, och de bokförda utfallen.
 */
import type { KantArende } from "../arende/index.ts";
import type { UtfallBokfort } from "../ekonomi/index.ts";
import { type Faktumslag, kandaArenden, type Lage } from "../faktum/index.ts";
import { forsorjningsgrupp } from "../forsorjning/index.ts";
import type { Individ } from "../individ/index.ts";
import type { Dag, Lasare } from "../kernel/index.ts";
import type { Arendedag, Arendekod, Dimension } from "./Nyckeltal.ts";

/** Ett ärende med sin individ; individen saknas om ingen källa registrerat den. */
export type Raknepost = { readonly arende: KantArende; readonly individ: Individ | undefined };

/** Allt som räknas, och vilka slags fakta som finns. */
export type Underlag = {
  readonly poster: ReadonlyArray<Raknepost>;
  readonly utfall: ReadonlyArray<UtfallBokfort>;
  readonly faktumslag: ReadonlySet<Faktumslag>;
};

/** Underlaget i ett läge. `faktumslag` är de slag som källorna kan lämna, även om inget hänt än. */
export const underlagAv = (lage: Lage, faktumslag: Iterable<Faktumslag>): Underlag => ({
  poster: kandaArenden(lage).map((arende) => ({
    arende,
    individ: lage.individer.get(arende.individ),
  })),
  utfall: lage.utfall,
  faktumslag: new Set(faktumslag),
});

/** Läser en posts dagar och koder åt villkoren. */
export const arendelasare: Lasare<Raknepost, Arendedag, Arendekod> = {
  dag: (post, namn) => {
    switch (namn) {
      case "aktualiserat":
        return post.arende.aktualiserat;
      case "mottaget":
        return mottagetDag(post.arende);
      case "avslutat":
        return avslutatDag(post.arende);
    }
  },
  koder: ({ arende }, falt) => {
    switch (falt) {
      case "arendetyp":
        return [arende.arendetyp];
      case "forsorjning_avslut":
        return (arende.uppgifter.forsorjning.avslut ?? []).map((kalla) => kalla.kod);
      case "sysselsattning_avslut":
        return (arende.uppgifter.sysselsattning.avslut ?? []).map((s) => s.kod);
    }
  },
};

/**
 * Gruppens kod för en post. Den som har skyddade personuppgifter syns bara i totaler och som okänd.
 */
export const gruppkod = (post: Raknepost, dimension: Dimension): string => {
  const skyddad = post.individ?.skyddad === true;
  if (dimension === "kon") return skyddad ? "okant" : (post.individ?.kon ?? "okant");
  if (skyddad) return "okand";
  const { arende } = post;
  switch (dimension) {
    case "aktualiserande_aktor":
      return aktorskod(arende.aktorer);
    case "forsorjning_start":
      return forsorjningsgrupp(arende.uppgifter.forsorjning.aktualisering ?? []);
    case "forsorjning_slut":
      return forsorjningsgrupp(arende.uppgifter.forsorjning.avslut ?? []);
    case "orsak":
      return arende._tag === "AvslutatArende" ? arende.orsak : "okand";
  }
};

/** Dimensionens namn i resultatet; båda mätpunkternas försörjning heter `forsorjning`. */
export const dimensionsnamn = (dimension: Dimension): string =>
  dimension === "forsorjning_start" || dimension === "forsorjning_slut" ? "forsorjning" : dimension;

const aktorskod = (aktorer: ReadonlyArray<string>): string => {
  const [forsta = "okand", ...fler] = new Set(aktorer);
  return fler.length > 0 ? "flera" : forsta;
};

const mottagetDag = (arende: KantArende): Dag | undefined =>
  arende._tag === "MottagetArende" || arende._tag === "AvslutatArende"
    ? arende.mottaget
    : undefined;

const avslutatDag = (arende: KantArende): Dag | undefined =>
  arende._tag === "AvslutatArende" || arende._tag === "AvskrivetArende"
    ? arende.avslutat
    : undefined;
