/**
 * Delar som flera resurser skriver.
 */
import type { Linkidentitet, Otolkat, Tidpunkt } from "../../samordningsarende/index.ts";
import { SYSTEM } from "../../samordningsarende/index.ts";
import { EGET } from "../koder.ts";
import type { Hanvisning, Utokning } from "./Utokning.ts";
import { uuid } from "./uuid.ts";

/** Var ett ärendes resurser hamnar: id och hänvisning per slag och id. */
export type Adresser = {
  readonly id: (slag: string, eget: string) => string;
  readonly till: (slag: string, eget: string) => Hanvisning;
};

/** Adresserna i ett ärende. Två ärendens resurser delar aldrig adress. */
export const adresser = (...arende: ReadonlyArray<string>): Adresser => {
  const id = (slag: string, eget: string): string => uuid(JSON.stringify([...arende, slag, eget]));
  return { id, till: (slag, eget) => ({ reference: `urn:uuid:${id(slag, eget)}` }) };
};

/** Adressen till något i planen: id:t är bara eget inom den. */
export const under = (plan: { readonly id: string }, { id }: { readonly id: string }): string =>
  JSON.stringify([plan.id, id]);

/** Vår utökning. */
export const utokning = (namn: string, varde: Omit<Utokning, "url">): Utokning => ({
  url: `${EGET.utokning}${namn}`,
  ...varde,
});

/** Namnet och värdet som ett fält, om värdet finns. FHIR har inga tomma listor. */
export const falt = <Namn extends string, Varde>(
  namn: Namn,
  varde: Varde | undefined,
): { [N in Namn]?: Varde } => {
  const ut: { [N in Namn]?: Varde } = {};
  if (varde !== undefined && !(Array.isArray(varde) && varde.length === 0)) ut[namn] = varde;
  return ut;
};

/** Identifierarna: postens id, och ärendets om det ska med. */
export const egna = (id: string, arende?: string): Array<{ system: string; value: string }> => [
  { system: EGET.id, value: id },
  ...(arende === undefined ? [] : [{ system: EGET.arende, value: arende }]),
];

/** Individens nummer, i HL7 Sveriges namnrymder. */
export const identifierare = ({
  slag,
  nummer,
}: Linkidentitet): { system: string; value: string } => ({
  system: slag === "lokalt_reservnummer" ? EGET.lokaltReservnummer : SYSTEM[slag],
  value: nummer,
});

/** Det otolkade, så som det lästes. */
export const otolkade = (otolkat: ReadonlyArray<Otolkat>): Array<Utokning> =>
  otolkat.map(({ plats, varde }) =>
    utokning("otolkat", {
      extension: [
        { url: "plats", valueString: plats },
        ...(varde === "" ? [] : [{ url: "varde", valueString: varde }]),
      ],
    }),
  );

const FHIRTID = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2}))?$/u;

/** Tidpunkten i FHIR. En utan sekunder eller tidszon skrivs som sin dag, och hel i en utökning. */
export const tiden = (
  tid: Tidpunkt,
): { varde: string; bredvid?: { extension: Array<Utokning> } } =>
  FHIRTID.test(tid)
    ? { varde: tid }
    : {
        varde: tid.slice(0, 10),
        bredvid: { extension: [utokning("tidpunkt", { valueString: tid })] },
      };
