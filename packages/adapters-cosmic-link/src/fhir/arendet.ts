/**
 * Ett samordningsärende ur sina poster. Normalformen: aktörer, meddelanden och planer står i ordning efter id.
 */
import type { LastArende } from "../Lasdel.ts";
import type {
  Linkaktor,
  Linkmeddelande,
  Linkplan,
  Otolkat,
  Samordningsarende,
} from "../samordningsarende/index.ts";
import type { Grupp } from "./Grupp.ts";
import { ordnade } from "./ordnade.ts";
import { type Aktorsbok, planen } from "./planen.ts";
import type { Deltagarpost, Fhirpost, Lagpost, Meddelandepost } from "./post/Fhirpost.ts";
import type { Pekare } from "./post/pekare.ts";
import type { Sammanhang } from "./sammanhang.ts";
import { utanTomma } from "./utanTomma.ts";

/** Ärendet. */
export const arendet = (grupp: Grupp, sammanhang: Sammanhang): LastArende => {
  const aktorer = new Map<string, Linkaktor>();
  const bok = aktorsboken(aktorer, sammanhang);
  const otolkat: Array<Otolkat> = [];
  const lag = ordnade(grupp.lag, (post) => post.nyckel);
  const planer = grupp.planer.map((post) => planen(post, grupp.individ, bok, sammanhang));
  const roller = new Map<string, Deltagarpost>();
  for (const post of [...lag, ...planernasLag(grupp, sammanhang)])
    laggDeltagare(post, roller, bok, otolkat);
  for (const post of lag) for (const ett of post.otolkat) otolkat.push(ett);
  const meddelanden = ordnade(grupp.meddelanden, (post) => post.nyckel).map((post) => {
    for (const ett of post.otolkat) otolkat.push(ett);
    return meddelandet(post, bok, otolkat);
  });
  return {
    arende: {
      id: grupp.id,
      typ: lag[0]?.typ ?? typenAv(planer),
      status: lag[0]?.status ?? statusAv(planer),
      individ: grupp.individ,
      aktorer: ordnade([...aktorer.values()], ({ id }) => id).map((en) => medRoll(en, roller)),
      meddelanden: ordnade(meddelanden, (en) => en.id),
      planer: ordnade(planer, (en) => en.id),
      otolkat,
    },
    rader: raderna([...grupp.planer, ...grupp.lag, ...grupp.meddelanden]),
  };
};

/** Boken antecknar varje aktör som slås upp. Av två med samma id gäller den vars innehåll kommer först. */
function aktorsboken(aktorer: Map<string, Linkaktor>, { lasAktor }: Sammanhang): Aktorsbok {
  return (pekare, fran, element, otolkat) => {
    if (pekare === undefined) return undefined;
    const aktor = lasAktor(pekare, fran, element);
    if (aktor === undefined) {
      otolkat.push({ plats: element, varde: textenI(pekare) });
      return undefined;
    }
    const fore = aktorer.get(aktor.id);
    if (fore === undefined || (fore !== aktor && JSON.stringify(aktor) < JSON.stringify(fore)))
      aktorer.set(aktor.id, aktor);
    return aktor.id;
  };
}

const textenI = ({ till, identifierare, namn }: Pekare): string =>
  till ?? identifierare?.varde ?? namn ?? "";

/** Deltagarnas roller; den första som sägs gäller. */
function laggDeltagare(
  post: Lagpost,
  roller: Map<string, Deltagarpost>,
  bok: Aktorsbok,
  otolkat: Array<Otolkat>,
): void {
  for (const deltagare of post.deltagare) {
    const id = bok(deltagare.vem, post, "CareTeam.participant.member", otolkat);
    if (id !== undefined && !roller.has(id)) roller.set(id, deltagare);
  }
}

function medRoll(aktor: Linkaktor, roller: ReadonlyMap<string, Deltagarpost>): Linkaktor {
  const deltagare = roller.get(aktor.id);
  if (deltagare === undefined) return aktor;
  const { roll, deltagande } = deltagare;
  return { ...aktor, roll, deltagande };
}

/** Lag som planerna hänvisar till utan att vara vårt eget. */
function planernasLag({ planer }: Grupp, { register, anmal }: Sammanhang): ReadonlyArray<Lagpost> {
  const funna = new Set<Lagpost>();
  for (const plan of planer)
    for (const pekare of plan.lag) {
      const post = register.folj(pekare, plan);
      if (post?.slag !== "CareTeam") anmal("REFERENS_SAKNAS", plan.rad, "CarePlan.careTeam");
      else if (post.arendeId === undefined) funna.add(post);
    }
  return ordnade([...funna], (post) => post.nyckel);
}

function meddelandet(
  post: Meddelandepost,
  bok: Aktorsbok,
  otolkat: Array<Otolkat>,
): Linkmeddelande {
  const ref = (pekare: Pekare | undefined, element: string): string | undefined =>
    bok(pekare, post, element, otolkat);
  const { kvitterad } = post;
  return utanTomma({
    ...post.meddelande,
    avsandare: ref(post.avsandare, "Communication.sender"),
    mottagare: post.mottagare.flatMap((en) => ref(en, "Communication.recipient") ?? []),
    kvitterad:
      kvitterad === undefined
        ? undefined
        : utanTomma({ av: ref(kvitterad.av, "Communication.extension"), tid: kvitterad.tid }),
  });
}

const TYP: Readonly<Partial<Record<Linkplan["plantyp"], Samordningsarende["typ"]>>> = {
  SIP: "SIP",
  SPU: "SVU",
  SPLPTLRV: "LPT_LRV",
};

/** Ärendets typ när bara planerna säger den: den enda de har. */
function typenAv(planer: ReadonlyArray<Linkplan>): Samordningsarende["typ"] {
  const [typ, ...fler] = new Set(planer.map(({ plantyp }) => TYP[plantyp] ?? "okand"));
  return typ === undefined || fler.length > 0 ? "okand" : typ;
}

/** Ärendet pågår så länge någon plan gör det. */
function statusAv(planer: ReadonlyArray<Linkplan>): Samordningsarende["status"] {
  const har = (...koder: ReadonlyArray<Linkplan["status"]>): boolean =>
    planer.some(({ status }) => koder.includes(status));
  if (har("utkast", "aktiv", "vilande")) return "pagaende";
  return har("avslutad", "aterkallad") && !har("okand") ? "avslutat" : "okand";
}

function raderna(poster: ReadonlyArray<Fhirpost>): LastArende["rader"] {
  const [forsta = 1, ...fler] = poster.map(({ rad }) => rad).toSorted((a, b) => a - b);
  return [forsta, ...fler];
}
