/**
 * Lagarna: det som inte får ändra fakta. Bara var de stod i källan får skilja.
 */
import type { Faktum } from "../../faktum/index.ts";
import { type Text, text } from "../../kernel/index.ts";
import { slump } from "../slump.ts";
import { csvrad } from "./csvtext.ts";
import { andrade, medKolumner, ordningar } from "./jamfor.ts";
import { domAv, ejTillampligt, type Provkodning, type Provsvar } from "./Konformitet.ts";
import type { Csvskrivare, Provbank } from "./Provbank.ts";
import { csvprov, type Provmall } from "./Provmall.ts";
import { skal } from "./texter.ts";

/** Lagarna. */
export const lagprov: ReadonlyArray<Provmall> = [
  {
    id: "radernas-ordning",
    namn: text("radernas ordning ändrar inga fakta", "the order of rows changes no facts"),
    prova: async (bank) => {
      const { rubrik, rader } = bank.exempel;
      const varianter = ordningar(rader.length, slump(1)).map((ordning) =>
        bank.skriv({ rubrik, rader: ordning.map((i) => rader[i] ?? []) }),
      );
      return lika(bank, varianter);
    },
  },
  {
    id: "kolumnernas-ordning",
    namn: text("kolumnernas ordning ändrar inga fakta", "the order of columns changes no facts"),
    prova: async (bank) => {
      const bredd = bank.exempel.rubrik.length;
      if (bredd < 2) return ejTillampligt(skal.enKolumn);
      return lika(
        bank,
        ordningar(bredd, slump(2)).map((ordning) => bank.skriv(medKolumner(bank.exempel, ordning))),
      );
    },
  },
  {
    id: "delad-fil",
    namn: text(
      "en fil delad i två ger samma fakta som den hela",
      "a file split in two gives the same facts as the whole",
    ),
    prova: async (bank) => {
      const { rubrik, rader } = bank.exempel;
      const hel = await bank.las(bank.skriv(bank.exempel));
      const ut: Array<Text> = [];
      for (let plats = 1; plats < Math.min(rader.length, 6); plats++) {
        const fakta: Array<Faktum> = [];
        for (const halva of [rader.slice(0, plats), rader.slice(plats)]) {
          fakta.push(...(await bank.las(bank.skriv({ rubrik, rader: halva }))).fakta);
        }
        ut.push(...andrade(hel.fakta, fakta));
      }
      return domAv(ut);
    },
  },
  csvprov(
    "radslut",
    text(
      "radsluten (CRLF, LF, CR, inget sist, flera sist) ändrar inga fakta",
      "line endings (CRLF, LF, CR, none last, several last) change no facts",
    ),
    async (bank, csv) =>
      lika(bank, [
        ...["\r\n", "\n", "\r"].flatMap((radslut) =>
          [true, false].map((sistaRadslut) => skriven(csv, { radslut, sistaRadslut })(bank)),
        ),
        csv.rader([...rader(bank, csv), "", ""]),
      ]),
  ),
  csvprov(
    "avgransare",
    text("avgränsaren ändrar inga fakta", "the delimiter changes no facts"),
    async (bank, csv) => {
      const [, ...andra] = csv.format.avgransare;
      return andra.length === 0
        ? ejTillampligt(skal.enAvgransare)
        : lika(
            bank,
            andra.map((avgransare) => skriven(csv, { avgransare })(bank)),
          );
    },
  ),
  csvprov(
    "citerade-celler",
    text("citattecken om cellerna ändrar inga fakta", "quotes around cells change no facts"),
    async (bank, csv) => lika(bank, [skriven(csv, { citera: true })(bank)]),
  ),
  kodningsprov(
    "utf-8-bom",
    text("UTF-8 med BOM ändrar inga fakta", "UTF-8 with a BOM changes no facts"),
    ["utf-8-bom"],
  ),
  kodningsprov(
    "windows-1252",
    text("Windows-1252 ändrar inga fakta", "Windows-1252 changes no facts"),
    ["windows-1252"],
  ),
  kodningsprov("utf-16", text("UTF-16 ändrar inga fakta", "UTF-16 changes no facts"), [
    "utf-16le-bom",
    "utf-16be-bom",
  ]),
];

/** Godkänd om varje variant ger exemplets fakta. En variant som inte går att skriva hoppas över. */
async function lika(
  bank: Provbank,
  varianter: ReadonlyArray<Uint8Array | undefined>,
): Promise<Provsvar> {
  const hel = await bank.las(bank.skriv(bank.exempel));
  const ut: Array<Text> = [];
  for (const bytes of varianter) {
    if (bytes !== undefined) ut.push(...andrade(hel.fakta, (await bank.las(bytes)).fakta));
  }
  return domAv(ut);
}

const skriven =
  (csv: Csvskrivare, dialekt: Parameters<Csvskrivare["tabell"]>[1]) => (bank: Provbank) =>
    csv.tabell(bank.exempel, dialekt);

const rader = ({ exempel }: Provbank, csv: Csvskrivare): ReadonlyArray<string> =>
  [exempel.rubrik, ...exempel.rader].map((celler) => csvrad(celler, csv.vanlig));

function kodningsprov(id: string, namn: Text, kodningar: ReadonlyArray<Provkodning>): Provmall {
  return csvprov(id, namn, async (bank, csv) => {
    const lasta = kodningar.filter((kodning) => csv.format.kodningar.includes(kodning));
    if (lasta.length === 0) return ejTillampligt(skal.saknarKodning(id));
    const bytes = lasta.map((kodning) => csv.tabell(bank.exempel, {}, kodning));
    const ascii = !/[^ -~]/u.test(JSON.stringify(bank.exempel));
    if (ascii || bytes.includes(undefined)) return ejTillampligt(skal.baraAscii);
    return lika(bank, bytes);
  });
}
