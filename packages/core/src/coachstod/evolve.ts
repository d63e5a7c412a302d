/**
 * Ärendets coachperioder efter ett faktum. Total: ett slut utan början ändrar inget, och en coach som redan är utsedd blir
 * det inte en gång till. En ny coach avslutar ingen annans period; två coacher samtidigt förekommer.
 */
import type { Coachperiod } from "./Coachperiod.ts";
import type { Coachhandelse } from "./event.ts";

/** Perioderna efter faktumet, i den ordning de började. */
export const evolveCoachperioder = (
  perioder: ReadonlyArray<Coachperiod>,
  faktum: Coachhandelse,
): ReadonlyArray<Coachperiod> => {
  const plats = perioder.findIndex(({ coach, till }) => coach === faktum.coach && till === "pagar");
  const pagaende = perioder[plats];
  switch (faktum._tag) {
    case "CoachUtsedd":
      return pagaende === undefined
        ? [
            ...perioder,
            {
              arende: faktum.arende,
              coach: faktum.coach,
              fran: faktum.galler,
              till: "pagar",
              tjanstgoringsgrad: faktum.tjanstgoringsgrad ?? "okand",
            },
          ]
        : perioder;
    case "CoachAvslutad":
      return pagaende === undefined
        ? perioder
        : perioder.with(plats, { ...pagaende, till: faktum.galler });
  }
};
