/**
 * För in en publicering i liggaren, om den inte röjer något. Det enda sättet att göra en post.
 */
import type { Dag } from "@star-finsam/core/kernel";
import * as Result from "effect/Result";
import type { Rojdcell, Skyddadpublicering } from "../suppress.ts";
import { avtryckFor } from "./avtryck.ts";
import type { Liggare, Liggarpost } from "./Liggare.ts";

/** Publiceringen vägras: den röjer cellerna, eller finns redan. */
export type Inforingsfel =
  | { readonly _tag: "Rojer"; readonly celler: ReadonlyArray<Rojdcell> }
  | { readonly _tag: "FinnsRedan"; readonly nummer: number };

/** Vem som bestämt att publiceringen ändå görs, och varför. */
export type Undantagsbeslut = { readonly av: string; readonly skal: string };

/** Nästa post. En publicering som röjer något kräver ett undantag, som då står i posten med cellerna. */
export async function forIn(
  liggare: Liggare,
  { utgiven, rojda }: Pick<Skyddadpublicering, "utgiven" | "rojda">,
  { dag, undantag }: { readonly dag: Dag; readonly undantag?: Undantagsbeslut },
): Promise<Result.Result<Liggarpost, Inforingsfel>> {
  const samma = liggare.find((post) => post.utgiven.id === utgiven.id);
  if (samma !== undefined) return Result.fail({ _tag: "FinnsRedan", nummer: samma.nummer });
  if (rojda.length > 0 && undantag === undefined)
    return Result.fail({ _tag: "Rojer", celler: rojda });
  const post = {
    version: 1 as const,
    nummer: liggare.length + 1,
    dag,
    utgiven,
    ...(undantag !== undefined && rojda.length > 0
      ? { undantag: { ...undantag, celler: rojda } }
      : {}),
    forra: liggare.at(-1)?.avtryck ?? "",
  };
  return Result.succeed({ ...post, avtryck: await avtryckFor(post) });
}

/** Posten som liggarens nästa rad. */
export const somRad = (post: Liggarpost): string => `${JSON.stringify(post)}\n`;
