/**
 * En rad i listan över coacher: vilken coach individen har haft, från när och till när. Coachen är en kod ur profilens
 * kodlista; ett namn finns inte där och stoppar raden.
 */
import { arPostId, garanterat, type Radtyp } from "./Radtyp.ts";
import { vem, vemFalt } from "./vem.ts";

/** Radtypen `coachstod`. */
export const coachstod: Radtyp = {
  falt: {
    ...vemFalt,
    coach: { typ: ["kod"], kodform: arPostId, maste: true },
    start: { typ: ["dag"], maste: true },
    slut: { typ: ["dag"], maste: false },
    tjanstgoringsgrad: { typ: ["procent"], spann: { minst: 1, hogst: 100 }, maste: false },
  },
  lamnar: { CoachUtsedd: [], CoachAvslutad: ["slut"] },
  fakta: (rad, sammanhang) => {
    const vad = {
      ...vem(rad, sammanhang),
      coach: garanterat(rad.kod("coach", arPostId), "coach"),
    };
    const slut = rad.dag("slut");
    const tjanstgoringsgrad = rad.tal("tjanstgoringsgrad");
    return [
      {
        ...sammanhang.huvud("CoachUtsedd", garanterat(rad.dag("start"), "start")),
        _tag: "CoachUtsedd",
        ...vad,
        ...(tjanstgoringsgrad === undefined ? {} : { tjanstgoringsgrad }),
      },
      ...(slut === undefined
        ? []
        : [
            {
              ...sammanhang.huvud("CoachAvslutad", slut),
              _tag: "CoachAvslutad" as const,
              ...vad,
            },
          ]),
    ];
  },
};
