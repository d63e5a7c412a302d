/**
 * En pliktregel om ett ärende, och när den upphör.
 */
import type { Arendeakt } from "../../faktum/index.ts";
import type {
  Dag,
  Pliktdag,
  Pliktregel,
  Regelansvar,
  Regelniva,
  Text,
} from "../../kernel/index.ts";
import type { Overenskommelse } from "../../overenskommelse/index.ts";
import type { Kommunkod } from "../../part/index.ts";

/** Ärendet och reglerna det prövas mot. */
export type Aktsammanhang = {
  readonly akt: Arendeakt;
  readonly overenskommelse: Overenskommelse;
  readonly teamKommun: Kommunkod | "okand";
};

/** En pliktregel om ett ärende. */
export type Arendepliktregel = Pliktregel<Aktsammanhang>;

type Grund = {
  readonly id: string;
  readonly kalla: string;
  readonly ansvarig: Regelansvar;
  readonly behover: ReadonlyArray<string>;
  readonly text: Text;
  readonly atgard: Text;
  readonly niva?: Regelniva;
  readonly plikter: Arendepliktregel["plikter"];
};

/** Regeln, där en plikt som inte hunnit förfalla när ärendet slutade inte finns mer. */
export const plikt = ({ niva = "krav", plikter, ...grund }: Grund): Arendepliktregel => ({
  ...grund,
  niva,
  slag: niva === "krav" ? "plikt" : "anmarkning",
  plikter: (lage, dag) => utanForfallna(plikter(lage, dag), slutdag(lage.akt)),
});

/** Dagen ärendet slutade pågå. */
export const slutdag = ({ arende }: Arendeakt): Dag | "oppet" =>
  arende._tag === "AvslutatArende" || arende._tag === "AvskrivetArende"
    ? arende.avslutat
    : arende._tag === "EjMottagetArende" || arende._tag === "Konsultationsarende"
      ? arende.beslutat
      : "oppet";

const utanForfallna = (
  plikter: ReadonlyArray<Pliktdag>,
  slut: Dag | "oppet",
): ReadonlyArray<Pliktdag> =>
  plikter.filter(
    ({ forfaller, fullgjord }) => slut === "oppet" || fullgjord !== "nej" || forfaller < slut,
  );
