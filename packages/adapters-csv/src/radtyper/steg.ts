/**
 * En rad i stegformuläret: individens läge på stegens dimensioner en dag. En tom cell är en dimension som inte bedömts.
 * Stegen är Bräckes; ett förbund med en annan anger dess id i en egen kolumn och sina koder i profilen.
 */
import { stegeBracke } from "@star-finsam/core/matning";
import { arPostId, garanterat, type Radtyp } from "./Radtyp.ts";
import { vem, vemFalt } from "./vem.ts";

const dimensioner = stegeBracke.dimensioner.map(({ id }) => id);

/** Högsta numret ett steg får ha; vilka steg som finns är stegens sak. */
const HOGST = 20;

/** Radtypen `steg`. */
export const steg: Radtyp = {
  falt: {
    ...vemFalt,
    datum: { typ: ["dag"], maste: true },
    stege: { typ: ["kod"], kodform: arPostId, maste: false },
    ...Object.fromEntries(
      dimensioner.map((id) => [
        id,
        { typ: ["heltal" as const], spann: { minst: 0, hogst: HOGST }, maste: false },
      ]),
    ),
  },
  lamnar: { StegBedomt: { nagot: dimensioner } },
  fakta: (rad, sammanhang) => {
    const dag = garanterat(rad.dag("datum"), "datum");
    const stege = rad.kod("stege", arPostId) ?? stegeBracke.id;
    return dimensioner.flatMap((dimension) => {
      const tal = rad.tal(dimension);
      return tal === undefined
        ? []
        : [
            {
              ...sammanhang.huvud("StegBedomt", dag),
              _tag: "StegBedomt" as const,
              ...vem(rad, sammanhang),
              stege,
              dimension,
              steg: tal,
            },
          ];
    });
  },
};
