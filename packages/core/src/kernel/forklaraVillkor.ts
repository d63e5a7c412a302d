/**
 * Ett villkor led för led: vad det frågar, om det höll, och vilken dag eller vilka koder som avgjorde. Samma villkor som
 * `kompilera` kör; de kan aldrig säga olika, och ett prov håller det.
 */
import type { Dag } from "./Dag.ts";
import type { Period } from "./Period.ts";
import { type Text, text } from "./Text.ts";
import { kompilera, type Lasare, type Periodkant, type Villkor } from "./Villkor.ts";

/** Ett led i förklaringen. `dag`, `koder` och `tal`: det som posten hade. */
export type Forklaring = {
  readonly haller: boolean;
  readonly text: Text;
  readonly dag?: Dag | "saknas";
  readonly koder?: ReadonlyArray<string>;
  readonly tal?: number | "saknas";
  readonly delar: ReadonlyArray<Forklaring>;
};

/** Namnen på dagar, koder och tal, i ord. */
export type Faltnamn<F extends string> = (falt: F) => Text;

/** Förklarar villkoret för en post. */
export const forklaraVillkor = <P, D extends string, K extends string, T extends string>(
  villkor: Villkor<D, K, T>,
  period: Period,
  las: Lasare<P, D, K, T>,
  namn: Faltnamn<D | K | T>,
): ((post: P) => Forklaring) => {
  const prov = kompilera(villkor, period, las);
  const djupare = (del: Villkor<D, K, T>) => forklaraVillkor(del, period, las, namn);
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
        text: kodtext(villkor._tag, namn(villkor.falt), villkor.koder),
        koder: las.koder(post, villkor.falt),
        delar: [],
      });
    case "TalMinst":
    case "TalOver":
      return (post) => ({
        haller: prov(post),
        text: taltext(villkor, namn(villkor.tal)),
        tal: las.tal(post, villkor.tal) ?? "saknas",
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

const taltext = (
  villkor: Extract<Villkor<never, never, string>, { readonly tal: string }>,
  falt: Text,
): Text =>
  villkor._tag === "TalMinst"
    ? text(`${falt.sv} är minst ${villkor.minst}`, `${falt.en} is at least ${villkor.minst}`)
    : text(`${falt.sv} är över ${villkor.over}`, `${falt.en} is over ${villkor.over}`);

type Dagvillkor<D extends string> = Extract<Villkor<D, never>, { readonly dag: D }>;

function dagtext<D extends string>(
  villkor: Dagvillkor<D>,
  period: Period,
  namn: Faltnamn<D>,
): Text {
  const falt = namn(villkor.dag);
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
    case "DagTidigast":
      return text(
        `${falt.sv} tidigast ${kant(period, villkor.kant)}`,
        `${falt.en} no earlier than ${kant(period, villkor.kant)}`,
      );
    case "DagEfter":
      return text(
        `${falt.sv} efter ${kant(period, villkor.kant)}`,
        `${falt.en} after ${kant(period, villkor.kant)}`,
      );
    case "DagFore":
      return text(
        `${falt.sv} före ${namn(villkor.annan).sv}`,
        `${falt.en} before ${namn(villkor.annan).en}`,
      );
  }
}

const kant = (period: Period, vilken: Periodkant): Dag =>
  vilken === "forsta" ? period.fran : period.till;
