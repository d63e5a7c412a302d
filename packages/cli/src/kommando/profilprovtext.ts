/**
 * Svaret från `star profil prova` i text: filen, dess kolumner, profilerna som liknar, och bristerna.
 */
import type { Filprov, Kolumnprov, Profilprov } from "@star-finsam/adapters-csv";
import { avvisarFilen } from "@star-finsam/core/adapter";
import type { Sprak } from "@star-finsam/core/kernel";
import { radnummer, radrakning } from "../importrapport.ts";
import { profil as ord, rapport } from "../texter.ts";

/** Provet i text. */
export function provtext(prov: Filprov, sprak: Sprak): string {
  const { tabell } = prov;
  const delar =
    tabell === undefined
      ? []
      : [
          `${tabell.kodning} (${tabell.grund[sprak]}), ${avgransaren(tabell.avgransare, sprak)}${
            tabell.rubrikrad === undefined
              ? ord.ingenRubrikrad[sprak]
              : ord.rubrikrad(tabell.rubrikrad, tabell.datarader)[sprak]
          }`,
          "",
          `${ord.kolumner[sprak]}:`,
          ...tabell.kolumner.map((kolumn) => kolumnrad(kolumn, prov, sprak)),
          "",
          ...prov.profiler.map((passande) => profilrad(passande, tabell.kolumner.length, sprak)),
        ];
  return `${[...delar, ...lasningen(prov, sprak)].join("\n")}\n`;
}

const avgransaren = (avgransare: string, sprak: Sprak): string =>
  avgransare === "" ? "" : `${ord.avgransare[sprak]} ${avgransare}, `;

function kolumnrad({ plats, igen, form, tomma }: Kolumnprov, prov: Filprov, sprak: Sprak): string {
  const vem = igen === undefined ? ord.okandKolumn[sprak] : igenkand(igen, prov.last, sprak);
  return `  ${plats}  ${vem}: ${ord.former[form][sprak]}, ${Math.round(tomma * 100)} % ${ord.tomma[sprak]}`;
}

/** Vad kolumnen är: i profilen som filen lästes med, eller i en annan som känner den. */
function igenkand(
  { profil, rubrik, falt }: NonNullable<Kolumnprov["igen"]>,
  last: Filprov["last"],
  sprak: Sprak,
): string {
  const namn = `${rubrik} (${falt})`;
  if (last?.profil === profil) return namn;
  return last === undefined
    ? `${namn} ${ord.i[sprak]} ${profil}`
    : `${ord.okandKolumn[sprak]}; ${ord.arI(profil)[sprak]} ${namn}`;
}

const profilrad = (
  { profil, bevis, traffar, saknade }: Profilprov,
  kolumner: number,
  sprak: Sprak,
): string =>
  `${profil} (${ord.bevis[bevis][sprak]}): ${ord.kannerIgen(traffar, kolumner)[sprak]}; ${
    saknade.length === 0 ? ord.ingetSaknas[sprak] : `${ord.saknar[sprak]} ${saknade.join(", ")}`
  }`;

function lasningen({ last, brister }: Filprov, sprak: Sprak): ReadonlyArray<string> {
  const rader = brister.map((brist) => bristrad(brist, sprak));
  if (last === undefined) return rader;
  const fler = last.antalBrister - brister.reduce((sum, { antal = 1 }) => sum + antal, 0);
  return [
    "",
    `${ord.lastMed(last.profil)[sprak]}${
      last.avvisad ? `: ${rapport.avvisad[sprak]}` : `: ${radrakning(last.rader, sprak)}`
    }`,
    ...rader,
    ...(fler > 0 ? [`  ${ord.flerBrister(fler)[sprak]}`] : []),
  ];
}

function bristrad(brist: Filprov["brister"][number], sprak: Sprak): string {
  const { allvar, kolumn, text } = brist;
  const hel = avvisarFilen(brist);
  const platser = [...rader(brist, sprak), ...(kolumn === undefined ? [] : [kolumn])];
  const slag = hel ? ord.avvisarFilen[sprak] : rapport[allvar][sprak];
  const platsen = platser.length === 0 ? "" : `${hel ? "," : ""} ${platser.join(", ")}`;
  return `  ${slag}${platsen}: ${text[sprak]}`;
}

const rader = (
  { rad, rader: nummer = rad === undefined ? [] : [rad], antal = 1 }: Filprov["brister"][number],
  sprak: Sprak,
): ReadonlyArray<string> => (nummer.length === 0 ? [] : [radnummer(nummer, antal, sprak)]);
