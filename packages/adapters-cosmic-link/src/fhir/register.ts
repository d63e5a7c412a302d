/**
 * Alla poster i källan, och vart hänvisningarna leder. Ordningen posterna står i betyder inget.
 */
import type { Radatgard } from "@star-finsam/core/adapter";
import type { Linkkod } from "../kontroller/index.ts";
import type { Fhirpost } from "./post/Fhirpost.ts";
import type { Pekare } from "./post/pekare.ts";

/** Säger att något är fel i en post. */
export type Anmalan = (kod: Linkkod, rad: number, element?: string) => void;

/** En post som inte används: en upprepning, eller en vars id krockar med en annans. */
export type Undantagen = {
  readonly rad: number;
  readonly atgard: Radatgard;
  readonly kod: Linkkod;
};

/** Posterna som gäller. */
export type Register = {
  readonly poster: ReadonlyArray<Fhirpost>;
  readonly undantagna: ReadonlyArray<Undantagen>;
  /** Posten som hänvisningen leder till. `fran`: posten den står i, eller den som den är innesluten i. */
  readonly folj: (pekare: Pekare, fran: Fhirpost) => Fhirpost | undefined;
};

/** En post och dess adress (`fullUrl`). */
export type Adresserad = { readonly post: Fhirpost; readonly adress: string | undefined };

/** Bygger registret. */
export const nyttRegister = (alla: ReadonlyArray<Adresserad>): Register => {
  const perNyckel = new Map<string, Fhirpost>();
  const fler = new Map<string, Array<Fhirpost>>();
  const utanNyckel: Array<Fhirpost> = [];
  for (const { post } of alla) {
    const { nyckel } = post;
    const fore = perNyckel.get(nyckel);
    if (nyckel === "") utanNyckel.push(post);
    else if (fore === undefined) perNyckel.set(nyckel, post);
    else {
      const lika = fler.get(nyckel);
      if (lika === undefined) fler.set(nyckel, [fore, post]);
      else lika.push(post);
    }
  }
  const undantagna = [...fler].flatMap(([nyckel, lika]) => undanta(perNyckel, nyckel, lika));
  const folj = foljare(perNyckel, () => adresserna(alla, perNyckel));
  return { poster: [...perNyckel.values(), ...utanNyckel], undantagna, folj };
};

/** Lika innehåll: den första gäller. Olika: ingen av dem. */
function undanta(
  perNyckel: Map<string, Fhirpost>,
  nyckel: string,
  lika: ReadonlyArray<Fhirpost>,
): ReadonlyArray<Undantagen> {
  const [forsta = "", ...innehall] = lika.map(innehallet);
  if (innehall.every((ett) => ett === forsta))
    return lika.slice(1).map(({ rad }) => ({ rad, atgard: "dubblett", kod: "POST_DUBBLETT" }));
  perNyckel.delete(nyckel);
  return lika.map(({ rad }) => ({ rad, atgard: "karantan", kod: "ID_KROCK" }));
}

/** Det lästa innehållet, utan var det stod. */
const innehallet = (post: Fhirpost): string =>
  JSON.stringify(post, (namn, varde: unknown) =>
    namn === "rad" ? undefined : varde instanceof Map ? [...varde] : varde,
  );

/** Posterna per adress. En adress som två poster har leder ingenstans. */
function adresserna(
  alla: ReadonlyArray<Adresserad>,
  perNyckel: ReadonlyMap<string, Fhirpost>,
): ReadonlyMap<string, Fhirpost> {
  const ut = new Map<string, Fhirpost>();
  const nycklar = new Map<string, string>();
  for (const { post, adress = uuidadress(post) } of alla) {
    if (adress === undefined) continue;
    const fore = nycklar.get(adress);
    const gallande = perNyckel.get(post.nyckel);
    if (fore !== undefined && fore !== post.nyckel) ut.delete(adress);
    else if (gallande !== undefined) ut.set(adress, gallande);
    nycklar.set(adress, fore === undefined || fore === post.nyckel ? post.nyckel : "");
  }
  return ut;
}

/** I NDJSON har posterna ingen adress; en post vars id är ett UUID hänvisas till med det. */
const uuidadress = ({ id }: Fhirpost): string | undefined =>
  id !== undefined && /^[0-9a-f-]{36}$/iu.test(id) ? `urn:uuid:${id}` : undefined;

/** `Typ/id` sist i en adress, utan version. */
export const svansen = (till: string): string => {
  const led = till.split("/");
  const slut = led.at(-2) === "_history" ? led.length - 2 : led.length;
  const [typ = "", id = ""] = led.slice(Math.max(0, slut - 2), slut);
  return id !== "" && /^[A-Za-z]+$/u.test(typ) ? `${typ}/${id}` : "";
};

/** `adresser` görs första gången en hänvisning inte är `Typ/id`; de flesta är det. */
function foljare(
  perNyckel: ReadonlyMap<string, Fhirpost>,
  adresser: () => ReadonlyMap<string, Fhirpost>,
): Register["folj"] {
  let perAdress: ReadonlyMap<string, Fhirpost> | undefined;
  const iKallan = (till: string): Fhirpost | undefined => {
    const post = perNyckel.get(till);
    if (post !== undefined) return post;
    perAdress ??= adresser();
    return perAdress.get(till) ?? perNyckel.get(svansen(till));
  };
  const innesluten = (till: string, fran: Fhirpost): Fhirpost | undefined => {
    const [agare = ""] = fran.nyckel.split("#", 1);
    const hem = fran.inneslutna ?? perNyckel.get(agare)?.inneslutna;
    return hem?.get(till.slice(1));
  };
  return ({ till }, fran) => {
    if (till === undefined) return undefined;
    const post = till.startsWith("#") ? innesluten(till, fran) : iKallan(till);
    if (post?.lage === "oanvand") post.lage = "foljd";
    return post;
  };
}
