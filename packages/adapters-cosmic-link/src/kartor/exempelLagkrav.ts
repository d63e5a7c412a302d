/**
 * Ett exempel på rubrikkarta, byggt på det som lagen kräver att en SIP innehåller (socialtjänstlagen; HSL 16 kap. 4 §) och på
 * gemensamma vägledningar. Ingen regions mall är känd för att följa den: en region skriver sin egen.
 */
import { text } from "@star-finsam/core/kernel";
import type { Rubrik, Rubrikkarta, Sipfalt } from "./Rubrikkarta.ts";

const rubrik = (falt: Sipfalt, ...namn: ReadonlyArray<string>): Rubrik => ({ falt, namn });

/** Exempelkartan. Bevisläge: lagtext och vägledningar, ingen verklig mall. */
export const exempelLagkrav: Rubrikkarta = {
  id: "exempel-lagkrav",
  version: 1,
  namn: text(
    "Exempel: lagens krav på en SIP (ingen regions mall)",
    "Example: the lawful contents of a SIP (no region's template)",
  ),
  rubriker: [
    rubrik(
      "viktigtForMig",
      "Vad är viktigt för mig",
      "Vad är viktigt för mig?",
      "Viktigt för mig",
      "Vad är viktigt för dig?",
    ),
    rubrik("behov", "Behov", "Mina behov", "Insatser som behövs", "Vilka insatser som behövs"),
    rubrik("malLangsiktigt", "Långsiktigt mål", "Långsiktiga mål", "Mål på lång sikt"),
    rubrik("malKortsiktigt", "Kortsiktigt mål", "Kortsiktiga mål", "Mål på kort sikt", "Delmål"),
    rubrik("insatserKommun", "Insatser kommun", "Kommunens insatser", "Insatser från kommunen"),
    rubrik("insatserRegion", "Insatser region", "Regionens insatser", "Insatser från regionen"),
    rubrik(
      "insatserAnnan",
      "Insatser annan",
      "Åtgärder av annan än kommun och region",
      "Åtgärder av annan än kommunen eller regionen",
      "Insatser av annan aktör",
    ),
    rubrik("egnaInsatser", "Vad jag själv gör", "Det här gör jag själv", "Egna insatser"),
    rubrik("insatserNarstaende", "Insatser närstående", "Närståendes insatser"),
    rubrik(
      "overgripandeAnsvar",
      "Övergripande ansvar",
      "Övergripande ansvarig",
      "Huvudansvar",
      "Huvudman med övergripande ansvar",
    ),
    rubrik("fastVardkontakt", "Fast vårdkontakt"),
    rubrik("deltagare", "Deltagare", "Deltagare på mötet"),
    rubrik("narstaende", "Närstående"),
    rubrik("uppfoljningsdag", "Uppföljningsdag", "Datum för uppföljning", "Planen följs upp"),
    rubrik("uppfoljningsplats", "Plats för uppföljning"),
    rubrik("kallarTillUppfoljning", "Kallar till uppföljning", "Ansvarig för uppföljning"),
    rubrik("samtyckestext", "Samtycke"),
  ],
};
