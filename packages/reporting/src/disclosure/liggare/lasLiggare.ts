/**
 * Läser en liggare och prövar kedjan.
 */
import { schemalasare, type Text, text } from "@star-finsam/core/kernel";
import * as Result from "effect/Result";
import { avtryckFor } from "./avtryck.ts";
import { type Liggare, Liggarpost } from "./Liggare.ts";

/** Liggaren går inte att lita på. `rad`: filens rad, från 1. */
export type Liggarfel = {
  readonly _tag: "LiggareOgiltig";
  readonly rad: number;
  readonly text: Text;
};

const las = schemalasare(Liggarpost);

/** Liggaren i texten. En tom text är en tom liggare. */
export async function lasLiggare(innehall: string): Promise<Result.Result<Liggare, Liggarfel>> {
  const poster: Array<Liggarpost> = [];
  for (const [nr, rad] of innehall.split("\n").entries()) {
    if (rad.trim() === "") continue;
    const post = tolkaPost(rad);
    if (post === undefined) return fel(nr + 1, OLASLIG);
    const { avtryck, ...resten } = post;
    const forra = poster.at(-1)?.avtryck ?? "";
    if (
      post.forra !== forra ||
      post.nummer !== poster.length + 1 ||
      (await avtryckFor(resten)) !== avtryck
    )
      return fel(nr + 1, BRUTEN);
    poster.push(post);
  }
  return Result.succeed(poster);
}

const tolkaPost = (rad: string): Liggarpost | undefined => {
  try {
    return Result.getOrUndefined(las(JSON.parse(rad)));
  } catch {
    return undefined;
  }
};

const fel = (rad: number, vad: Text): Result.Result<never, Liggarfel> =>
  Result.fail({ _tag: "LiggareOgiltig", rad, text: vad });

const OLASLIG = text(
  "Posten går inte att läsa. Hämta liggaren ur säkerhetskopian; ändra den inte för hand.",
  "The entry cannot be read. Restore the ledger from backup; do not edit it by hand.",
);
const BRUTEN = text(
  "Kedjan är bruten: posten, eller en före den, är ändrad eller borttagen. Hämta liggaren ur säkerhetskopian.",
  "The chain is broken: this entry, or one before it, was changed or removed. Restore the ledger from backup.",
);
