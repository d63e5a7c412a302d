/**
 * Prov som bara gäller CSV: rubriker som saknas eller upprepas, citattecken som inte stängs, rader av fel bredd. En
 * importör som flyttar en kolumn eller sväljer rader i tysthet är värre än ingen.
 */
import { type Text, text } from "../../kernel/index.ts";
import { csvrad } from "./csvtext.ts";
import { andrade, avvisad, kravAvvisad, kravEnIKarantan } from "./jamfor.ts";
import { domAv, type Tabell } from "./Konformitet.ts";
import type { Csvskrivare, Provbank } from "./Provbank.ts";
import { csvprov, type Provmall } from "./Provmall.ts";
import { fynd } from "./texter.ts";

/** Proven av CSV. */
export const csvproven: ReadonlyArray<Provmall> = [
  csvprov(
    "dubbel-rubrik",
    text(
      "en fil med samma rubrik över två kolumner avvisas",
      "a file with the same header over two columns is refused",
    ),
    async (bank) => {
      const ut: Array<Text> = [];
      for (const kolumn of bank.exempel.rubrik.keys()) {
        ut.push(...kravAvvisad(await bank.las(bank.skriv(upprepad(bank.exempel, kolumn)))));
      }
      return domAv(ut.slice(0, 2));
    },
  ),
  csvprov(
    "tom-rubrik",
    text(
      "en kolumn utan rubrik flyttar inga andra: samma fakta, eller en avvisad fil",
      "a column without a header moves no other: the same facts, or a refused file",
    ),
    async (bank) => {
      const hel = await bank.las(bank.skriv(bank.exempel));
      const ut: Array<Text> = [];
      for (const plats of [0, 1, bank.exempel.rubrik.length]) {
        for (const cell of ["", "?"]) {
          const svar = await bank.las(bank.skriv(medKolumn(bank.exempel, plats, cell)));
          ut.push(...(avvisad(svar) ? kravAvvisad(svar) : andrade(hel.fakta, svar.fakta)));
        }
      }
      return domAv(ut.slice(0, 1));
    },
  ),
  csvprov(
    "oavslutat-citat",
    text(
      "ett citattecken som inte stängs sväljer inga rader: filen avvisas, eller var rad redovisas",
      "a quote that never closes swallows no rows: the file is refused, or every line is accounted for",
    ),
    async (bank, csv) => {
      const rader = csvrader(bank, csv);
      const ut: Array<Text> = [];
      for (const skadade of [
        rader.map((rad, i) => (i === 1 ? `"${rad}` : rad)),
        rader.map((rad, i) => (i === 1 ? `"${rad}` : i === 3 ? `"x" ${rad}` : rad)),
        rader.map((rad, i) => (i === rader.length - 1 ? `"${rad}` : rad)),
      ]) {
        const svar = await bank.las(csv.rader(skadade));
        const redovisade = new Set(svar.rader.map(({ rad }) => rad)).size;
        if (avvisad(svar)) ut.push(...kravAvvisad(svar));
        else if (redovisade < rader.length) ut.push(fynd.raderSaknas(rader.length, redovisade));
      }
      return domAv(ut.slice(0, 1));
    },
  ),
  csvprov(
    "citerad-radbrytning",
    text(
      "en radbrytning i en cell räknas: raderna efter behåller sina fysiska nummer",
      "a line break in a cell counts: the rows after it keep their physical numbers",
    ),
    async (bank, csv) => {
      const [rubrik = "", , ...resten] = csvrader(bank, csv);
      const bruten = (bank.exempel.rader[0] ?? []).map((cell) => `${cell}${csv.vanlig.radslut}?`);
      const bredd = bruten.length;
      const svar = await bank.las(csv.rader([rubrik, csvrad(bruten, csv.vanlig), ...resten]));
      const funna = new Set(svar.rader.map(({ rad }) => rad));
      const vantade = [1, 2, ...resten.map((_, i) => 3 + bredd + i)];
      const ratta = vantade.filter((rad) => funna.has(rad)).length;
      const alla = ratta === vantade.length && funna.size === vantade.length;
      return domAv(alla || avvisad(svar) ? [] : [fynd.raderSaknas(vantade.length, ratta)]);
    },
  ),
  csvprov(
    "tomma-rader",
    text(
      "tomma rader redovisas som tomma och ändrar inga fakta",
      "blank lines are accounted for as blank and change no facts",
    ),
    async (bank, csv) => {
      const hel = await bank.las(bank.skriv(bank.exempel));
      const svar = await bank.las(csv.rader(csvrader(bank, csv).flatMap((rad) => [rad, ""])));
      const tomma = bank.exempel.rader.map((_, i) => 2 * i + 2);
      const fel = tomma.filter(
        (n) => !svar.rader.some(({ rad, atgard }) => rad === n && atgard === "tom"),
      );
      return domAv([
        ...fel.slice(0, 1).map((rad) => fynd.ejTom(rad)),
        ...andrade(hel.fakta, svar.fakta),
      ]);
    },
  ),
  csvprov(
    "fel-antal-celler",
    text(
      "en rad med för många eller för få celler går till karantän, resten läses",
      "a row with too many or too few cells goes to quarantine, the rest is read",
    ),
    async (bank, csv) => {
      const { rubrik, rader } = bank.exempel;
      const [forsta = []] = rader;
      const utan = await bank.las(bank.skriv({ rubrik, rader: rader.slice(1) }));
      const ut: Array<Text> = [];
      for (const celler of [[...forsta, "?"], forsta.slice(0, -1)]) {
        const [huvud = "", , ...resten] = csvrader(bank, csv);
        const svar = await bank.las(csv.rader([huvud, csvrad(celler, csv.vanlig), ...resten]));
        ut.push(...kravEnIKarantan(svar, utan.fakta));
      }
      return domAv(ut.slice(0, 1));
    },
  ),
  csvprov(
    "bara-rubrik",
    text(
      "en fil med bara en rubrik har en rad och inga fakta",
      "a file with only a header has one row and no facts",
    ),
    async (bank) => {
      const svar = await bank.las(bank.skriv({ rubrik: bank.exempel.rubrik, rader: [] }));
      const [forsta, ...fler] = svar.rader;
      const ratt = forsta?.rad === 1 && forsta.atgard === "rubrik" && fler.length === 0;
      const klarar = !avvisad(svar) && svar.fakta.length === 0 && ratt;
      return domAv(klarar ? [] : [fynd.ejBaraRubrik]);
    },
  ),
];

const csvrader = ({ exempel }: Provbank, csv: Csvskrivare): ReadonlyArray<string> =>
  [exempel.rubrik, ...exempel.rader].map((celler) => csvrad(celler, csv.vanlig));

/** Kolumnen en gång till sist, med cellerna från en annan rad. */
const upprepad = ({ rubrik, rader }: Tabell, kolumn: number): Tabell => ({
  rubrik: [...rubrik, rubrik[kolumn] ?? ""],
  rader: rader.map((rad, i) => [...rad, rader.at(i - 1)?.[kolumn] ?? ""]),
});

/** En kolumn utan rubrik på platsen. */
const medKolumn = ({ rubrik, rader }: Tabell, plats: number, cell: string): Tabell => ({
  rubrik: rubrik.toSpliced(plats, 0, ""),
  rader: rader.map((rad) => rad.toSpliced(plats, 0, cell)),
});
