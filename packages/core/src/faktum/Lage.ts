/**
 * Läget som fakta tillsammans ger: individer, ärenden, insatser, möten och pengar. Ur läget räknas allt.
 */
import {
  type Arende,
  type ArendeAktualiserat,
  evolve,
  type KantArende,
  okantArende,
} from "../arende/index.ts";
import type { BudgetBeslutad, UtfallBokfort } from "../ekonomi/index.ts";
import { evolveIndivid, type Individ, type Pseudonym } from "../individ/index.ts";
import { evolveInsatser, type Insats } from "../insats/index.ts";
import type { ArendeId, FaktumId, Kalla } from "../kernel/index.ts";
import type { TeammoteHallet } from "../mote/index.ts";
import { evolveSamtycke, type Samtycke, samtyckeSaknas } from "../samtycke/index.ts";
import { type Faktum, iOrdning } from "./Faktum.ts";

/** Läget efter alla fakta. */
export type Lage = {
  readonly individer: ReadonlyMap<Pseudonym, Individ>;
  readonly arenden: ReadonlyMap<ArendeId, Arende>;
  readonly samtycken: ReadonlyMap<ArendeId, Samtycke>;
  readonly insatser: ReadonlyMap<ArendeId, ReadonlyArray<Insats>>;
  readonly teammoten: ReadonlyArray<TeammoteHallet>;
  readonly utfall: ReadonlyArray<UtfallBokfort>;
  readonly budget: ReadonlyArray<BudgetBeslutad>;
};

/**
 * Viker samman fakta till ett läge. Oberoende av ordningen i listan; ett faktum som ersätts av ett annat
 * räknas inte, och samma faktum två gånger räknas en gång.
 */
export const fold = (fakta: ReadonlyArray<Faktum>): Lage => {
  const individer = new Map<Pseudonym, Individ>();
  const arenden = new Map<ArendeId, Arende>();
  const samtycken = new Map<ArendeId, Samtycke>();
  const insatser = new Map<ArendeId, ReadonlyArray<Insats>>();
  const teammoten: Array<TeammoteHallet> = [];
  const utfall: Array<UtfallBokfort> = [];
  const budget: Array<BudgetBeslutad> = [];
  for (const faktum of gallande(fakta)) {
    switch (faktum._tag) {
      case "IndividRegistrerad":
        individer.set(faktum.individ, evolveIndivid(individer.get(faktum.individ), faktum));
        break;
      case "SamtyckeInhamtat":
      case "SamtyckeAterkallat":
        samtycken.set(
          faktum.arende,
          evolveSamtycke(samtycken.get(faktum.arende) ?? samtyckeSaknas, faktum),
        );
        break;
      case "InsatsPaborjad":
      case "InsatsAvslutad":
        insatser.set(faktum.arende, evolveInsatser(insatser.get(faktum.arende) ?? [], faktum));
        break;
      case "TeammoteHallet":
        teammoten.push(faktum);
        break;
      case "UtfallBokfort":
        utfall.push(faktum);
        break;
      case "BudgetBeslutad":
        budget.push(faktum);
        break;
      default:
        arenden.set(faktum.arende, evolve(arenden.get(faktum.arende) ?? okantArende, faktum));
    }
  }
  return { individer, arenden, samtycken, insatser, teammoten, utfall, budget };
};

/** Ärendena som någon aktualiserat. */
export const kandaArenden = (lage: Lage): ReadonlyArray<KantArende> =>
  [...lage.arenden.values()].filter((arende) => arende._tag !== "OkantArende");

/** Ärenden som nämns (i insatser eller uppgifter) utan att någon källa aktualiserat dem. */
export const losaArenden = (lage: Lage): ReadonlyArray<ArendeId> => {
  const namnda = new Set([...lage.arenden.keys(), ...lage.insatser.keys()]);
  return [...namnda].filter(
    (id) => (lage.arenden.get(id)?._tag ?? "OkantArende") === "OkantArende",
  );
};

/** Två rader som aktualiserar samma ärende för olika individer. */
export type Arendekonflikt = { readonly forsta: Kalla; readonly annan: Kalla };

/**
 * Ärendenummer som bärs av flera individer, till exempel när två listor numrerar från 1. Läget kan inte skilja dem åt;
 * den som läser in ska stanna.
 */
export const arendekonflikter = (fakta: ReadonlyArray<Faktum>): ReadonlyArray<Arendekonflikt> => {
  const agare = new Map<ArendeId, ArendeAktualiserat>();
  const konflikter: Array<Arendekonflikt> = [];
  for (const faktum of gallande(fakta)) {
    if (faktum._tag !== "ArendeAktualiserat") continue;
    const forsta = agare.get(faktum.arende) ?? faktum;
    agare.set(faktum.arende, forsta);
    if (forsta.individ !== faktum.individ) {
      konflikter.push({ forsta: forsta.kalla, annan: faktum.kalla });
    }
  }
  return konflikter;
};

/** Fakta i ordning, utan dem som ersatts och utan upprepningar (samma id står intill varandra i ordningen). */
const gallande = (fakta: ReadonlyArray<Faktum>): ReadonlyArray<Faktum> => {
  const ersatta = new Set<FaktumId>();
  for (const { ersatter } of fakta) if (ersatter !== undefined) ersatta.add(ersatter);
  const ordnade = iOrdning(fakta);
  return ordnade.filter(
    ({ id }, plats) => id !== ordnade[plats - 1]?.id && !(ersatta.size > 0 && ersatta.has(id)),
  );
};
