/**
 * En källa som minns om den lästs till slut eller stängts.
 */

/** Strömmen, och om läsaren släppt den. */
export const bevakad = (
  bitar: Iterable<Uint8Array>,
): { readonly strom: AsyncIterable<Uint8Array>; readonly slappt: () => boolean } => {
  const inre = bitar[Symbol.iterator]();
  let oppnad = false;
  let slappt = false;
  const strom: AsyncIterable<Uint8Array> = {
    [Symbol.asyncIterator]: () => {
      oppnad = true;
      return {
        next: async () => {
          const steg = slappt ? { done: true as const, value: undefined } : inre.next();
          if (steg.done === true) slappt = true;
          return steg;
        },
        return: async () => {
          slappt = true;
          return { done: true as const, value: undefined };
        },
      };
    },
  };
  return { strom, slappt: () => slappt || !oppnad };
};
