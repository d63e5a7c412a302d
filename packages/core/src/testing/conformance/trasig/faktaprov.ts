/**
 * En godkänd rad till fakta, och bristen för en som inte är det; båda kan brytas.
 */
import * as Option from "effect/Option";
import * as Result from "effect/Result";
import type { Brist, Lasval } from "../../../adapter/index.ts";
import type { Faktum } from "../../../faktum/index.ts";
import { type ArendeId, type Dag, faktumId, sakerDag, tolkaDag } from "../../../kernel/index.ts";
import { tolkaPersonidentitet } from "../../../personidentitet/index.ts";
import type { Rad } from "./delaprov.ts";

/** Läsningen: `fel` är id på det prov som den ska bryta, `lasning` hur många gånger någon läst. */
export type Trasig = { readonly val: Lasval; readonly fel: string; readonly lasning: number };

/** Vad raden visade sig vara. `okant`: ett brutet prov har tappat könet. */
export type Uppgifter = {
  readonly nr: ArendeId;
  readonly identitet: NonNullable<ReturnType<typeof lasIdentitet>>;
  readonly dag: Dag;
  readonly man: boolean;
  readonly okant: boolean;
};

/** En brist. */
export const brist = ({ val, fel }: Trasig, kod: string, mer: Partial<Brist> = {}): Brist => {
  const om = fel === "farg-i-filnamn" ? ` ${val.fil}` : "";
  return { kod, allvar: "stopp", fil: val.fil, text: { sv: `Fel.${om}`, en: "Wrong." }, ...mer };
};

/** Radens fakta. */
export function faktaAv(
  { rad, celler }: Rad,
  { nr, identitet, dag, man, okant }: Uppgifter,
  trasig: Trasig,
): ReadonlyArray<Faktum> {
  const { val, fel } = trasig;
  const huvud = (slag: string) => ({
    v: fel === "fakta-enligt-schema" ? JSON.parse("2") : 1,
    id: faktumId(val.kalla, nr, slag, 1),
    galler: dag,
    registrerad: val.registrerad,
    kalla: {
      kalla: val.kalla,
      fil: val.fil,
      rad: fel === "proveniens" ? rad + 1 : rad,
      post: rad,
      profil: "prov@1",
      avtryck: avtryck(celler, trasig),
    },
  });
  const individ = val.pseudonym(identitet.nummer);
  return [
    {
      ...huvud("IndividRegistrerad"),
      _tag: "IndividRegistrerad",
      individ,
      kon: okant ? "okant" : man ? "man" : "kvinna",
      identitet: fel === "samordningsnummer" ? "personnummer" : identitet.slag,
      skyddad: false,
    },
    {
      ...huvud("ArendeAktualiserat"),
      _tag: "ArendeAktualiserat",
      arende: nr,
      individ,
      arendetyp: "samplanering",
      aktorer: ["ifo"],
    },
  ];
}

const avtryck = (celler: ReadonlyArray<string>, { fel, lasning }: Trasig): string =>
  fel === "inga-personnummer-i-fakta" ? celler.join() : fel === "forutsagbar" ? `${lasning}` : "0";

/** Identiteten i cellen. */
export function lasIdentitet(pnr: string, { fel, val }: Trasig) {
  const svar = tolkaPersonidentitet(pnr, { referensdag: val.registrerad, gissaSekel: false });
  if (Result.isSuccess(svar)) {
    const kort = fel === "personnumrets-skrivsatt" && /^\d{6}-/u.test(pnr);
    return kort ? { ...svar.success, nummer: `18${svar.success.nummer.slice(2)}` } : svar.success;
  }
  const slarv = fel === "fel-kontrollsiffra" && svar.failure.orsak === "fel_kontrollsiffra";
  return slarv ? { nummer: pnr.replace("-", ""), slag: "personnummer" as const } : undefined;
}

/** Dagen i cellen. */
export function lasDag(text: string, { fel }: Trasig): Dag | undefined {
  if (fel === "31-februari" && /^\d{4}-\d\d-\d\d$/u.test(text)) {
    return sakerDag(
      new Date(`${text}T00:00:00Z`.replace("02-31", "03-02")).toISOString().slice(0, 10),
    );
  }
  return Option.getOrUndefined(tolkaDag(text));
}
