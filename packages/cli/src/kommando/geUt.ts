/**
 * Ger ut en rapport: för in den i liggaren innan den skrivs. Det enda som skriver i liggaren.
 */
import {
  forIn,
  type Skyddadpublicering,
  sammaInnehall,
  type Undantagsbeslut,
} from "@star-finsam/reporting/disclosure";
import * as Effect from "effect/Effect";
import * as Result from "effect/Result";
import { type Kommandofel, stoppandeFynd } from "../fel.ts";
import { type Liggarfil, laggTillPost } from "../katalog/liggarfil.ts";
import { liggartexter } from "../liggartexter.ts";
import type { Sammanhang } from "./Sammanhang.ts";

/** För in publiceringen. Samma siffror en gång till förs inte in igen; en rättad utgåva får ett eget nummer. */
export const geUt = (
  liggare: Liggarfil,
  { utgiven, rojda }: Skyddadpublicering,
  undantag: Undantagsbeslut | undefined,
  { anmark, sprak, varld }: Sammanhang,
): Effect.Effect<void, Kommandofel> =>
  Effect.gen(function* () {
    const utgavor = liggare.poster.filter((post) => grundId(post.utgiven.id) === utgiven.id);
    const samma = utgavor.find((post) => sammaInnehall(post.utgiven, utgiven));
    if (samma !== undefined) return anmark(liggartexter.finnsRedan(samma.nummer)[sprak]);
    const id = utgavor.length === 0 ? utgiven.id : `${utgiven.id}#${utgavor.length + 1}`;
    const inford = yield* Effect.promise(() =>
      forIn(
        liggare.poster,
        { utgiven: { ...utgiven, id }, rojda },
        { dag: varld.nu, ...(undantag === undefined ? {} : { undantag }) },
      ),
    );
    if (Result.isFailure(inford)) return yield* stoppandeFynd(liggartexter.vagrad);
    yield* laggTillPost(liggare, inford.success);
    anmark(liggartexter.utgiven(inford.success.nummer)[sprak]);
  });

const grundId = (id: string): string => id.split("#")[0] ?? id;
