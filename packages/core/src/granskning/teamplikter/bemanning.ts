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
      .map((medlem) => ogjord(medlem.fran, overenskommelse, medlem.funktion));
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
    const nu = { overenskommelse, fran, dag };
    const kommun = team === "okand" ? undefined : team.kommun;
    const medlemmarI = (niva: Styrgrupp["niva"]) => {
      if (styrgrupper === "okand") return "okand";
      const pa = styrgrupper.filter((g) => g.niva === niva);
      // Utan team vet ingen vilken kommuns styrgrupp det gäller.
      if (team === "okand" && pa.some((g) => g.kommun !== undefined)) return "okand";
      return pa
        .filter((g) => g.kommun === undefined || g.kommun === kommun)
        .flatMap(({ medlemmar }) => medlemmar);
    };
    return [
      ...bemanning("team", team === "okand" ? team : team.medlemmar, nu),
      ...bemanning("lokalStyrgrupp", medlemmarI("lokal_styrgrupp"), nu),
      ...bemanning("lansam", medlemmarI("lansam"), nu),
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
    return [ogjord(senast, overenskommelse, "samordnare")];
  },
});

type Nu = { readonly overenskommelse: Overenskommelse; readonly fran: Dag; readonly dag: Dag };

/** Funktionerna som krävs (`minst`) och som ingen hos parten har den dagen. */
function bemanning(
  niva: "team" | "lokalStyrgrupp" | "lansam",
  medlemmar: ReadonlyArray<Medlemskap> | "okand",
  { overenskommelse, fran, dag }: Nu,
): ReadonlyArray<Pliktdag> {
  const krav = overenskommelse[niva];
  if (krav === "okand" || medlemmar === "okand") return [okant(fran)];
  return krav
    .filter((k) => k.krav === "minst")
    .flatMap(({ funktion, part }) => {
      const har = medlemmar.filter((m) => m.funktion === funktion && m.part === part);
      const nu = medlemmarDag({ medlemmar: har }, dag);
      const varKommun = niva === "lansam" && part === "kommun";
      if (nu.length > 0) {
        return varKommun ? kommunerUtan(nu, funktion, { overenskommelse, fran, dag }) : [];
      }
      const [senast] = har
        .flatMap(({ till }) => (till === undefined || till >= dag ? [] : [till]))
        .sort()
        .reverse();
      const sedan = senast === undefined ? fran : laggTillDagar(senast, 1);
      return [ogjord(sedan, overenskommelse, `${niva}-${funktion}`)];
    });
}

/** Varje kommun har funktionen i Länsam. Anger medlemskapen ingen kommun går det inte att säga vilka som fattas. */
function kommunerUtan(
  medlemmar: ReadonlyArray<Medlemskap>,
  funktion: string,
  { overenskommelse, fran }: Nu,
): ReadonlyArray<Pliktdag> {
  const { parter } = overenskommelse;
  const kommuner = parter === "okand" ? [] : parter.flatMap(({ kommun }) => kommun ?? []);
  const fattas = kommuner.filter((kod) => !medlemmar.some(({ kommun }) => kommun === kod));
  if (fattas.length === 0) return [];
  return medlemmar.some(({ kommun }) => kommun === undefined)
    ? [okant(fran)]
    : fattas.map((kod) => ogjord(fran, overenskommelse, `lansam-${funktion}-${kod}`));
}

/** Reglerna, i överenskommelsens ordning. */
export const bemanningsplikter: ReadonlyArray<Teampliktregel> = [mote3, team1, team2];
