/**
 * Ett villkor led för led: vad det frågar, om det höll, och vilken dag eller vilka koder som avgjorde. Samma villkor som
 * `kompilera` kör; de kan aldrig säga olika, och ett prov håller det.
 */
import type { Dag } from "./Dag.ts";
import type { Period } from "./Period.ts";
import { type Text, text } from "./Text.ts";
import { kompilera, type Lasare, type Periodkant, type Villkor } from "./Villkor.ts";

/** Ett led i förklaringen. `dag` och `koder`: det som posten hade; `saknas` när posten ingen dag hade. */
export type Forklaring = {
  readonly haller: boolean;
  readonly text: Text;
  readonly dag?: Dag | "saknas";
  readonly koder?: ReadonlyArray<string>;
  readonly delar: ReadonlyArray<Forklaring>;
};

/** Namnen på dagar och koder, i ord. */
export type Faltnamn<D extends string, K extends string> = Readonly<Record<D | K, Text>>;

/** Förklarar villkoret för en post. */
export const forklaraVillkor = <P, D extends string, K extends string>(
  villkor: Villkor<D, K>,
  period: Period,
  las: Lasare<P, D, K>,
  namn: Faltnamn<D, K>,
): ((post: P) => Forklaring) => {
  const prov = kompilera(villkor, period, las);
  const djupare = (del: Villkor<D, K>) => forklaraVillkor(del, period, las, namn);
  switch (villkor._tag) {
    case "Alla":
    case "Nagot": {
      const delar = villkor.villkor.map(djupare);
      const ord = villkor._tag === "Alla" ? text("alla", "all of") : text("något av", "any of");
      return (post) => ({
        haller: prov(post),
        text: ord,
        delar: delar.map((del) => del(post)),
      });
    }
    case "Inte": {
      const del = djupare(villkor.villkor);
      return (post) => ({ haller: prov(post), text: text("inte", "not"), delar: [del(post)] });
    }
    case "NagonKod":
    case "BaraKoder":
      return (post) => ({
        haller: prov(post),
        text: kodtext(villkor._tag, namn[villkor.falt], villkor.koder),
        koder: las.koder(post, villkor.falt),
        delar: [],
      });
    default:
      return (post) => ({
        haller: prov(post),
        text: dagtext(villkor, period, namn),
        dag: las.dag(post, villkor.dag) ?? "saknas",
        delar: [],
      });
  }
};

const kodtext = (
  slag: "NagonKod" | "BaraKoder",
  falt: Text,
  koder: ReadonlyArray<string>,
): Text => {
  const lista = koder.join(", ");
  return slag === "NagonKod"
    ? text(`${falt.sv} är någon av ${lista}`, `${falt.en} is any of ${lista}`)
    : text(`${falt.sv} är bara ${lista}, minst en`, `${falt.en} is only ${lista}, at least one`);
};

type Dagvillkor<D extends string, K extends string> = Extract<Villkor<D, K>, { readonly dag: D }>;

function dagtext<D extends string, K extends string>(
  villkor: Dagvillkor<D, K>,
  period: Period,
  namn: Faltnamn<D, K>,
): Text {
  const falt = namn[villkor.dag];
  switch (villkor._tag) {
    case "DagFinns":
      return text(`${falt.sv} har en dag`, `${falt.en} has a day`);
    case "DagIPerioden":
      return text(
        `${falt.sv} i ${period.fran}..${period.till}`,
        `${falt.en} in ${period.fran}..${period.till}`,
      );
    case "DagSenast":
      return text(
        `${falt.sv} senast ${kant(period, villkor.kant)}`,
        `${falt.en} no later than ${kant(period, villkor.kant)}`,
      );
    case "DagEfter":
      return text(
        `${falt.sv} efter ${kant(period, villkor.kant)}`,
        `${falt.en} after ${kant(period, villkor.kant)}`,
      );
    case "DagFore":
      return text(
        `${falt.sv} före ${namn[villkor.annan].sv}`,
        `${falt.en} before ${namn[villkor.annan].en}`,
      );
  }
}

const kant = (period: Period, vilken: Periodkant): Dag =>
  vilken === "forsta" ? period.fran : period.till;
