/**
 * En rad i ärendelistan: individen, aktualiseringen och allt som hänt ärendet sedan dess.
 */

import { Arendetyp, arAvslutsorsak, Planeringsform } from "@star-finsam/core/arende";
import type { Faktum } from "@star-finsam/core/faktum";
import { Forsorjningskod, Sysselsattningskod } from "@star-finsam/core/forsorjning";
import { Kon, type Pseudonym } from "@star-finsam/core/individ";
import { type ArendeId, arArendeId, type Dag } from "@star-finsam/core/kernel";
import { Aktor, arKommunkod } from "@star-finsam/core/part";
import * as Schema from "effect/Schema";
import { garanterat, type Radsammanhang, type Radtyp, type Radvarden } from "./Radtyp.ts";

const arAktor = Schema.is(Aktor);
const arArendetyp = Schema.is(Arendetyp);
const arForsorjning = Schema.is(Forsorjningskod);
const arKon = Schema.is(Kon);
const arPlaneringsform = Schema.is(Planeringsform);
const arSysselsattning = Schema.is(Sysselsattningskod);

const BESLUT = {
  mottagen: "ArendeMottaget",
  ej_mottagen: "ArendeEjMottaget",
  ko: "ArendeSattPaKolista",
  konsultation: "ArendeBlevKonsultation",
} as const;
type Beslut = keyof typeof BESLUT;

const arBeslut = (kod: string): kod is Beslut => Object.hasOwn(BESLUT, kod);

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
  // Het slinga: en lista fylls, och varje faktum skrivs ut i stället för att spridas ihop.
  fakta: (rad, sammanhang) => {
    const identitet = garanterat(rad.identitet("identitet"), "identitet");
    const om: Om = {
      rad,
      sammanhang,
      aktualiserad: garanterat(rad.dag("aktualiserad"), "aktualiserad"),
      arende: arendeId(rad),
      individ: sammanhang.pseudonym(identitet.nummer),
    };
    const registrerad: Extract<Faktum, { readonly _tag: "IndividRegistrerad" }> = {
      ...sammanhang.huvud("IndividRegistrerad", om.aktualiserad),
      _tag: "IndividRegistrerad",
      individ: om.individ,
      kon: rad.kod("kon", arKon) ?? "okant",
      identitet: identitet.slag,
      skyddad: rad.markerad("skyddad"),
    };
    const { fodelsear } = identitet;
    const ut: Array<Faktum> = [fodelsear === "okant" ? registrerad : { ...registrerad, fodelsear }];
    aktualisering(om, ut);
    beslut(om, ut);
    planering(om, ut);
    avslut(om, ut);
    return ut;
  },
};

/** Radens gemensamma uppgifter. */
type Om = {
  readonly rad: Radvarden;
  readonly sammanhang: Radsammanhang;
  readonly aktualiserad: Dag;
  readonly arende: ArendeId;
  readonly individ: Pseudonym;
};

function aktualisering(om: Om, ut: Array<Faktum>): void {
  const { rad, sammanhang, aktualiserad, arende, individ } = om;
  const kommun = rad.kod("kommun", arKommunkod);
  const samtycke = rad.dag("samtycke");
  if (samtycke !== undefined) {
    ut.push({
      ...sammanhang.huvud("SamtyckeInhamtat", samtycke),
      _tag: "SamtyckeInhamtat",
      arende,
      individ,
      omfattar: rad.koder("samtycke_omfattar", arAktor).map(({ kod }) => kod),
      samtyckesslag: "star",
      uppgiftsslag: "okant",
      andamal: "samplanering",
      satt: "okant",
      egnaOrd: "okant",
    });
  }
  const aktualiserat: Extract<Faktum, { readonly _tag: "ArendeAktualiserat" }> = {
    ...sammanhang.huvud("ArendeAktualiserat", aktualiserad),
    _tag: "ArendeAktualiserat",
    arende,
    individ,
    arendetyp: garanterat(rad.kod("arendetyp", arArendetyp), "arendetyp"),
    aktorer: rad.koder("aktualiserande", arAktor).map(({ kod }) => kod),
  };
  ut.push(kommun === undefined ? aktualiserat : { ...aktualiserat, kommun });
  forsorjning(om, "forsorjning_start", aktualiserad, "aktualisering", ut);
}

function forsorjning(
  { rad, sammanhang, arende, individ }: Om,
  falt: string,
  dag: Dag,
  matpunkt: "aktualisering" | "avslut",
  ut: Array<Faktum>,
): void {
  const uppgiven = rad.koder(falt, arForsorjning);
  if (uppgiven.length === 0) return;
  ut.push({
    ...sammanhang.huvud("ForsorjningUppgiven", dag),
    _tag: "ForsorjningUppgiven",
    arende,
    individ,
    matpunkt,
    forsorjning: uppgiven,
  });
}

function beslut({ rad, sammanhang, aktualiserad, arende, individ }: Om, ut: Array<Faktum>): void {
  const fattat = rad.kod("beslut", arBeslut);
  const beslutsdag = rad.dag("beslutsdatum");
  const barare = rad.kod("arendebarare", arAktor);
  if (fattat !== undefined && beslutsdag !== undefined) {
    const slag = BESLUT[fattat];
    ut.push({ ...sammanhang.huvud(slag, beslutsdag), _tag: slag, arende, individ });
  }
  if (barare === undefined) return;
  ut.push({
    ...sammanhang.huvud("ArendebarareUtsedd", beslutsdag ?? aktualiserad),
    _tag: "ArendebarareUtsedd",
    arende,
    individ,
    aktor: barare,
    dagKand: false,
  });
}

function planering({ rad, sammanhang, arende, individ }: Om, ut: Array<Faktum>): void {
  const form = rad.kod("planeringsform", arPlaneringsform);
  const dag = rad.dag("planeringsmote");
  if (form === undefined || dag === undefined) return;
  const { huvud, registrerad } = sammanhang;
  if (dag <= registrerad) {
    const _tag = "PlaneringsmoteHallet";
    ut.push({ ...huvud(_tag, dag), _tag, arende, individ, form });
  } else {
    const _tag = "PlaneringsmoteBokat";
    ut.push({ ...huvud(_tag, registrerad), _tag, arende, individ, form, motesdag: dag });
  }
}

function avslut(om: Om, ut: Array<Faktum>): void {
  const { rad, sammanhang, arende, individ } = om;
  const avslutad = rad.dag("avslutad");
  if (avslutad === undefined) return;
  forsorjning(om, "forsorjning_avslut", avslutad, "avslut", ut);
  const sysselsattning = rad.koder("sysselsattning_avslut", arSysselsattning);
  if (sysselsattning.length > 0) {
    ut.push({
      ...sammanhang.huvud("SysselsattningUppgiven", avslutad),
      _tag: "SysselsattningUppgiven",
      arende,
      individ,
      matpunkt: "avslut",
      sysselsattning,
    });
  }
  ut.push({
    ...sammanhang.huvud("ArendeAvslutat", avslutad),
    _tag: "ArendeAvslutat",
    arende,
    individ,
    orsak: rad.kod("avslutsorsak", arAvslutsorsak) ?? "okand",
  });
}

/** Radens ärende. */
export const arendeId = (rad: Radvarden): ArendeId => {
  const id = garanterat(rad.text("arende"), "arende");
  if (arArendeId(id)) return id;
  throw new Error("Ärendets id är tomt.");
};
