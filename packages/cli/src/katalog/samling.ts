/**
 * Det som blir kvar av en källa när den är läst: fakta, och det som rapporten räknar.
 */
import {
  avvisarFilen,
  type Brist,
  type Importdel,
  ingaRader,
  type Radrakning,
  raknaRader,
} from "@star-finsam/core/adapter";
import type { Faktum, Faktumslag } from "@star-finsam/core/faktum";
import type { Text } from "@star-finsam/core/kernel";
import type { Kalla } from "./Katalog.ts";
import { ForMangaFakta } from "./minne.ts";

/** Hur det gick med en fil. */
export type Filrapport = {
  readonly kalla: string;
  readonly fil: string;
  readonly profil: string;
  readonly bevis: string;
  readonly noteringar: ReadonlyArray<Text>;
  readonly avvisad: boolean;
  readonly rader: Radrakning;
  readonly brister: ReadonlyArray<Brist>;
};

/** En läst källa för sig. `karantan`: de fysiska raderna som ligger där. */
export type LastKalla = {
  readonly kalla: Kalla;
  readonly fakta: ReadonlyArray<Faktum>;
  readonly lamnar: ReadonlyArray<Faktumslag>;
  readonly karantan: ReadonlySet<number>;
  readonly fil: Filrapport;
};

/** Tar emot källans delar i ordning. */
export type Samling = {
  readonly taEmot: (del: Importdel) => void;
  readonly fardig: () => LastKalla;
};

/** Samlingen för en källa. `taEmot` @throws ForMangaFakta när fakta och brister är fler än `max`. */
export const nySamling = (kalla: Kalla, max: number): Samling => {
  const { post, profil } = kalla;
  const fakta: Array<Faktum> = [];
  const lamnar: Array<Faktumslag> = [];
  const karantan = new Set<number>();
  const noteringar: Array<Text> = [];
  const brister: Array<Brist> = [];
  let rader = ingaRader;
  return {
    taEmot: (del) => {
      for (const faktum of del.fakta) fakta.push(faktum);
      for (const brist of del.brister) brister.push(brist);
      if (fakta.length + brister.length > max) throw new ForMangaFakta();
      for (const { rad, atgard } of del.rader) if (atgard === "karantan") karantan.add(rad);
      rader = raknaRader(rader, del.rader);
      lamnar.push(...(del.lamnar ?? []));
      noteringar.push(...(del.noteringar ?? []));
    },
    fardig: () => {
      const avvisad = brister.some(avvisarFilen);
      const namn = `${profil.id}@${profil.version}`;
      const { id, fil } = post;
      return {
        ...{ kalla, lamnar, karantan, fakta: avvisad ? [] : fakta },
        fil: {
          ...{ kalla: id, fil, profil: namn, bevis: profil.bevis },
          ...{ noteringar, avvisad, rader, brister },
        },
      };
    },
  };
};
