/**
 * Ett faktums id, delat i det som det är gjort av.
 */
import type { FaktumId } from "../kernel/index.ts";

/** `post`: källans id och radens nyckel. `stam`: posten och slaget. */
export type Iddelar = {
  readonly post: string;
  readonly stam: string;
  readonly nummer: number;
};

/** Nyckeln kan innehålla kolon; slaget och numret kan det inte. */
export const delaId = (id: FaktumId): Iddelar => {
  const fore = id.lastIndexOf(":");
  const stam = id.slice(0, fore);
  return {
    post: stam.slice(0, stam.lastIndexOf(":")),
    stam,
    nummer: Number(id.slice(fore + 1)),
  };
};

/** Postens nyckel i källan. */
export const nyckelI = (post: string, kalla: string): string => post.slice(kalla.length + 1);
