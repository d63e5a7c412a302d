/**
 * Mötena i samordningsärendet: SIP som hållits eller är bokad, ur planerna och kallelserna. Ett möte per dag.
 */
import { type Dag, tidigareDag } from "@star-finsam/core/kernel";
import { type Aktor, aktorer, type Omrade } from "@star-finsam/core/part";
import type { Planstatus } from "../samordningsarende/index.ts";
import { arSip } from "../sip/index.ts";
import { kantFran } from "./dagar.ts";
import { anmark, foresla, idFor, nyckel, type Oversattning } from "./Oversattning.ts";
import { planensForslag } from "./planstatus.ts";
import { skal } from "./skal.ts";

type Mote = {
  readonly dag: Dag;
  readonly slag: "hallet" | "bokat" | "kallelse";
  readonly fran: Dag;
  readonly del: string;
  readonly element: string;
};

/** Föreslår mötena, och säger om formen inte är den som överenskommelsen säger. */
export const foreslaMoten = (om: Oversattning): void => {
  const moten = ettPerDag([...urPlaner(om), ...urKallelser(om)]);
  if (moten.length === 0) return;
  sagOmbokning(om, moten);
  const { skaDelta, dom } = deltagarna(om);
  for (const { dag, slag, fran, del, element } of moten) {
    const deltar = skaDelta === undefined ? {} : { skaDelta };
    if (slag === "hallet") {
      const _tag = "PlaneringsmoteHallet";
      const mote = { _tag, form: "sip", galler: dag, ...deltar } as const;
      foresla(om, idFor(om, del, _tag), mote, skal.moteHallet);
    } else {
      const _tag = "PlaneringsmoteBokat";
      const galler = tidigareDag(fran, dag);
      const mote = { _tag, form: "sip", galler, motesdag: dag, ...deltar } as const;
      foresla(om, idFor(om, del, _tag), mote, slag === "bokat" ? skal.moteBokat : skal.kallelse);
    }
    if (dom === "avviker") anmark(om, "MOTESFORM_AVVIKER", element);
    if (dom === "obedomd") anmark(om, "MOTESFORM_OBEDOMD", element);
  }
};

/** Kallelser till olika dagar kan vara ett möte som flyttats; vilken dag som gäller avgör en människa. */
function sagOmbokning(om: Oversattning, moten: ReadonlyArray<Mote>): void {
  const kallelser = moten.filter(({ slag }) => slag === "kallelse");
  if (kallelser.length < 2) return;
  for (const { element } of kallelser) anmark(om, "MOTE_FLERA_DAGAR", element);
}

function urPlaner(om: Oversattning): ReadonlyArray<Mote> {
  const { registrerad } = om.korning.val;
  const ut: Array<Mote> = [];
  om.arende.planer.forEach((plan, i) => {
    const { motesdag: dag } = plan;
    if (dag === undefined || !planensForslag(plan.status).plan || !arSip(plan, om.arende)) return;
    ut.push({
      dag,
      slag: harHallits(dag, plan.status, registrerad) ? "hallet" : "bokat",
      fran: kantFran(om, plan.upprattad),
      del: nyckel(om, plan.id),
      element: `planer.${i}.motesdag`,
    });
  });
  return ut;
}

/** Ett möte i dag kan vara senare i dag; det har hållits först när planen är avslutad. */
const harHallits = (dag: Dag, status: Planstatus, registrerad: Dag): boolean =>
  dag < registrerad || (dag === registrerad && status === "avslutad");

function urKallelser(om: Oversattning): ReadonlyArray<Mote> {
  const ut: Array<Mote> = [];
  om.arende.meddelanden.forEach(({ typ, motesdag: dag, tid, id }, i) => {
    if (typ !== "kallelse_sip" || dag === undefined) return;
    ut.push({
      dag,
      slag: "kallelse",
      fran: kantFran(om, tid),
      del: `meddelande/${nyckel(om, id)}`,
      element: `meddelanden.${i}.motesdag`,
    });
  });
  return ut;
}

/** Planen går före kallelsen, den tidigaste kallelsen före den senare, och sist avgör id. */
function ettPerDag(moten: ReadonlyArray<Mote>): ReadonlyArray<Mote> {
  if (moten.length < 2) return moten;
  const nyckel = ({ slag, fran, del }: Mote): string =>
    `${slag === "kallelse" ? 1 : 0}${fran}${del}`;
  const perDag = new Map<Dag, Mote>();
  for (const mote of moten) {
    const fore = perDag.get(mote.dag);
    if (fore === undefined || nyckel(mote) < nyckel(fore)) perDag.set(mote.dag, mote);
  }
  return [...perDag.values()];
}

const ORDNING = Object.keys(aktorer);

/**
 * De som ska delta. Listan lämnas när alla är kända, eller när de kända ensamma avgör formen: en halv lista får annars en SIP att
 * se ut som ett annat möte.
 */
function deltagarna({ arende, vem, star, korning: { motesdom } }: Oversattning) {
  const namnda = new Set<Aktor>();
  const omraden = new Set<Omrade>();
  let utanAktor = arende.aktorer.length === 0;
  let okanda = utanAktor;
  for (const { id } of arende.aktorer) {
    const svar = vem.get(id);
    if (svar?.aktor !== undefined) namnda.add(svar.aktor);
    else utanAktor = true;
    if (svar?.omrade !== undefined) omraden.add(svar.omrade);
    else if (svar?.aktor === undefined) okanda = true;
  }
  const barare = star?.uppgifter.barare ?? "ej_utsedd";
  const fkBar = barare === "ej_utsedd" ? "okant" : barare.aktor === "forsakringskassan";
  const racker = () => {
    const listan = new Set([...namnda].map((aktor) => aktorer[aktor].omrade).filter(arOmrade));
    return motesdom({ omraden: listan, okanda: true, fkBar }) === "haller";
  };
  const iOrdning = [...namnda].sort((a, b) => ORDNING.indexOf(a) - ORDNING.indexOf(b));
  return {
    skaDelta: utanAktor && !racker() ? undefined : iOrdning,
    dom: motesdom({ omraden, okanda, fkBar }),
  };
}

const arOmrade = (omrade: Omrade | "inget"): omrade is Omrade => omrade !== "inget";
