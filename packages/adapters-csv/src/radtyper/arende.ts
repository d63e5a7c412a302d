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
  fakta: (rad, sammanhang) => {
    const identitet = garanterat(rad.identitet("identitet"), "identitet");
    const om: Om = {
      rad,
      sammanhang,
      aktualiserad: garanterat(rad.dag("aktualiserad"), "aktualiserad"),
      vem: { arende: arendeId(rad), individ: sammanhang.pseudonym(identitet.nummer) },
    };
    const registrerad: Faktum = {
      ...sammanhang.huvud("IndividRegistrerad", om.aktualiserad),
      _tag: "IndividRegistrerad",
      individ: om.vem.individ,
      kon: rad.kod("kon", arKon) ?? "okant",
      identitet: identitet.slag,
      skyddad: rad.markerad("skyddad"),
      ...(identitet.fodelsear === "okant" ? {} : { fodelsear: identitet.fodelsear }),
    };
    return [registrerad, ...aktualisering(om), ...beslut(om), ...planering(om), ...avslut(om)];
  },
};

/** Radens gemensamma uppgifter. */
type Om = {
  readonly rad: Radvarden;
  readonly sammanhang: Radsammanhang;
  readonly aktualiserad: Dag;
  readonly vem: { readonly arende: ArendeId; readonly individ: Pseudonym };
};

function aktualisering({ rad, sammanhang, aktualiserad, vem }: Om): ReadonlyArray<Faktum> {
  const kommun = rad.kod("kommun", arKommunkod);
  const samtycke = rad.dag("samtycke");
  const forsorjning = rad.koder("forsorjning_start", arForsorjning);
  return [
    ...(samtycke === undefined
      ? []
      : [
          {
            ...sammanhang.huvud("SamtyckeInhamtat", samtycke),
            _tag: "SamtyckeInhamtat" as const,
            ...vem,
            omfattar: rad.koder("samtycke_omfattar", arAktor).map(({ kod }) => kod),
            samtyckesslag: "star" as const,
            uppgiftsslag: "okant" as const,
            andamal: "samplanering" as const,
            satt: "okant" as const,
            egnaOrd: "okant" as const,
          },
        ]),
    {
      ...sammanhang.huvud("ArendeAktualiserat", aktualiserad),
      _tag: "ArendeAktualiserat",
      ...vem,
      arendetyp: garanterat(rad.kod("arendetyp", arArendetyp), "arendetyp"),
      aktorer: rad.koder("aktualiserande", arAktor).map(({ kod }) => kod),
      ...(kommun === undefined ? {} : { kommun }),
    },
    ...(forsorjning.length === 0
      ? []
      : [
          {
            ...sammanhang.huvud("ForsorjningUppgiven", aktualiserad),
            _tag: "ForsorjningUppgiven" as const,
            ...vem,
            matpunkt: "aktualisering" as const,
            forsorjning,
          },
        ]),
  ];
}

function beslut({ rad, sammanhang, aktualiserad, vem }: Om): ReadonlyArray<Faktum> {
  const fattat = rad.kod("beslut", arBeslut);
  const beslutsdag = rad.dag("beslutsdatum");
  const barare = rad.kod("arendebarare", arAktor);
  const fakta: Array<Faktum> = [];
  if (fattat !== undefined && beslutsdag !== undefined) {
    const slag = BESLUT[fattat];
    fakta.push({ ...sammanhang.huvud(slag, beslutsdag), _tag: slag, ...vem });
  }
  if (barare !== undefined) {
    const huvud = sammanhang.huvud("ArendebarareUtsedd", beslutsdag ?? aktualiserad);
    fakta.push({ ...huvud, _tag: "ArendebarareUtsedd", ...vem, aktor: barare, dagKand: false });
  }
  return fakta;
}

function planering({ rad, sammanhang, vem }: Om): ReadonlyArray<Faktum> {
  const form = rad.kod("planeringsform", arPlaneringsform);
  const dag = rad.dag("planeringsmote");
  if (form === undefined || dag === undefined) return [];
  const { huvud, registrerad } = sammanhang;
  return dag <= registrerad
    ? [{ ...huvud("PlaneringsmoteHallet", dag), _tag: "PlaneringsmoteHallet", ...vem, form }]
    : [
        {
          ...huvud("PlaneringsmoteBokat", registrerad),
          _tag: "PlaneringsmoteBokat",
          ...vem,
          form,
          motesdag: dag,
        },
      ];
}

function avslut({ rad, sammanhang, vem }: Om): ReadonlyArray<Faktum> {
  const avslutad = rad.dag("avslutad");
  if (avslutad === undefined) return [];
  const forsorjning = rad.koder("forsorjning_avslut", arForsorjning);
  const sysselsattning = rad.koder("sysselsattning_avslut", arSysselsattning);
  const matpunkt = "avslut" as const;
  return [
    ...(forsorjning.length === 0
      ? []
      : [
          {
            ...sammanhang.huvud("ForsorjningUppgiven", avslutad),
            _tag: "ForsorjningUppgiven" as const,
            ...vem,
            matpunkt,
            forsorjning,
          },
        ]),
    ...(sysselsattning.length === 0
      ? []
      : [
          {
            ...sammanhang.huvud("SysselsattningUppgiven", avslutad),
            _tag: "SysselsattningUppgiven" as const,
            ...vem,
            matpunkt,
            sysselsattning,
          },
        ]),
    {
      ...sammanhang.huvud("ArendeAvslutat", avslutad),
      _tag: "ArendeAvslutat",
      ...vem,
      orsak: rad.kod("avslutsorsak", arAvslutsorsak) ?? "okand",
    },
  ];
}

/** Radens ärende. */
export const arendeId = (rad: Radvarden): ArendeId => {
  const id = garanterat(rad.text("arende"), "arende");
  if (arArendeId(id)) return id;
  throw new Error("Ärendets id är tomt.");
};
