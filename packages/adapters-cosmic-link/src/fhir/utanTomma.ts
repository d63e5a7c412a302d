/**
 * Tar bort nycklar vars värde fattas.
 */

/** Nycklar som får fattas blir frivilliga, övriga är kvar. */
type UtanTomma<Post> = {
  [Namn in keyof Post as undefined extends Post[Namn] ? never : Namn]: Post[Namn];
} & {
  [Namn in keyof Post as undefined extends Post[Namn] ? Namn : never]?: Exclude<
    Post[Namn],
    undefined
  >;
};

/** Posten utan nycklarna vars värde är `undefined`. */
export function utanTomma<Post extends object>(post: Post): UtanTomma<Post>;
export function utanTomma(post: { readonly [namn: string]: unknown }): object {
  const ut: { [namn: string]: unknown } = {};
  for (const namn in post) if (post[namn] !== undefined) ut[namn] = post[namn];
  return ut;
}
