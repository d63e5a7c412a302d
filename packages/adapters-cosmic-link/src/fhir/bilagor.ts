/**
 * En bilaga med sitt innehåll, också när det står i en egen post (Binary).
 */
import type { Linkbilaga } from "../samordningsarende/index.ts";
import type { Bilagepost, Fhirpost } from "./post/Fhirpost.ts";
import type { Sammanhang } from "./sammanhang.ts";

/** Bilagan. */
export const tillBilaga = (
  { bilaga, binar }: Bilagepost,
  fran: Fhirpost,
  { register, anmal }: Sammanhang,
): Linkbilaga => {
  if (binar === undefined) return bilaga;
  const post = register.folj({ till: binar, identifierare: undefined, namn: undefined }, fran);
  if (post?.slag !== "Binary") {
    const skulleFinnas = /^(?:#|Binary\/)/u.test(binar);
    if (skulleFinnas) anmal("REFERENS_SAKNAS", fran.rad, "Attachment.url");
    return bilaga;
  }
  const { innehall, bytes } = post.bilaga;
  return innehall === undefined ? bilaga : { ...bilaga, bytes, innehall };
};
