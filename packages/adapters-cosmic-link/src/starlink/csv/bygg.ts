/**
 * Rader till ärenden. Raderna får stå i vilken ordning som helst, och ärendenas rader får vara blandade.
 */
import type { Radatgard } from "@star-finsam/core/adapter";
import { bytesIBase64 } from "../../dokument/base64.ts";
import type { Fynd } from "../../kontroller/svar.ts";
import type { Lasram } from "../../Lasdel.ts";
import type { Otolkat, Samordningsarende } from "../../samordningsarende/index.ts";
import { lasArende } from "../arende.ts";
import type { Lastrad } from "./lasRad.ts";
import type { Slag } from "./slag.ts";

/** Vad som hände med en rad som inte blev en del av ett ärende. */
export type Avlagd = {
  readonly rad: Lastrad;
  readonly atgard: Radatgard;
  readonly fynd: ReadonlyArray<Fynd>;
};

/** Ärendet med sina rader, och raderna som inte kom med. */
export type Byggt = {
  readonly arende?: Samordningsarende;
  readonly med: ReadonlyArray<Lastrad>;
  readonly fynd: ReadonlyArray<Fynd>;
  readonly utan: ReadonlyArray<Avlagd>;
};

/** Bygger ett ärende av alla rader med dess id. */
export const bygg = (skrivna: ReadonlyArray<Lastrad>, ram: Lasram): Byggt => {
  const { rader, dubbletter, krock } = utanDubbletter(skrivna);
  if (krock) return ingetArende([...rader, ...dubbletter.map(({ rad }) => rad)], () => ID_KROCK);
  const utan: Array<Avlagd> = [...dubbletter];
  const hem = (slag: Slag) =>
    new Map(rader.flatMap((r) => (r.slag === slag && r.bra ? [[r.id, r] as const] : [])));
  const [arenderad] = rader.filter(({ slag, bra }) => slag === "arende" && bra);
  const planer = hem("plan");
  const anteckningar = new Map(
    [...hem("anteckning")].filter(([, anteckning]) => planer.has(anteckning.hem)),
  );
  const harHem = (rad: Lastrad): boolean => {
    if (rad.slag === "falt") return anteckningar.has(rad.hem);
    if (rad.slag === "otolkat") return rad.hem === "" || planer.has(rad.hem);
    return !I_PLAN.has(rad.slag) || planer.has(rad.hem);
  };
  if (arenderad === undefined) {
    const { utan: alla } = ingetArende(rader, ({ bra, fynd }) => (bra ? UTAN_HEM : fynd));
    return { med: [], fynd: [], utan: [...utan, ...alla] };
  }
  const med = rader.filter((rad) => rad.bra && harHem(rad));
  for (const rad of rader) {
    if (!rad.bra) utan.push({ rad, atgard: "karantan", fynd: rad.fynd });
    else if (!harHem(rad)) utan.push({ rad, atgard: "karantan", fynd: UTAN_HEM });
  }
  const { arende, fynd } = lasArende(somPost(arenderad, med), ram);
  if (arende !== undefined) return { arende, med, fynd, utan };
  const { utan: alla } = ingetArende(med, () => fynd);
  return { med: [], fynd: [], utan: [...utan, ...alla] };
};

const I_PLAN: ReadonlySet<string> = new Set(["insats", "anteckning", "bilaga"]);
const UTAN_HEM: ReadonlyArray<Fynd> = [{ kod: "RAD_UTAN_HEM" }];
const ID_KROCK: ReadonlyArray<Fynd> = [{ kod: "ID_KROCK" }];

const ingetArende = (
  rader: ReadonlyArray<Lastrad>,
  varfor: (rad: Lastrad) => ReadonlyArray<Fynd>,
): Byggt => ({
  med: [],
  fynd: [],
  utan: rader.map((rad) => ({ rad, atgard: "karantan", fynd: varfor(rad) })),
});

const EGNA: ReadonlySet<string> = new Set(["arende", "plan", "anteckning"]);

/** Det andra pekar på måste vara ett: samma rad igen är en dubblett, en annan rad med samma id är en krock. */
function utanDubbletter(skrivna: ReadonlyArray<Lastrad>) {
  const sedda = new Map<string, string>();
  const rader: Array<Lastrad> = [];
  const dubbletter: Array<Avlagd> = [];
  let krock = false;
  for (const rad of skrivna) {
    const nyckel = `${rad.slag} ${rad.slag === "arende" ? "" : rad.id}`;
    const innehall = JSON.stringify(rad.celler);
    const fore = EGNA.has(rad.slag) ? sedda.get(nyckel) : undefined;
    sedda.set(nyckel, innehall);
    if (fore === undefined) rader.push(rad);
    else if (fore === innehall) {
      dubbletter.push({ rad, atgard: "dubblett", fynd: [{ kod: "POST_DUBBLETT" }] });
    } else {
      rader.push(rad);
      krock = true;
    }
  }
  return { rader, dubbletter, krock };
}

/** Ärendet så som det hade stått i JSON. */
function somPost(arende: Lastrad, rader: ReadonlyArray<Lastrad>): object {
  const perHem = new Map<string, Array<Lastrad>>();
  for (const rad of rader) {
    const nyckel = `${rad.slag} ${rad.hem}`;
    const hittills = perHem.get(nyckel);
    if (hittills === undefined) perHem.set(nyckel, [rad]);
    else hittills.push(rad);
  }
  const av = (slag: Slag, hem = ""): ReadonlyArray<Lastrad> => perHem.get(`${slag} ${hem}`) ?? [];
  const planer = av("plan").map((plan) => {
    const anteckningar = av("anteckning", plan.id);
    const [insatser, bilagor] = [av("insats", plan.id), av("bilaga", plan.id)];
    const falt = anteckningar.flatMap(({ id }) => av("falt", id));
    return {
      ...plan.del,
      insatser: delar(insatser),
      anteckningar: anteckningar.map(({ id, del }) => ({ ...del, falt: delar(av("falt", id)) })),
      bilagor: delar(bilagor).map(medBytes),
      otolkat: [
        ...delar(av("otolkat", plan.id)),
        ...kvar([
          plan,
          ...insatser,
          ...anteckningar,
          ...falt,
          ...bilagor,
          ...av("otolkat", plan.id),
        ]),
      ],
    };
  });
  const [aktorer, meddelanden, otolkat] = [av("aktor"), av("meddelande"), av("otolkat")];
  return {
    id: arende.arendeId,
    ...arende.del,
    aktorer: delar(aktorer),
    meddelanden: delar(meddelanden),
    planer,
    otolkat: [...delar(otolkat), ...kvar([arende, ...aktorer, ...meddelanden, ...otolkat])],
  };
}

const delar = (rader: ReadonlyArray<Lastrad>) => rader.map(({ del }) => del);

const kvar = (rader: ReadonlyArray<Lastrad>): ReadonlyArray<Otolkat> =>
  rader.flatMap(({ otolkat }) => otolkat);

/** Antalet bytes behöver ingen räkna ut för hand. */
const medBytes = (bilaga: Lastrad["del"]): object => {
  const { innehall } = bilaga;
  const bytes = typeof innehall === "string" ? (bytesIBase64(innehall) ?? 0) : 0;
  return { bytes, ...bilaga };
};
