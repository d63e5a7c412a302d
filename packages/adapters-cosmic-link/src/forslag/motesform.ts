/**
 * Om en SIP är den form som överenskommelsen säger för dem som ska delta. Det som ingen vet prövas på alla sätt det kan vara:
 * bara ett svar som är detsamma i alla är ett svar.
 */
import { motesform, type Overenskommelse } from "@star-finsam/core/overenskommelse";
import { Omrade } from "@star-finsam/core/part";

/** Svaret. */
export type Motesdom = "haller" | "avviker" | "obedomd";

/** Frågan. `okanda`: någon mer kan delta. `fkBar`: `okant` när ingen vet vem som bär ärendet. */
export type Motesfragan = {
  readonly omraden: ReadonlySet<Omrade>;
  readonly okanda: boolean;
  readonly fkBar: boolean | "okant";
};

const OMRADEN = Omrade.literals;

/** Domaren för en överenskommelse. Frågorna är få; varje svar räknas en gång. */
export const motesdomare = (
  overenskommelse: Overenskommelse | undefined,
): ((fraga: Motesfragan) => Motesdom) => {
  const tabell = overenskommelse?.motesform;
  if (tabell === undefined || tabell === "okand") return () => "obedomd";
  const kanda = new Map<string, Motesdom>();
  return ({ omraden, okanda, fkBar }) => {
    const nyckel = `${mask(omraden)}/${okanda}/${fkBar}`;
    const kand = kanda.get(nyckel);
    if (kand !== undefined) return kand;
    const svar = mojliga(omraden, okanda).flatMap((deltar) =>
      (fkBar === "okant" ? [true, false] : [fkBar]).map(
        (bar) => motesform(tabell, { fkBar: bar, deltar }).form === "sip",
      ),
    );
    const dom = svar.every((sip) => sip)
      ? "haller"
      : svar.some((sip) => sip)
        ? "obedomd"
        : "avviker";
    kanda.set(nyckel, dom);
    return dom;
  };
};

const mask = (omraden: ReadonlySet<Omrade>): number =>
  OMRADEN.reduce((summa, omrade, i) => (omraden.has(omrade) ? summa + 2 ** i : summa), 0);

/** Alla mängder områden som kan delta. */
function mojliga(
  omraden: ReadonlySet<Omrade>,
  okanda: boolean,
): ReadonlyArray<ReadonlySet<Omrade>> {
  if (!okanda) return [omraden];
  const minst = mask(omraden);
  return Array.from({ length: 2 ** OMRADEN.length }, (_, tal) => tal)
    .filter((tal) => (tal & minst) === minst)
    .map((tal) => new Set(OMRADEN.filter((_, i) => (tal & (2 ** i)) !== 0)));
}
