/**
 * Fri text som ska med i ett förslag: individens nummer och namn, och andra personnummer, tas bort. Går det inte att göra säkert
 * lämnas ingen text alls.
 */
import { doljPersonnummer, innehallerPersonnummer } from "@star-finsam/core/personidentitet";

/** Texten som den får lämnas, om något återstår. */
export type Textvakt = (fri: string | undefined) => string | undefined;

/** Den som ska hållas utanför. `nummer`: tolv tecken. */
export type Vaktad = { readonly nummer: string; readonly namn?: string };

/** Vakterna för en individ. `text` tar också bort delar av namnet; `kontakt` bara hela, för andra kan heta likadant. */
export const textvakter = ({
  nummer,
  namn = "",
}: Vaktad): { readonly text: Textvakt; readonly kontakt: Textvakt } => {
  const hela = delarAv(namn);
  const delar = hela.filter((del) => del.length > 1);
  const sma = hela.map((del) => del.toLowerCase());
  const vakt = (monster: () => string): Textvakt => {
    const namnet = () => new RegExp(ord(monster()), "giu");
    return (fri) => {
      if (fri === undefined) return undefined;
      const skriven = fri.normalize("NFC");
      const utan = SIFFRA.test(skriven) ? utanNummer(skriven, nummer) : skriven;
      const litet = utan?.toLowerCase() ?? "";
      const kanNamna = sma.some((del) => litet.includes(del));
      const ut = (kanNamna ? utan?.replace(namnet(), DOLT) : utan)?.trim();
      return ut === "" ? undefined : ut;
    };
  };
  return {
    text: vakt(() => (delar.length === 0 ? hela.join("|") : delar.join("|"))),
    kontakt: vakt(() => hela.join("[^\\p{L}\\p{N}]+")),
  };
};

/** Texten utan nummer; ingen text om det ännu kan finnas ett. */
function utanNummer(skriven: string, nummer: string): string | undefined {
  const ut = doljPersonnummer(skriven.replace(new RegExp(numrets(nummer), "giu"), DOLT));
  return innehallerPersonnummer(ut) ? undefined : ut;
}

const DOLT = "***";
const SIFFRA = /\p{Nd}/u;

/** Numret med eller utan sekel, och med skiljetecken före de fyra sista. */
const numrets = (nummer: string): string =>
  `(?:${nummer.slice(0, 2)})?${nummer.slice(2, 8)}[^\\p{L}\\p{N}]{0,3}${nummer.slice(8)}`;

const delarAv = (namn: string): ReadonlyArray<string> =>
  namn
    .normalize("NFC")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((del) => del !== "");

/** Ordet, också i genitiv. */
const ord = (monster: string): string => `(?<![\\p{L}\\p{N}])(?:${monster})s?(?![\\p{L}\\p{N}])`;
