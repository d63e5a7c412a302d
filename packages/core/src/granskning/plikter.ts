/**
 * Vad som är att göra, vems det är och vad som är sent: för ett ärende, eller för teamet.
 */
import { type Arendeakt, aktiva } from "../faktum/index.ts";
import {
  type Dag,
  gallande,
  type Kanda,
  kanPasta,
  type Pliktdag,
  type Pliktlage,
  type Pliktregel,
  pliktlage,
  type Regelgrund,
} from "../kernel/index.ts";
import { type Giltig, type Overenskommelse, overenskommelseFor } from "../overenskommelse/index.ts";
import type { Aktor, Kommunkod } from "../part/index.ts";
import { arendepliktregler } from "./arendeplikter/index.ts";
import { type Teamsammanhang, teampliktregler } from "./teamplikter/index.ts";

/** Reglerna att pröva mot, teamets kommun, och vilka slags fakta som det finns besked om. */
export type Pliktval = {
  readonly overenskommelser: ReadonlyArray<Overenskommelse>;
  readonly teamKommun: Kommunkod | "okand";
  readonly kanda: Kanda;
};

/** En plikt som uppkommit. `agare`: verksamheterna som regeln pekar ut i just det ärendet; tom när den pekar på en roll. */
export type Plikt = Pliktdag & {
  readonly regel: Regelgrund;
  readonly lage: Pliktlage;
  readonly agare: ReadonlyArray<Aktor>;
  readonly provadMot: Giltig;
};

/**
 * Plikterna i ärendet som de står den dagen, i processens ordning. Var och en prövas mot överenskommelsen som gällde dagen
 * den uppkom. En regel som källan inte kan säga något om ger inga plikter; granskningen säger att den inte kan bedömas.
 */
export const plikter = (akt: Arendeakt, dag: Dag, val: Pliktval): ReadonlyArray<Plikt> =>
  uppkomna(arendepliktregler, dag, val, (overenskommelse) => ({
    akt,
    overenskommelse,
    teamKommun: val.teamKommun,
  })).map((plikt) => ({ ...plikt, agare: agare(plikt.regel, akt, dag) }));

/** Plikterna utanför ärendena den dagen. */
export const teamplikter = (
  { lage, organisation, fran }: Omit<Teamsammanhang, "overenskommelse">,
  dag: Dag,
  val: Pliktval,
): ReadonlyArray<Plikt> =>
  uppkomna(teampliktregler, dag, val, (overenskommelse) => ({
    lage,
    organisation,
    fran,
    overenskommelse,
  })).map((plikt) => ({ ...plikt, agare: [] }));

/** De som är försummade den dagen. */
export const forsummade = (alla: ReadonlyArray<Plikt>): ReadonlyArray<Plikt> =>
  alla.filter(({ lage }) => lage === "forsummad");

function uppkomna<A>(
  regler: ReadonlyArray<Pliktregel<A>>,
  dag: Dag,
  { overenskommelser, kanda }: Pliktval,
  sammanhang: (overenskommelse: Overenskommelse) => A,
): ReadonlyArray<Omit<Plikt, "agare">> {
  // En överenskommelse som inte säger vilka regler den har kan inget prövas mot; då gäller den närmast senare.
  const medRegler = overenskommelser.filter((o) => o.regler !== "okand");
  const bedombara = regler.filter((regel) => kanPasta(regel, kanda));
  return medRegler.flatMap((overenskommelse) => {
    const lage = sammanhang(overenskommelse);
    return gallande(bedombara, overenskommelse.regler).flatMap((regel) =>
      regel.plikter(lage, dag).flatMap((plikt) => {
        if (plikt.uppkom > dag) return [];
        const provadMot = overenskommelseFor(medRegler, plikt.uppkom);
        return provadMot?.overenskommelse.id === overenskommelse.id
          ? [{ ...plikt, regel, lage: pliktlage(plikt, dag), provadMot }]
          : [];
      }),
    );
  });
}

function agare({ ansvarig }: Regelgrund, akt: Arendeakt, dag: Dag): ReadonlyArray<Aktor> {
  const { arende } = akt;
  switch (ansvarig) {
    case "arendebarare":
      return arende.uppgifter.barare === "ej_utsedd" ? [] : [arende.uppgifter.barare.aktor];
    case "aktualiserande":
      return arende._tag === "OkantArende" ? [] : arende.aktorer;
    case "forsakringskassan":
      return ["forsakringskassan"];
    case "teamet":
      return aktiva(akt, dag);
    default:
      return [];
  }
}
