/**
 * En rad i loggen över vad som hänt i Link. En kallelse till SIP med mötesdag är ett bokat planeringsmöte. Allt annat
 * (inskrivning, utskrivning, frågor och svar) är sammanhang och blir inget faktum: att en plan finns i Link säger inget om
 * samtycket i STAR, och ett meddelande säger inte vilka uppgifter som lämnats eller med vilken grund.
 */
import { arPostId, garanterat, type Radtyp } from "./Radtyp.ts";
import { vem, vemFalt } from "./vem.ts";

/** Meddelandetypen som blir ett faktum. */
export const KALLELSE = "kallelse_sip";

/** Radtypen `link`. */
export const link: Radtyp = {
  falt: {
    ...vemFalt,
    tid: { typ: ["dag"], maste: true },
    meddelandetyp: { typ: ["kod"], kodform: arPostId, maste: true },
    motesdag: { typ: ["dag"], maste: false },
  },
  lamnar: { PlaneringsmoteBokat: ["motesdag"] },
  fakta: (rad, sammanhang) => {
    const motesdag = rad.dag("motesdag");
    if (rad.kod("meddelandetyp", arPostId) !== KALLELSE || motesdag === undefined) return [];
    return [
      {
        ...sammanhang.huvud("PlaneringsmoteBokat", garanterat(rad.dag("tid"), "tid")),
        _tag: "PlaneringsmoteBokat",
        ...vem(rad, sammanhang),
        form: "sip",
        motesdag,
      },
    ];
  },
};
