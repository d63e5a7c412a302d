/**
 * Vilken överenskommelse som gäller en dag. Historien är äldre än överenskommelserna: en dag som ingen täcker prövas
 * mot den närmast senare, och svaret säger det.
 */
import type { Dag } from "../kernel/index.ts";
import type { Overenskommelse } from "./Overenskommelse.ts";

/** Överenskommelsen och om den gällde den dagen, eller bara är den närmast senare. */
export type Giltig = {
  readonly overenskommelse: Overenskommelse;
  readonly hur: "gallande" | "senare";
};

/**
 * Överenskommelsen för dagen: den senast ingångna som täcker den. `fran` okänd räknas som sedan alltid.
 */
export const overenskommelseFor = (
  alla: ReadonlyArray<Overenskommelse>,
  dag: Dag,
): Giltig | undefined => {
  const ordnade = [...alla].sort((a, b) => (borjan(a) < borjan(b) ? -1 : 1));
  const gallande = ordnade.findLast((o) => borjan(o) <= dag && dag <= (o.till ?? SLUTET));
  if (gallande !== undefined) return { overenskommelse: gallande, hur: "gallande" };
  const senare = ordnade.find((o) => borjan(o) > dag);
  return senare === undefined ? undefined : { overenskommelse: senare, hur: "senare" };
};

/**
 * Överenskommelsen att pröva dagen mot: en som säger vilka regler den har. Gäller den inte än, men en utan regler gör det,
 * är svaret den senare med det som den gällande vet lagt över: historien möts med sin egen tids kategorier och skäl.
 */
export const attProva = (alla: ReadonlyArray<Overenskommelse>, dag: Dag): Giltig | undefined => {
  const medRegler = alla.filter(({ regler }) => regler !== "okand");
  const giltig = overenskommelseFor(medRegler, dag);
  if (giltig?.hur !== "senare") return giltig;
  const iKraft = overenskommelseFor(alla, dag);
  return iKraft?.hur === "gallande"
    ? { ...giltig, overenskommelse: medDetKanda(giltig.overenskommelse, iKraft.overenskommelse) }
    : giltig;
};

/** Den senare, med fälten som den gällande vet. Reglerna och resten är den senares. */
const medDetKanda = (senare: Overenskommelse, iKraft: Overenskommelse): Overenskommelse => ({
  ...senare,
  insatskategorier: kant(iKraft.insatskategorier, senare.insatskategorier),
  avslut: kant(iKraft.avslut, senare.avslut),
  motesform: kant(iKraft.motesform, senare.motesform),
  avvikelser: kant(iKraft.avvikelser, senare.avvikelser),
  avvikelseslag: kant(iKraft.avvikelseslag, senare.avvikelseslag),
  barare: kant(iKraft.barare, senare.barare),
  fkIngang: kant(iKraft.fkIngang, senare.fkIngang),
  utbudskartaManader: kant(iKraft.utbudskartaManader, senare.utbudskartaManader),
  efterstodManader: kant(iKraft.efterstodManader, senare.efterstodManader),
});

const kant = <A>(forst: A, annars: A): A => (forst === "okand" ? annars : forst);

const SLUTET = "9999-12-31";

const borjan = (o: Overenskommelse): string => (o.fran === "okand" ? "0001-01-01" : o.fran);
