/**
 * En pliktregel om teamet och nivåerna ovanför, och det som den prövas mot.
 */
import type { Lage } from "../../faktum/index.ts";
import {
  type Dag,
  type Pliktdag,
  type Pliktregel,
  type Regelansvar,
  type Regelslag,
  senareDag,
  type Text,
} from "../../kernel/index.ts";
import type { Overenskommelse } from "../../overenskommelse/index.ts";
import type { Styrgrupp, Team } from "../../part/index.ts";
import type { Utbudskarta } from "../../utbudskarta/index.ts";

/** Det som finns utöver fakta: vilka som sitter var, och vad som erbjuds. `okand` när ingen sagt det. */
export type Organisation = {
  readonly team: Team | "okand";
  readonly styrgrupper: ReadonlyArray<Styrgrupp> | "okand";
  readonly utbudskarta: Utbudskarta | "okand";
};

/** Ingen har sagt något om organisationen. */
export const okandOrganisation: Organisation = {
  team: "okand",
  styrgrupper: "okand",
  utbudskarta: "okand",
};

/** Läget, organisationen och reglerna. `fran`: första dagen som historien täcker. */
export type Teamsammanhang = {
  readonly lage: Lage;
  readonly organisation: Organisation;
  readonly overenskommelse: Overenskommelse;
  readonly fran: Dag;
};

/** En pliktregel om teamet och nivåerna ovanför. */
export type Teampliktregel = Pliktregel<Teamsammanhang>;

type Grund = {
  readonly id: string;
  readonly niva?: "bor";
  readonly slag?: Regelslag;
  readonly kalla: string;
  readonly ansvarig: Regelansvar;
  readonly behover: ReadonlyArray<string>;
  readonly text: Text;
  readonly atgard: Text;
  readonly plikter: Teampliktregel["plikter"];
};

/** Regeln; en plikt på nivån krav om inget annat sägs. */
export const plikt = ({ niva, slag = "plikt", ...grund }: Grund): Teampliktregel => ({
  ...grund,
  niva: niva ?? "krav",
  slag,
});

/** Det som fattas i dag fattas sedan `sedan`, men tidigast sedan överenskommelsen började gälla. */
export const ogjord = (sedan: Dag, overenskommelse: Overenskommelse, avser: string): Pliktdag => {
  const uppkom = tidigast(sedan, overenskommelse);
  return { uppkom, forfaller: uppkom, fullgjord: "nej", avser };
};

/** Dagen, men tidigast den då överenskommelsen började gälla. */
export const tidigast = (dag: Dag, { fran }: Overenskommelse): Dag =>
  fran === "okand" ? dag : senareDag(fran, dag);

/** Det som ingen sagt något om. */
export const okant = (uppkom: Dag): Pliktdag => ({ uppkom, forfaller: uppkom, fullgjord: "okant" });
