/**
 * Vem en aktör i källan är. Kartan svarar först, i den ordning den är säkrast: HSA-id, organisationsnummer (också det som
 * står i ett HSA-id), enhetens exakta namn. Rollen fyller sist det som kartan lämnar öppet. Ett säkrare svar motsägs aldrig.
 */
import { type Aktor, aktorer, type Kommunkod, type Omrade } from "@star-finsam/core/part";
import type { Linkaktor, Linkroll } from "../samordningsarende/index.ts";
import { jamforbar, namnsokare } from "./jamforbar.ts";
import type { Partkarta, Partpost } from "./Partkarta.ts";

/** Svaret. `omrade` utan `aktor`: området är känt men inte verksamheten. */
export type Aktorsuppslag = Pick<Partpost, "aktor" | "omrade" | "kommun">;

/** En partkarta, ordnad för uppslag. Görs en gång per källa. */
export type Partregister = {
  readonly hsaId: ReadonlyMap<string, Partpost>;
  readonly organisation: ReadonlyMap<string, Partpost>;
  readonly namn: (enhet: string) => Partpost | undefined;
};

/** Ordnar kartan för uppslag. Den första posten gäller, om en nyckel står flera gånger. */
export const partregister = ({ poster }: Partkarta): Partregister => {
  const hsaId = new Map<string, Partpost>();
  const organisation = new Map<string, Partpost>();
  const namn = new Map<string, Partpost>();
  const satt = (karta: Map<string, Partpost>, nyckel: string | undefined, post: Partpost) => {
    if (nyckel !== undefined && !karta.has(nyckel)) karta.set(nyckel, post);
  };
  for (const post of poster) {
    satt(hsaId, post.hsaId, post);
    satt(organisation, post.organisationsnummer, post);
    for (const ett of post.namn ?? []) satt(namn, jamforbar(ett), post);
  }
  return { hsaId, organisation, namn: namnsokare(namn) };
};

/** Rollerna som säger vem aktören är. Vårdens roller säger bara området när de rymmer flera verksamheter. */
const ROLLER: Readonly<Record<Linkroll, Aktorsuppslag | undefined>> = {
  slutenvard: { omrade: "halso_och_sjukvard" },
  kommun_hsl: { omrade: "halso_och_sjukvard" },
  oppenvard_primarvard: { aktor: "primarvard" },
  oppenvard_psykiatri: { aktor: "psykiatri" },
  kommun_ifo: { aktor: "ifo" },
  kommun_ame: { aktor: "ame" },
  arbetsformedlingen: { aktor: "arbetsformedlingen" },
  forsakringskassan: { aktor: "forsakringskassan" },
  narstaende: { aktor: "annan" },
  foretradare: { aktor: "annan" },
  fast_vardkontakt: undefined,
  annan: undefined,
};

/** Vem aktören är, om kartan eller rollen säger det. */
export const slaUppAktor = (
  register: Partregister,
  { hsaId, hsaIdVardgivare, organisationsnummer, enhet, roll }: Linkaktor,
): Aktorsuppslag | undefined => {
  const svar: Svar = {};
  if (hsaId !== undefined) fyll(svar, register.hsaId.get(hsaId));
  if (hsaIdVardgivare !== undefined) fyll(svar, register.hsaId.get(hsaIdVardgivare));
  if (organisationsnummer !== undefined) fyll(svar, register.organisation.get(organisationsnummer));
  if (hsaIdVardgivare !== undefined) {
    fyll(svar, register.organisation.get(organisationI(hsaIdVardgivare)));
  }
  if (hsaId !== undefined) fyll(svar, register.organisation.get(organisationI(hsaId)));
  fyll(svar, register.namn(enhet));
  fyll(svar, ROLLER[roll]);
  return svar.aktor === undefined && svar.omrade === undefined && svar.kommun === undefined
    ? undefined
    : svar;
};

/** Organisationsnumret i `SE2321000131-…`. */
const organisationI = (hsaId: string): string => hsaId.slice(2, 12);

type Svar = { aktor?: Aktor; omrade?: Omrade; kommun?: Kommunkod };

function fyll(svar: Svar, post: Aktorsuppslag | undefined): void {
  if (post === undefined) return;
  if (svar.kommun === undefined && post.kommun !== undefined) svar.kommun = post.kommun;
  if (svar.aktor !== undefined) return;
  const omrade = post.aktor === undefined ? post.omrade : aktorer[post.aktor].omrade;
  if (omrade === undefined || (svar.omrade !== undefined && svar.omrade !== omrade)) return;
  if (post.aktor !== undefined) svar.aktor = post.aktor;
  if (omrade !== "inget") svar.omrade = omrade;
}
