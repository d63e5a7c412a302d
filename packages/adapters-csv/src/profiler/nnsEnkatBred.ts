/**
 * NNS-enkäten, en rad per svar och en kolumn per fråga, med frågans lydelse som rubrik. Lydelserna är NNS:s och får inte
 * skrivas om: en kolumn som inte känns igen stoppar filen. De öppna frågornas svar läses inte till fakta.
 */
import { skalor } from "@star-finsam/core/indikator";
import type { Kodlista, Profil } from "../profil/index.ts";
import { frageFalt } from "../radtyper/enkat.ts";

const kodlista = (skala: keyof typeof skalor): Kodlista =>
  Object.fromEntries(skalor[skala].map(({ kod, ord }) => [kod, ord]));

/** De öppna frågorna; fritext som kan bära vad som helst och aldrig blir fakta. */
const oppna = [
  ["Vad är viktigt för dig för att kunna arbeta eller studera?"],
  ["Hur gör stödet du får skillnad för dig?", "Hur har stödet du fått gjort skillnad för dig?"],
  ["Vad kan göras annorlunda?", "Vad skulle kunna ha gjorts annorlunda?"],
];

/** Profilen `nns-enkat-bred`. */
export const nnsEnkatBred: Profil = {
  id: "nns-enkat-bred",
  version: 1,
  kalla: "NNS Indikatorer för finansiell samordning, export ur enkätverktyg",
  beskrivning: "En rad per svar: svarsdatum, respondentgrupp, kön och en kolumn per fråga.",
  bevis: "antagen",
  radtyp: "enkat",
  kolumner: [
    {
      falt: "svarsdatum",
      alias: ["Svarsdatum", "Datum"],
      typ: "dag",
      format: ["iso", "iso_tid"],
      obligatorisk: "varde",
    },
    {
      falt: "respondentgrupp",
      alias: ["Respondentgrupp"],
      typ: "kod",
      kodlista: "respondentgrupp",
      obligatorisk: "varde",
    },
    { falt: "kon", alias: ["Kön"], typ: "kod", kodlista: "kon", obligatorisk: "extra" },
    ...frageFalt.map(
      ({ falt, lydelse, alias, skala }) =>
        ({
          falt,
          alias: [lydelse, ...alias],
          typ: "kod",
          kodlista: `nns_${skala}`,
          obligatorisk: "extra",
        }) as const,
    ),
    ...oppna.map(
      (alias, i) =>
        ({ falt: `oppen_${i + 1}`, alias, typ: "text", obligatorisk: "extra" }) as const,
    ),
  ],
  nycklar: ["svarsdatum", "respondentgrupp"],
  upprepning: "egna",
  okandaKolumner: "avvisa",
  radregler: [{ _tag: "InteEfterUttag", falt: "svarsdatum", allvar: "stopp" }],
  summaord: ["summa", "totalt", "total", "antal"],
  kodlistor: {
    respondentgrupp: {
      deltagare_pagaende: ["Deltagare pågående"],
      deltagare_avslut: ["Deltagare avslut"],
      personal: ["Personal", "Insatspersonal", "Medarbetare"],
      remittent: ["Remittent", "Remittenter"],
      chefsgrupp: ["Chefsgrupp", "Parternas chefsgrupp", "Chefer i samverkan"],
      styrelse: ["Styrelse", "Styrelseledamöter"],
    },
    nns_frekvens: kodlista("frekvens"),
    nns_grad: kodlista("grad"),
    nns_ja_nej: kodlista("ja_nej"),
  },
};
