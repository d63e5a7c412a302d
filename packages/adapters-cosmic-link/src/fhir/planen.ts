/**
 * Sätter ihop en plan av posterna den hänvisar till.
 */
import type {
  Aktorsref,
  Linkanteckning,
  Linkbilaga,
  Linkindivid,
  Linkplan,
  Otolkat,
} from "../samordningsarende/index.ts";
import { tillBilaga } from "./bilagor.ts";
import { individen } from "./individ.ts";
import type { Dokumentpost, Fhirpost, Planpost, Svarspost } from "./post/Fhirpost.ts";
import type { Pekare } from "./post/pekare.ts";
import { svansen } from "./register.ts";
import type { Sammanhang } from "./sammanhang.ts";
import { utanTomma } from "./utanTomma.ts";

/** Slår upp en aktör i ärendet och ger dess id. */
export type Aktorsbok = (
  pekare: Pekare | undefined,
  fran: Fhirpost,
  element: string,
  otolkat: Array<Otolkat>,
) => (typeof Aktorsref)["Type"] | undefined;

/** Planen. */
export const planen = (
  post: Planpost,
  individ: Linkindivid,
  aktor: Aktorsbok,
  sammanhang: Sammanhang,
): Linkplan => {
  const otolkat = [...post.otolkat];
  const ref = (pekare: Pekare | undefined, element: string): string | undefined =>
    aktor(pekare, post, element, otolkat);
  const bestallare = ref(post.bestallare, "CarePlan.extension.requester");
  const mottagare = ref(post.mottagare, "CarePlan.extension.receiver");
  for (const en of post.medverkande) ref(en, "CarePlan.contributor");
  const insatser = post.insatser.map(({ insats, ansvarig }) =>
    utanTomma({ ...insats, ansvarig: ref(ansvarig, "CarePlan.activity.detail.performer") }),
  );
  const stod = stodet(post, individ, aktor, sammanhang, otolkat);
  return utanTomma({ ...post.plan, bestallare, mottagare, insatser, ...stod, otolkat });
};

type Stod = {
  readonly anteckningar: ReadonlyArray<Linkanteckning>;
  readonly bilagor: ReadonlyArray<Linkbilaga>;
};

const ELEMENT = "CarePlan.supportingInfo";

/** Anteckningarna och bilagorna som planen stöder sig på, var och en en gång. */
function stodet(
  post: Planpost,
  individ: Linkindivid,
  aktor: Aktorsbok,
  sammanhang: Sammanhang,
  otolkat: Array<Otolkat>,
): Stod {
  const anteckningar: Array<Linkanteckning> = [];
  const bilagor: Array<Linkbilaga> = [];
  const sedda = new Set<Fhirpost>();
  for (const pekare of post.stod) {
    const till = sammanhang.register.folj(pekare, post);
    if (till !== undefined && sedda.has(till)) continue;
    if (till !== undefined) sedda.add(till);
    if (till?.slag === "Binary") bilagor.push(till.bilaga);
    else if (till?.slag === "QuestionnaireResponse" || till?.slag === "DocumentReference") {
      if (gallerAnnan(till, post, individ, sammanhang)) {
        sammanhang.anmal("REFERENS_FEL_INDIVID", post.rad, ELEMENT);
        otolkat.push(hanvisning(pekare));
        continue;
      }
      if (till.slag === "QuestionnaireResponse")
        anteckningar.push(anteckningen(till, aktor, otolkat));
      else laggOtolkat(till, otolkat);
      for (const en of till.bilagor) bilagor.push(tillBilaga(en, till, sammanhang));
    } else {
      if (till === undefined) sammanhang.anmal("REFERENS_SAKNAS", post.rad, ELEMENT);
      otolkat.push(hanvisning(pekare));
    }
  }
  return { anteckningar, bilagor };
}

const hanvisning = ({ till, identifierare, namn }: Pekare): Otolkat => ({
  plats: ELEMENT,
  varde: till ?? identifierare?.varde ?? namn ?? "",
});

function anteckningen(post: Svarspost, aktor: Aktorsbok, otolkat: Array<Otolkat>): Linkanteckning {
  laggOtolkat(post, otolkat);
  const forfattare = aktor(post.forfattare, post, "QuestionnaireResponse.author", otolkat);
  return utanTomma({ ...post.anteckning, forfattare });
}

/** Det otolkade i en post som planen hänvisar till, under postens id. */
function laggOtolkat(post: Svarspost | Dokumentpost, otolkat: Array<Otolkat>): void {
  for (const { plats, varde } of post.otolkat)
    otolkat.push({ plats: `${post.slag}/${post.id ?? ""}${plats.slice(post.slag.length)}`, varde });
}

/** Sant om posten säger att den gäller en annan individ än planen, eller någon som inte går att känna igen. */
function gallerAnnan(
  post: Svarspost | Dokumentpost,
  plan: Planpost,
  individ: Linkindivid,
  { register, referensdag }: Sammanhang,
): boolean {
  const { subjekt } = post;
  if (subjekt === undefined) return false;
  const svar = individen(subjekt, post, register, referensdag);
  if (typeof svar !== "string") return svar.identitet.nummer !== individ.identitet.nummer;
  return (
    plan.subjekt === undefined ||
    !arSamma(subjekt, plan.subjekt, post.nyckel.startsWith(`${plan.nyckel}#`))
  );
}

/** Sant om båda hänvisningarna står för samma, även när ingen post finns. `hemma`: de står i samma resurs. */
function arSamma(a: Pekare, b: Pekare, hemma: boolean): boolean {
  if (a.till !== undefined && b.till !== undefined && (hemma || !a.till.startsWith("#")))
    return a.till === b.till || (svansen(a.till) !== "" && svansen(a.till) === svansen(b.till));
  const [en, annan] = [a.identifierare, b.identifierare];
  return en !== undefined && en.varde === annan?.varde && en.system === annan.system;
}
