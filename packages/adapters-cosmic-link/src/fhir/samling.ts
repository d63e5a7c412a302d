/**
 * Samlar lästa poster, brister och åtgärder medan källan gås igenom.
 */
import type { Brist, Radatgard, Radutfall } from "@star-finsam/core/adapter";
import { brist, type Linkkod } from "../kontroller/index.ts";
import type { Lasram } from "../Lasdel.ts";
import { lasPost } from "./post/lasPost.ts";
import type { Adresserad, Anmalan } from "./register.ts";
import { nySkyddsbok, type Skyddsbok } from "./skyddsbok.ts";

/** Det samlade. */
export type Samling = {
  readonly ram: Lasram;
  readonly poster: Array<Adresserad>;
  readonly typer: Set<string>;
  readonly brister: Array<Brist>;
  readonly rader: Array<Radutfall>;
  readonly anmal: Anmalan;
  /** Vad hela källan märker som skyddat, också i poster som inte går att läsa. */
  readonly skydd: Skyddsbok;
};

/** En tom samling. */
export const nySamling = (ram: Lasram): Samling => {
  const brister: Array<Brist> = [];
  return {
    ...{ ram, brister, poster: [], typer: new Set(), rader: [] },
    skydd: nySkyddsbok(ram.referensdag),
    anmal: (kod, rad, element) => {
      brister.push(
        brist(kod, { fil: ram.fil, rad, ...(element === undefined ? {} : { element }) }),
      );
    },
  };
};

/** Läser en resurs in i samlingen; går den inte att läsa hamnar raden i karantän. */
export const tillSamling = (
  { ram, poster, typer, rader, anmal, skydd }: Samling,
  resurs: unknown,
  rad: number,
  adress?: string,
): void => {
  skydd.anteckna(resurs, adress);
  const { post, typ, brister } = lasPost(resurs, { rad, adress }, ram.referensdag);
  for (const { kod, element } of brister) anmal(kod, rad, element);
  if (typ !== undefined) typer.add(typ);
  if (post === undefined) rader.push({ rad, atgard: "karantan" });
  else poster.push({ post, adress });
};

/** Raden får en åtgärd och kanske en brist, utan att någon post lästes. */
export const radUtanPost = (
  { rader, anmal }: Samling,
  rad: number,
  atgard: Radatgard,
  kod?: Linkkod,
): void => {
  rader.push({ rad, atgard });
  if (kod !== undefined) anmal(kod, rad);
};
