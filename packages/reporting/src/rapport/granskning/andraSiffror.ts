/**
 * Tal som står bredvid ett nyckeltals namn, men som nyckeltalet inte har någonstans i rapporten.
 */
import type { Text } from "@star-finsam/core/kernel";
import type { Cell } from "../../disclosure/Cell.ts";
import type { Rapport } from "../Rapport.ts";
import { granskningsord as ord } from "./granskningsord.ts";
import { HELTAL, meningar, somTal } from "./tal.ts";

/** Ett nyckeltal i rapporten: ordet som pekar ut det, dess helhet, och alla dess tal. */
type Siffra = {
  readonly ord: string;
  readonly rubrik: Text;
  readonly hel: Cell;
  readonly tal: ReadonlySet<number>;
};

/** Granskningen för rapporten. Ett tal som något av meningens nyckeltal har är inget fynd. */
export const andraSiffror = (rapport: Rapport): ((text: string) => ReadonlyArray<Text>) => {
  const kanda = siffrorna(rapport);
  return (text) =>
    meningar(text).flatMap((mening) => {
      const namnda = kanda.filter((siffra) => mening.toLowerCase().includes(siffra.ord));
      return [...mening.matchAll(HELTAL)].flatMap((traff) => {
        const tal = somTal(traff[1] ?? "");
        const efter = mening.slice(traff.index + traff[0].length).toLowerCase();
        const bredvid = namnda.find((siffra) => nara(efter, siffra.ord));
        return bredvid === undefined || namnda.some((siffra) => siffra.tal.has(tal))
          ? []
          : [ord.annanSiffra(bredvid.rubrik, bredvid.hel)];
      });
    });
};

/** Sant om ordet står direkt efter talet, eller med ett ord emellan. */
const nara = (efter: string, ordet: string): boolean => {
  const ordlista = efter.trim().split(/\s+/u).slice(0, 2);
  return ordlista.some((ett) => ett.replace(/^[^\p{L}]+/u, "").startsWith(ordet));
};

/** Nyckeltalens helheter, och alla deras tal i rapportens tabeller. */
function siffrorna({ avsnitt }: Rapport): ReadonlyArray<Siffra> {
  const block = avsnitt.flatMap(({ innehall }) => innehall);
  const rader = block.flatMap((ett) => {
    if (ett._tag === "Siffror") return ett.rader.map((rad) => ({ ...rad, celler: [rad.cell] }));
    return ett._tag === "Tabell" ? ett.rader.map((rad) => ({ ...rad, cell: rad.celler[0] })) : [];
  });
  const helheter = rader.filter(({ id }) => ORDEN.has(id));
  return [...ORDEN].flatMap(([id, ordet]) => {
    const egna = helheter.filter((rad) => rad.id === id);
    const [forsta] = egna;
    if (forsta?.cell === undefined) return [];
    const tabeller = block.flatMap((ett) =>
      ett._tag === "Tabell" && ett.id.startsWith(`${id}-`)
        ? ett.rader.flatMap(({ celler }) => celler)
        : [],
    );
    const celler = [...egna.flatMap((rad) => rad.celler), ...tabeller];
    const tal = celler.flatMap((cell) => (cell._tag === "Visad" ? [cell.n] : []));
    return [
      {
        ord: ordet,
        rubrik: { sv: forsta.rubrik.sv, en: forsta.rubrik.en ?? forsta.rubrik.sv },
        hel: forsta.cell,
        tal: new Set(tal),
      },
    ];
  });
}

/** Orden som nyckeltalen känns igen på i en mening, i grundform så att böjningar följer med. */
const ORDEN: ReadonlyMap<string, string> = new Map([
  ["aktualiseringar", "aktualisering"],
  ["deltagare", "deltagar"],
  ["mottagna", "mottagn"],
  ["ej_mottagna", "ej mottagn"],
  ["avslutade", "avslut"],
  ["pagaende", "pågående"],
  ["konsultationer", "konsultation"],
  ["teammoten", "teammöte"],
  ["sip", "sip"],
]);
