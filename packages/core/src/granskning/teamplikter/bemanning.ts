/**
 * Vilka som ska sitta i team och styrgrupper.
 */
import { type Dag, laggTillDagar, type Pliktdag, text } from "../../kernel/index.ts";
import type { Overenskommelse } from "../../overenskommelse/index.ts";
import { type Medlemskap, medlemmarDag, type Styrgrupp } from "../../part/index.ts";
import { ogjord, okant, plikt, type Teampliktregel } from "./Teampliktregel.ts";

const mote3 = plikt({
  id: "MOTE-3",
  niva: "bor",
  slag: "anmarkning",
  kalla: "bilaga 1, Möte med samverkansteam",
  ansvarig: "parterna",
  behover: [],
  text: text(
    "Varje medlem i teamet har en ersättare.",
    "Each member of the team has a substitute.",
  ),
  atgard: text("Utse en ersättare i samma verksamhet.", "Appoint a substitute in the same unit."),
  plikter: ({ organisation: { team }, overenskommelse, fran }, dag) => {
    if (team === "okand") return [okant(fran)];
    const medlemmar = medlemmarDag(team, dag);
    return medlemmar
      .filter(({ plats, funktion }) => plats === "ordinarie" && funktion !== "samordnare")
      .filter(
        (medlem) =>
          !medlemmar.some((m) => m.plats === "ersattare" && m.verksamhet === medlem.verksamhet),
      )
      .map((medlem) => ogjord(medlem.fran, overenskommelse));
  },
});

const team1 = plikt({
  id: "TEAM-1",
  kalla: "bilaga 2; Parternas åtaganden",
  ansvarig: "parterna",
  behover: [],
  text: text(
    "Teamet, den lokala styrgruppen och Länsam har minst de funktioner som överenskommelsen räknar upp.",
    "The team, the local board and Länsam hold at least the functions that the agreement lists.",
  ),
  atgard: text("Utse någon till funktionen.", "Appoint someone to the function."),
  plikter: ({ organisation: { team, styrgrupper }, overenskommelse, fran }, dag) => {
    const grupp = (niva: Styrgrupp["niva"]) =>
      styrgrupper === "okand"
        ? ("okand" as const)
        : styrgrupper.filter((g) => g.niva === niva).flatMap(({ medlemmar }) => medlemmar);
    const nu = { overenskommelse, fran, dag };
    return [
      ...bemanning("team", team === "okand" ? team : team.medlemmar, nu),
      ...bemanning("lokalStyrgrupp", grupp("lokal_styrgrupp"), nu),
      ...bemanning("lansam", grupp("lansam"), nu),
    ];
  },
});

const team2 = plikt({
  id: "TEAM-2",
  slag: "anmarkning",
  kalla: "Kommunerna",
  ansvarig: "kommunen",
  behover: [],
  text: text(
    "Teamet har en samordnare, anställd hos kommunen.",
    "The team has one coordinator, employed by the municipality.",
  ),
  atgard: text(
    "Anställ en samordnare i kommunen, en per team.",
    "Employ a coordinator in the municipality, one per team.",
  ),
  plikter: ({ organisation: { team }, overenskommelse, fran }, dag) => {
    if (team === "okand") return [okant(fran)];
    const samordnare = medlemmarDag(team, dag).filter(
      ({ funktion, plats }) => funktion === "samordnare" && plats === "ordinarie",
    );
    const personer = new Set(samordnare.map(({ medarbetare }) => medarbetare));
    const iKommunen = samordnare.every(({ part }) => part === "kommun");
    if (personer.size === 1 && iKommunen) return [];
    const [senast = fran] = samordnare
      .map((m) => m.fran)
      .sort()
      .reverse();
    return [ogjord(senast, overenskommelse)];
  },
});

/** Funktionerna som krävs (`minst`) och som ingen har den dagen. */
function bemanning(
  niva: "team" | "lokalStyrgrupp" | "lansam",
  medlemmar: ReadonlyArray<Medlemskap> | "okand",
  {
    overenskommelse,
    fran,
    dag,
  }: { readonly overenskommelse: Overenskommelse; readonly fran: Dag; readonly dag: Dag },
): ReadonlyArray<Pliktdag> {
  const krav = overenskommelse[niva];
  if (krav === "okand" || medlemmar === "okand") return [okant(fran)];
  const nu = medlemmarDag({ medlemmar }, dag);
  return krav
    .filter((k) => k.krav === "minst" && !nu.some(({ funktion }) => funktion === k.funktion))
    .map(({ funktion }) => {
      const [senast] = medlemmar
        .filter((m) => m.funktion === funktion)
        .flatMap(({ till }) => (till === undefined || till >= dag ? [] : [till]))
        .sort()
        .reverse();
      return ogjord(senast === undefined ? fran : laggTillDagar(senast, 1), overenskommelse);
    });
}

/** Reglerna, i överenskommelsens ordning. */
export const bemanningsplikter: ReadonlyArray<Teampliktregel> = [mote3, team1, team2];
