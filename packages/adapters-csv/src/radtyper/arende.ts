/**
 * En rad i ärendelistan: individen, aktualiseringen och allt som hänt ärendet sedan dess.
 */

import { Arendetyp, arAvslutsorsak, Planeringsform } from "@star-finsam/core/arende";
import { Forsorjningskod, Sysselsattningskod } from "@star-finsam/core/forsorjning";
import { Kon } from "@star-finsam/core/individ";
import { Aktor, arKommunkod } from "@star-finsam/core/part";
import { arendefakta } from "./arendefakta.ts";
import { BESLUT } from "./arendegang.ts";
import type { Radtyp } from "./Radtyp.ts";

/** Radtypen `arende`. */
export const arende: Radtyp = {
  falt: {
    arende: { typ: ["nyckel"], maste: true },
    identitet: { typ: ["personidentitet"], maste: true },
    kon: { typ: ["kod"], koder: Kon.literals, maste: false },
    kommun: { typ: ["kod"], kodform: arKommunkod, maste: false },
    skyddad: { typ: ["markering"], maste: false },
    arendetyp: { typ: ["kod"], koder: Arendetyp.literals, maste: true },
    aktualiserad: { typ: ["dag"], maste: true },
    aktualiserande: { typ: ["kod", "koder"], koder: Aktor.literals, maste: false },
    samtycke: { typ: ["dag"], maste: false },
    samtycke_omfattar: { typ: ["kod", "koder"], koder: Aktor.literals, maste: false },
    beslut: { typ: ["kod"], koder: Object.keys(BESLUT), maste: false },
    beslutsdatum: { typ: ["dag"], maste: false },
    arendebarare: { typ: ["kod"], koder: Aktor.literals, maste: false },
    planeringsform: { typ: ["kod"], koder: Planeringsform.literals, maste: false },
    planeringsmote: { typ: ["dag"], maste: false },
    forsorjning_start: {
      typ: ["kod", "koder", "koder_med_omfattning"],
      koder: Forsorjningskod.literals,
      maste: false,
    },
    forsorjning_avslut: {
      typ: ["kod", "koder", "koder_med_omfattning"],
      koder: Forsorjningskod.literals,
      maste: false,
    },
    sysselsattning_avslut: {
      typ: ["kod", "koder", "koder_med_omfattning"],
      koder: Sysselsattningskod.literals,
      maste: false,
    },
    avslutad: { typ: ["dag"], maste: false },
    avslutsorsak: { typ: ["kod"], kodform: arAvslutsorsak, maste: false },
  },
  lamnar: {
    IndividRegistrerad: [],
    SamtyckeInhamtat: ["samtycke"],
    ArendeAktualiserat: [],
    ArendeMottaget: ["beslut", "beslutsdatum"],
    ArendeEjMottaget: ["beslut", "beslutsdatum"],
    ArendeSattPaKolista: ["beslut", "beslutsdatum"],
    ArendeBlevKonsultation: ["beslut", "beslutsdatum"],
    ArendebarareUtsedd: ["arendebarare"],
    PlaneringsmoteBokat: ["planeringsform", "planeringsmote"],
    PlaneringsmoteHallet: ["planeringsform", "planeringsmote"],
    ForsorjningUppgiven: ["forsorjning_start", "forsorjning_avslut", "avslutad"],
    SysselsattningUppgiven: ["sysselsattning_avslut", "avslutad"],
    ArendeAvslutat: ["avslutad"],
  },
  fakta: arendefakta,
};
