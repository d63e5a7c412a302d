/**
 * NNS-enkätens frågor, version 2022, för alla sex respondentgrupper. Frågorna får inte skrivas om: då går resultaten inte
 * att jämföra. Källa: Sundsvalls slutrapport (fråga, indikator, grupp); indikator 16:s skala är antagen.
 */
import type { Respondentgrupp } from "../matning/index.ts";
import type { Skala } from "./Skala.ts";

/**
 * En fråga. `id` är vår egen kortform och delas av de två deltagarenkäterna. `villkor`: frågan ställs bara till den som
 * svarat så på en annan. `alias`: andra tryckta lydelser.
 */
export type Fraga = {
  readonly id: string;
  readonly indikator: number;
  readonly respondentgrupp: Respondentgrupp;
  readonly skala: Skala;
  readonly lydelse: string;
  readonly alias: ReadonlyArray<string>;
  readonly villkor?: { readonly fraga: string; readonly svar: string };
};

type Mer = Pick<Fraga, "villkor"> & { readonly alias?: ReadonlyArray<string> };

const gruppen =
  (respondentgrupp: Respondentgrupp) =>
  (id: string, skala: Skala, lydelse: string, mer: Mer = {}): Fraga => ({
    id,
    indikator: Number.parseInt(id, 10),
    respondentgrupp,
    skala,
    lydelse,
    alias: mer.alias ?? [],
    ...(mer.villkor === undefined ? {} : { villkor: mer.villkor }),
  });

const pagaende = gruppen("deltagare_pagaende");
const avslut = gruppen("deltagare_avslut");
const personal = gruppen("personal");
const remittent = gruppen("remittent");
const chefer = gruppen("chefsgrupp");
const styrelse = gruppen("styrelse");

const hantera = {
  alias: ["Har det stöd du fått hjälpt dig att hantera din situation?"],
};
const omPlanerat = { villkor: { fraga: "6a", svar: "ja" } };

/** Alla frågor. */
export const fragor: ReadonlyArray<Fraga> = [
  pagaende("1", "frekvens", "Får du stöd på ett sätt som är till stor nytta för dig?"),
  pagaende("2", "frekvens", "Är du med och bestämmer vilket stöd du skall få?"),
  pagaende("3", "frekvens", "Får stödet ta den tid du behöver?"),
  pagaende("4", "frekvens", "Stödjer insatsen dig i kontakterna med myndigheterna och vården?"),
  pagaende(
    "5",
    "grad",
    "Har det stöd du fått hjälpt dig att utveckla sätt att hantera din situation?",
    hantera,
  ),
  pagaende(
    "7",
    "grad",
    "Känner du dig mer redo att kunna arbeta/studera jämfört med innan du fick kontakt med oss?",
  ),
  pagaende(
    "9",
    "grad",
    "Upplever du att personalen tar tillvara på dina erfarenheter, såsom kunskaper och synpunkter?",
  ),
  avslut("1", "frekvens", "Har du fått stöd på ett sätt som är till stor nytta för dig?"),
  avslut("2", "frekvens", "Har du fått vara med och bestämma vilket stöd som du får/har fått?"),
  avslut("3", "frekvens", "Har stödet fått ta den tid du behövt?"),
  avslut("4", "frekvens", "Har insatsen stöttat dig i kontakterna med myndigheterna och vården?"),
  avslut(
    "5",
    "grad",
    "Har det stöd du fått hjälpt dig att utveckla sätt att hantera din situation?",
    hantera,
  ),
  avslut(
    "7",
    "grad",
    "Känner du dig mer redo att kunna arbeta/studera jämfört med innan du fick kontakt med oss?",
  ),
  avslut(
    "9",
    "grad",
    "Upplever du att personalen tagit tillvara dina erfarenheter, såsom kunskaper och synpunkter?",
  ),
  avslut(
    "6a",
    "ja_nej",
    "Har ni påbörjat en planering för vad som ska hända efter att nuvarande stöd har upphört?",
  ),
  avslut(
    "6b",
    "grad",
    "Finns det en tillräcklig planering för vad som ska hända efter att detta stöd upphört?",
    omPlanerat,
  ),
  avslut("6c", "grad", "Kommer det som är planerat att påbörjas inom rimlig tid?", omPlanerat),
  personal("3-personal", "frekvens", "Får stödet som ni ger ta den tid som behövs?"),
  personal(
    "6-personal",
    "grad",
    "Finns det en tillräcklig planering för vad som ska hända efter att detta stöd upphör?",
  ),
  personal(
    "8a-personal",
    "frekvens",
    "Upplever du att de du samverkar med hos andra myndigheter lyssnar på dig?",
  ),
  personal(
    "8b-personal",
    "frekvens",
    "Upplever du att de du samverkar med hos andra myndigheter vet vad du kan tillföra?",
  ),
  personal(
    "9-personal",
    "grad",
    "Tas erfarenheter, såsom kunskaper och synpunkter från deltagare systematiskt tillvara?",
  ),
  personal(
    "10-personal",
    "grad",
    "Har ni rutiner för att samarbeta med andra aktörer i arbetet när det gäller insatser för deltagarna?",
  ),
  personal(
    "12-personal",
    "grad",
    "Har ni strukturer för att initiera, upprätthålla och underhålla relationer mellan inblandade aktörer?",
  ),
  personal(
    "13a-personal",
    "grad",
    "Omfattas det synsätt ni har angående människors resurser och möjligheter av alla i den samordnade insatsen?",
  ),
  personal(
    "13b-personal",
    "grad",
    "Fungerar de olika arbetssätt ni har i den samordnade insatsen bra tillsammans?",
  ),
  personal(
    "16a-personal",
    "grad",
    "Har ni rutiner för att arbeta med jämställdhet, jämlikhet och mångfald i insatsen?",
  ),
  personal(
    "16b-personal",
    "grad",
    "Avsätts tid till lärande och reflektion kopplat till jämställdhet, jämlikhet och mångfald?",
  ),
  remittent(
    "3-remittent",
    "frekvens",
    "Får stödet till deltagarna i insatsen ta den tid som behövs?",
  ),
  remittent(
    "6-remittent",
    "grad",
    "Finns det en tillräcklig planering för vad som ska hända deltagarna efter avslutad insats?",
  ),
  // Tryckt under indikator 6 i källan, men tvilling till frågan om att bli lyssnad på i indikator 8.
  remittent(
    "8a-remittent",
    "frekvens",
    "Upplever du att de du samverkar med i insatsen lyssnar på dig?",
  ),
  remittent(
    "8b-remittent",
    "frekvens",
    "Upplever du att de du samverkar med hos andra myndigheter vet vad du kan tillföra?",
  ),
  chefer(
    "9a-chefsgrupp",
    "grad",
    "Tas erfarenheter, såsom kunskaper och synpunkter från deltagare systematiskt tillvara?",
  ),
  chefer(
    "9b-chefsgrupp",
    "grad",
    "Medverkar individer med samordnade rehabiliteringsbehov i utvecklingen av insatser?",
  ),
  chefer(
    "10-chefsgrupp",
    "grad",
    "Har er samverkansgrupp ett strukturerat samarbete med aktörer utöver de som är medlemmar i samordningsförbundet?",
  ),
  chefer(
    "12-chefsgrupp",
    "grad",
    "Har ni strukturer för att initiera, upprätthålla och underhålla relationer mellan de samverkande myndigheterna?",
  ),
  chefer(
    "15a-chefsgrupp",
    "grad",
    "Används erfarenheter från förbundsfinansierade insatser som underlag för fortsatt utveckling av samordnad arbetslivsinriktad rehabilitering?",
  ),
  chefer(
    "15b-chefsgrupp",
    "grad",
    "Har erfarenheter från er samverkan lett till att förebyggande insatser utvecklats med avsikten att samordnad rehabilitering inte ska behöva bli aktuell?",
  ),
  chefer(
    "16a-chefsgrupp",
    "grad",
    "Används könsuppdelad statistik i planering, beslut och prioriteringar?",
  ),
  chefer(
    "16b-chefsgrupp",
    "grad",
    "Har ni integrerat jämställdhet, jämlikhet och mångfald i den samverkan som stöds av samordningsförbundet?",
  ),
  styrelse(
    "12-styrelse",
    "grad",
    "Har ni strukturer för att initiera, upprätthålla och underhålla relationer mellan inblandade aktörer?",
  ),
  styrelse(
    "14a-styrelse",
    "grad",
    "Har ni en strategi för hur ni arbetar med uppföljning och utvärdering av de samordnade rehabiliteringsinsatserna?",
  ),
  styrelse(
    "14b-styrelse",
    "grad",
    "Använder ni uppföljning och utvärdering som underlag för att utveckla de samordnade rehabiliteringsinsatserna?",
  ),
  styrelse(
    "16a-styrelse",
    "grad",
    "Används könsuppdelad statistik i planering, beslut och prioriteringar?",
  ),
  styrelse(
    "16b-styrelse",
    "grad",
    "Har styrelsen integrerat jämställdhet, jämlikhet och mångfald i förbundets verksamhetsplanering?",
  ),
];

/** Indikatorer som inte mäts med enkäten. 11 är en registerstudie, ej i bruk. */
export const ejIBruk: ReadonlyArray<number> = [11];

/** Frågan som gruppen får med den lydelsen; mellanslag och skiftläge spelar ingen roll, ord gör det. */
export const fragaMed = (respondentgrupp: Respondentgrupp, lydelse: string): Fraga | undefined => {
  const sokt = jamforelseform(lydelse);
  return fragor.find(
    (fraga) =>
      fraga.respondentgrupp === respondentgrupp &&
      [fraga.lydelse, ...fraga.alias].some((en) => jamforelseform(en) === sokt),
  );
};

const jamforelseform = (lydelse: string): string =>
  lydelse.normalize("NFC").toLowerCase().replaceAll(/\s+/gu, " ").trim();
