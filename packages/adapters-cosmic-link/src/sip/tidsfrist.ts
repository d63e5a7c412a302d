/**
 * Fristen för kallelsen till SIP vid utskrivning: tre dagar från underrättelsen om utskrivningsklar (2017:612). Upplysning; den
 * binder vården, inte STAR.
 */
import { type Dag, dagarMellan } from "@star-finsam/core/kernel";
import {
  dagenFor,
  type Linkmeddelande,
  type Meddelandetyp,
  type Samordningsarende,
} from "../samordningsarende/index.ts";

const FRIST = 3;

/** Ordningen mellan meddelanden från samma dag och klockslag. */
const RANG: Readonly<Partial<Record<Meddelandetyp, number>>> = {
  inskrivningsmeddelande: 0,
  utskrivningsklar: 1,
  ej_langre_utskrivningsklar: 2,
  kallelse_sip: 3,
};

/** Meddelandena med en kallelse som gick för sent; platsen i ärendet. Bara i ärenden om utskrivning. */
export const forSentKallad = ({
  typ,
  meddelanden,
}: Pick<Samordningsarende, "typ" | "meddelanden">): ReadonlyArray<number> => {
  if (typ !== "SVU") return [];
  const sena: Array<number> = [];
  let klar: Dag | undefined;
  let kallad = false;
  for (const { typ: slag, dag, plats } of iOrdning(meddelanden)) {
    if (slag === "inskrivningsmeddelande") kallad = false;
    if (slag === "inskrivningsmeddelande" || slag === "ej_langre_utskrivningsklar") {
      klar = undefined;
    } else if (slag === "utskrivningsklar") klar ??= dag;
    else {
      if (!kallad && klar !== undefined && dagarMellan(klar, dag) > FRIST) sena.push(plats);
      kallad = true;
    }
  }
  return sena;
};

type Handelse = {
  readonly typ: Meddelandetyp;
  readonly dag: Dag;
  readonly plats: number;
  readonly nyckel: string;
};

function iOrdning(meddelanden: ReadonlyArray<Linkmeddelande>): ReadonlyArray<Handelse> {
  const ut: Array<Handelse> = [];
  meddelanden.forEach(({ typ, tid }, plats) => {
    const rang = RANG[typ];
    if (rang === undefined || tid === undefined) return;
    const dag = dagenFor(tid);
    ut.push({ typ, dag, plats, nyckel: `${dag}${tid.slice(11, 16).padEnd(5, "0")}${rang}` });
  });
  return ut.sort((a, b) => (a.nyckel < b.nyckel ? -1 : a.nyckel > b.nyckel ? 1 : 0));
}
