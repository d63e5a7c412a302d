/**
 * En rad i listan över rekvirerade medel: en period, ett belopp och kanske en ström. Kommentaren läses bara som kod.
 */
import { HELA } from "@star-finsam/core/ekonomi";
import { arPostId, garanterat, type Radtyp } from "./Radtyp.ts";

/** Radtypen `rekvisition`. */
export const rekvisition: Radtyp = {
  falt: {
    period: { typ: ["manadsspann"], maste: true },
    belopp: { typ: ["belopp"], maste: true },
    strom: { typ: ["kod"], kodform: arPostId, maste: false },
  },
  lamnar: { RekvisitionGjord: [] },
  fakta: (rad, { huvud }) => {
    const period = garanterat(rad.period("period"), "period");
    return [
      {
        ...huvud("RekvisitionGjord", period.till),
        _tag: "RekvisitionGjord",
        strom: rad.kod("strom", arPostId) ?? HELA,
        period,
        belopp: garanterat(rad.belopp("belopp"), "belopp"),
      },
    ];
  },
};
