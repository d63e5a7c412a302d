/**
 * Innehållet: bytes i base64, eller en hänvisning. Det sparas och läses aldrig.
 */
import { bytesIBase64 } from "../dokument/base64.ts";
import type { Linkbilaga, Tidpunkt } from "../samordningsarende/index.ts";
import type { Nod } from "./Nod.ts";
import { anmark, type Post } from "./Post.ts";

type Gemensamt = {
  readonly titel: string | undefined;
  readonly tid: Tidpunkt | undefined;
  readonly farVisasForIndividen: Linkbilaga["farVisasForIndividen"];
};

/** Bilagorna, numrerade i svarets ordning. */
export const bilagor = (
  post: Post,
  kropp: Nod | undefined,
  { titel, tid, farVisasForIndividen }: Gemensamt,
): ReadonlyArray<Linkbilaga> =>
  (kropp?.barn ?? [])
    .filter(({ namn }) => namn === "content")
    .map((nod, i): Linkbilaga => {
      const { bytes, innehall } = innehallet(post, nod);
      const referens = post.plocka.text(nod, "reference");
      if (bytes === undefined && referens === undefined) {
        anmark(post, "LINK_BILAGA_TRASIG", "content.value");
      }
      return {
        id: `bilaga-${i + 1}`,
        medietyp: medietypen(post, nod),
        ...(titel === undefined ? {} : { titel }),
        ...(tid === undefined ? {} : { tid }),
        bytes: bytes ?? 0,
        ...(innehall === undefined ? {} : { innehall }),
        ...(referens === undefined ? {} : { referens }),
        farVisasForIndividen,
      };
    });

function innehallet(post: Post, nod: Nod): { readonly bytes?: number; readonly innehall?: string } {
  const skrivet = post.plocka.text(nod, "value");
  if (skrivet === undefined) return {};
  const innehall = skrivet.replace(/\s+/gu, "");
  const bytes = bytesIBase64(innehall);
  if (bytes !== undefined) return { bytes, innehall };
  post.otolkat.push({ plats: "content.value", varde: skrivet });
  return {};
}

function medietypen(post: Post, nod: Nod): string {
  const medietyp = post.plocka.text(nod, "mediaType");
  if (medietyp === undefined) anmark(post, "OKAND_LINKKOD", "content.mediaType");
  return medietyp ?? "application/octet-stream";
}
