/**
 * Plockar det kända ur ett element och håller reda på vad som blev kvar, så att inget tappas.
 */
import type { Otolkat } from "../samordningsarende/index.ts";
import { barnet, type Nod } from "./Nod.ts";

/** `text`: barnets text, som därmed är tagen. `behall`: barnet är känt men har ingen plats hos oss. */
export type Plockare = {
  readonly text: (nod: Nod | undefined, namn: string) => string | undefined;
  readonly egenText: (nod: Nod | undefined) => string | undefined;
  readonly attribut: (nod: Nod | undefined, namn: string) => string | undefined;
  readonly behall: (nod: Nod | undefined, ...namn: ReadonlyArray<string>) => void;
  /** Det kända utan plats, och allt som ingen tagit. */
  readonly rest: () => {
    readonly kant: ReadonlyArray<Otolkat>;
    readonly okant: ReadonlyArray<Otolkat>;
  };
};

/** En plockare för en post. */
export const plockare = (post: Nod): Plockare => {
  const tagna = new Set<unknown>();
  const kanda = new Set<Nod>();
  const egenText = (nod: Nod | undefined): string | undefined => {
    if (nod === undefined) return undefined;
    tagna.add(nod);
    return nod.text === "" ? undefined : nod.text;
  };
  return {
    egenText,
    text: (nod, namn) => egenText(barnet(nod, namn)),
    attribut: (nod, namn) => {
      const par = nod?.attribut.find(([eget]) => eget === namn);
      tagna.add(par);
      return par?.[1];
    },
    behall: (nod, ...namn) => {
      for (const barn of nod?.barn ?? []) if (namn.includes(barn.namn)) kanda.add(barn);
    },
    rest: () => {
      const kant: Array<Otolkat> = [];
      const okant: Array<Otolkat> = [];
      const samla = (nod: Nod, plats: string, kand: boolean) => {
        const till = kand ? kant : okant;
        if (nod.text !== "" && !tagna.has(nod)) till.push({ plats, varde: nod.text });
        for (const par of nod.attribut) {
          if (!tagna.has(par)) till.push({ plats: `${plats}@${par[0]}`, varde: par[1] });
        }
        for (const barn of nod.barn) {
          samla(barn, plats === "" ? barn.namn : `${plats}.${barn.namn}`, kand || kanda.has(barn));
        }
      };
      samla(post, "", false);
      return {
        kant,
        okant: okant.map((en) => (en.plats === "" ? { ...en, plats: "carePlan" } : en)),
      };
    },
  };
};
