/**
 * Rader som läses i stället för bladets egna: de som någon har rättat.
 */
import type { Post } from "../poster/Post.ts";

/** Celler per fysisk rad. */
export type Ersatta = ReadonlyMap<number, ReadonlyArray<string>>;

/** Posterna med de ersatta på plats. */
export const ersatt = (poster: ReadonlyArray<Post>, ersatta?: Ersatta): ReadonlyArray<Post> =>
  ersatta === undefined
    ? poster
    : poster.map((post) => ({ rad: post.rad, celler: ersatta.get(post.rad) ?? post.celler }));
