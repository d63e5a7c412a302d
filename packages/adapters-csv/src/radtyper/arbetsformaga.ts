/**
 * En rad om individens arbetsförmåga: timmar i veckan en dag, och om det är stadigvarande.
 */
import { garanterat, type Radtyp } from "./Radtyp.ts";
import { vem, vemFalt } from "./vem.ts";

/** Timmarna i en vecka. */
export const TIMMAR = { minst: 0, hogst: 168 };

/** Radtypen `arbetsformaga`. */
export const arbetsformaga: Radtyp = {
  falt: {
    ...vemFalt,
    datum: { typ: ["dag"], maste: true },
    timmar: { typ: ["heltal"], spann: TIMMAR, maste: true },
    varaktig: { typ: ["markering"], maste: false },
  },
  lamnar: { ArbetsformagaBedomd: [] },
  fakta: (rad, sammanhang) => [
    {
      ...sammanhang.huvud("ArbetsformagaBedomd", garanterat(rad.dag("datum"), "datum")),
      _tag: "ArbetsformagaBedomd",
      ...vem(rad, sammanhang),
      timmarPerVecka: garanterat(rad.tal("timmar"), "timmar"),
      varaktig: rad.markerad("varaktig"),
    },
  ],
};
