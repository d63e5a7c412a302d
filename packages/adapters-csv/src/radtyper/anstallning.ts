/**
 * En rad i listan över anställningar: en anställning, med sektor, stöd och omfattning. Numret skiljer individens
 * anställningar åt inom ärendet.
 */
import { Anstallningsstod, Sektor } from "@star-finsam/core/anstallning";
import type { Faktum } from "@star-finsam/core/faktum";
import * as Schema from "effect/Schema";
import { garanterat, type Radtyp } from "./Radtyp.ts";
import { vem, vemFalt } from "./vem.ts";

const arSektor = Schema.is(Sektor);
const arStod = Schema.is(Anstallningsstod);

/** Radtypen `anstallning`. */
export const anstallning: Radtyp = {
  falt: {
    ...vemFalt,
    nummer: { typ: ["heltal"], spann: { minst: 1, hogst: 999 }, maste: true },
    start: { typ: ["dag"], maste: true },
    forlangd: { typ: ["dag"], maste: false },
    slut: { typ: ["dag"], maste: false },
    sektor: { typ: ["kod"], koder: Sektor.literals, maste: false },
    stod: { typ: ["kod"], koder: Anstallningsstod.literals, maste: false },
    omfattning: { typ: ["procent"], spann: { minst: 1, hogst: 100 }, maste: false },
  },
  lamnar: {
    AnstallningPaborjad: [],
    AnstallningForlangd: ["forlangd"],
    AnstallningAvslutad: ["slut"],
  },
  fakta: (rad, sammanhang) => {
    const { huvud } = sammanhang;
    const vad = {
      ...vem(rad, sammanhang),
      anstallning: `anstallning-${garanterat(rad.tal("nummer"), "nummer")}`,
    };
    const omfattning = rad.tal("omfattning");
    const forlangd = rad.dag("forlangd");
    const slut = rad.dag("slut");
    const fakta: Array<Faktum> = [
      {
        ...huvud("AnstallningPaborjad", garanterat(rad.dag("start"), "start")),
        _tag: "AnstallningPaborjad",
        ...vad,
        sektor: rad.kod("sektor", arSektor) ?? "okand",
        stod: rad.kod("stod", arStod) ?? "okant",
        ...(omfattning === undefined ? {} : { omfattning }),
      },
    ];
    if (forlangd !== undefined) {
      const huvudet = huvud("AnstallningForlangd", forlangd);
      fakta.push({ ...huvudet, _tag: "AnstallningForlangd", ...vad });
    }
    if (slut !== undefined) {
      fakta.push({ ...huvud("AnstallningAvslutad", slut), _tag: "AnstallningAvslutad", ...vad });
    }
    return fakta;
  },
};
