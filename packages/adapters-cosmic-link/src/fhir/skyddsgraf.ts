/**
 * Från märkta resurser till de nummer de gäller. Alla nummer som står i samma Patient är samma individ, och en resurs som är märkt
 * skyddar den individ som den säger att den gäller, annars individen i de resurser som hänvisar till den.
 */
import type { Dag } from "@star-finsam/core/kernel";
import type { Skyddad } from "../Lasdel.ts";
import { lasIdentitet, type Skydd } from "../samordningsarende/index.ts";
import type { Antecknad } from "./Antecknad.ts";
import { arNod } from "./post/element.ts";
import { lista } from "./post/markning.ts";
import type { Nod } from "./post/Postprov.ts";
import { svansen } from "./register.ts";

/** En knut: en resurs, eller ett nummer. */
type Knut = Antecknad | string;
type Bagar = Map<Knut, Array<Knut>>;
type Sokare = (till: string, hem: Antecknad) => ReadonlyArray<Antecknad>;

/** Numren som märkningarna gäller, med det starkaste skyddet. */
export const skyddsgrafen = (
  alla: ReadonlyArray<Antecknad>,
  referensdag: Dag,
): ReadonlyArray<Skyddad> => {
  const bagar: Bagar = new Map();
  const sok = sokaren(alla);
  const start: Array<readonly [Knut, Skydd]> = [];
  for (const hem of alla)
    for (const en of medInre(hem)) {
      start.push([en, en.skydd]);
      const nummer = numren(en, referensdag);
      if (en.typ === "Patient") for (const ett of nummer) dubbelt(bagar, en, ett);
      else individensBagar(bagar, en, hem, nummer, sok);
      if (en !== hem && en.typ !== "Patient") bage(bagar, en, hem);
    }
  return spridda(bagar, start);
};

/** Resursen och allt som är inneslutet i den. */
const medInre = (en: Antecknad): ReadonlyArray<Antecknad> =>
  en.inneslutna.length === 0 ? [en] : [en, ...en.inneslutna.flatMap(medInre)];

/** Resursen gäller sitt nummer och sin Patient, och de två är samma individ. En utan individ gäller dem som hänvisar till den. */
function individensBagar(
  bagar: Bagar,
  en: Antecknad,
  hem: Antecknad,
  nummer: ReadonlyArray<string>,
  sok: Sokare,
): void {
  const patienter = adresser(en.nod, SUBJEKT).flatMap((till) =>
    sok(till, hem).filter(({ typ }) => typ === "Patient"),
  );
  for (const knut of [...nummer, ...patienter]) bage(bagar, en, knut);
  for (const patient of patienter) for (const ett of nummer) dubbelt(bagar, patient, ett);
  if (!HANVISAR.has(en.typ)) return;
  for (const till of adresser(en.nod))
    for (const mal of sok(till, hem))
      if (mal !== en && mal.typ !== "Patient" && mal.typ !== "CarePlan" && utanIndivid(mal))
        bage(bagar, mal, en);
}

const HANVISAR: ReadonlySet<string> = new Set([
  ...["CarePlan", "QuestionnaireResponse", "DocumentReference", "Communication", "CareTeam"],
]);
const SUBJEKT = ["subject", "patient", "for"] as const;

const utanIndivid = ({ nod }: Antecknad): boolean =>
  SUBJEKT.every((namn) => nod[namn] === undefined);

/** Numren i resursen: en Patients egna, annars dem som den säger att den gäller. */
function numren({ nod, typ }: Antecknad, referensdag: Dag): ReadonlyArray<string> {
  const bararna = typ === "Patient" ? [nod] : SUBJEKT.flatMap((namn) => lista(nod[namn]));
  return bararna
    .flatMap((en) => (arNod(en) ? lista(en["identifier"]) : []))
    .flatMap((en) => {
      const varde = arNod(en) ? en["value"] : undefined;
      if (typeof varde !== "string" || varde.trim() === "") return [];
      return lasIdentitet(varde, referensdag)?.nummer ?? varde.trim();
    });
}

/** Adresserna i resursen, eller bara i de elementen. */
function adresser(nod: Nod, namn?: ReadonlyArray<string>): ReadonlyArray<string> {
  const ut: Array<string> = [];
  const kvar: Array<unknown> = namn === undefined ? [nod] : namn.map((ett) => nod[ett]);
  while (kvar.length > 0) {
    const ett = kvar.pop();
    if (typeof ett !== "object" || ett === null) continue;
    for (const [falt, varde] of Object.entries(ett)) {
      if (typeof varde === "object" && falt !== "contained") kvar.push(varde);
      else if (typeof varde === "string" && (falt === "reference" || falt === "url"))
        ut.push(varde);
    }
  }
  return ut;
}

/** Slår upp adresser. Två resurser med samma adress gäller båda. */
function sokaren(alla: ReadonlyArray<Antecknad>): Sokare {
  const per = new Map<string, Array<Antecknad>>();
  const lagg = (nyckel: string, en: Antecknad) => {
    const fore = per.get(nyckel);
    if (fore === undefined) per.set(nyckel, [en]);
    else fore.push(en);
  };
  for (const en of alla) {
    const id = en.nod["id"];
    if (en.adress !== undefined) lagg(en.adress, en);
    if (typeof id === "string") for (const n of [`${en.typ}/${id}`, `urn:uuid:${id}`]) lagg(n, en);
  }
  return (till, hem) =>
    till.startsWith("#")
      ? hem.inneslutna.filter(({ nod }) => nod["id"] === till.slice(1))
      : (per.get(till) ?? per.get(svansen(till)) ?? []);
}

function bage(bagar: Bagar, fran: Knut, till: Knut): void {
  const fore = bagar.get(fran);
  if (fore === undefined) bagar.set(fran, [till]);
  else fore.push(till);
}

function dubbelt(bagar: Bagar, a: Knut, b: Knut): void {
  bage(bagar, a, b);
  bage(bagar, b, a);
}

/** Det starkaste skyddet sprids först; det svagare bara dit inget nått. */
function spridda(
  bagar: Bagar,
  start: ReadonlyArray<readonly [Knut, Skydd]>,
): ReadonlyArray<Skyddad> {
  const nadda = new Map<Knut, Skydd>();
  for (const grad of ["skyddad_folkbokforing", "sekretessmarkering"] as const) {
    const kvar = start.flatMap(([knut, skydd]) => (skydd === grad ? [knut] : []));
    for (let knut = kvar.pop(); knut !== undefined; knut = kvar.pop()) {
      if (nadda.has(knut)) continue;
      nadda.set(knut, grad);
      for (const till of bagar.get(knut) ?? []) kvar.push(till);
    }
  }
  return [...nadda].flatMap(([knut, skydd]) =>
    typeof knut === "string" ? { nummer: knut, skydd } : [],
  );
}
