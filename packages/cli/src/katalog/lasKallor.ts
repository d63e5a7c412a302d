/**
 * Läser katalogens källor till fakta och en importrapport.
 */
import { createReadStream } from "node:fs";
import { csvAdapter } from "@star-finsam/adapters-csv";
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
import * as Effect from "effect/Effect";
import { felAnvandning, type Kommandofel } from "../fel.ts";
import type { Framsteg } from "../framsteg.ts";
import { katalogfel } from "../texter.ts";
import type { Kalla, Katalog } from "./Katalog.ts";

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

/** Allt som lästes. `faktumslag`: slagen som källorna kan lämna, även om inget hänt än. */
export type Last = {
  readonly fakta: ReadonlyArray<Faktum>;
  readonly faktumslag: ReadonlySet<Faktumslag>;
  readonly filer: ReadonlyArray<Filrapport>;
};

/** Läser alla källor, en i taget. */
export const lasKallor = (katalog: Katalog, framsteg: Framsteg): Effect.Effect<Last, Kommandofel> =>
  Effect.gen(function* () {
    const fakta: Array<Faktum> = [];
    const filer: Array<Filrapport> = [];
    const faktumslag = new Set<Faktumslag>();
    for (const [nummer, kalla] of katalog.kallor.entries()) {
      const del = yield* lasKalla(katalog, kalla, nummer, framsteg);
      for (const faktum of del.fakta) fakta.push(faktum);
      for (const slag of del.lamnar) faktumslag.add(slag);
      filer.push(del.fil);
    }
    return { fakta, faktumslag, filer };
  });

type Kalladel = {
  readonly fakta: ReadonlyArray<Faktum>;
  readonly lamnar: ReadonlyArray<Faktumslag>;
  readonly fil: Filrapport;
};

const lasKalla = (
  katalog: Katalog,
  kalla: Kalla,
  nummer: number,
  framsteg: Framsteg,
): Effect.Effect<Kalladel, Kommandofel> =>
  Effect.tryPromise({
    try: async () => {
      const delar: Array<Importdel> = [];
      const bytes = createReadStream(kalla.sokvag);
      for await (const del of csvAdapter.las(bytes, val(katalog, kalla))) {
        delar.push(del);
        framsteg.last(nummer, del.klart);
      }
      return sammanstall(kalla, delar);
    },
    catch: (fel) => {
      if (arFilfel(fel)) return felAnvandning(katalogfel.olasbar(`kallor.${nummer}.fil`));
      throw fel;
    },
  });

const arFilfel = (fel: unknown): boolean =>
  fel instanceof Error && "syscall" in fel && typeof fel.syscall === "string";

const val = ({ pseudonym }: Katalog, { post, profil, registrerad }: Kalla) => ({
  kalla: post.id,
  fil: post.fil,
  profil,
  registrerad,
  pseudonym,
  ...(post.kodning === undefined ? {} : { kodning: post.kodning }),
});

function sammanstall({ post, profil }: Kalla, delar: ReadonlyArray<Importdel>): Kalladel {
  const brister = delar.flatMap((del) => del.brister);
  return {
    fakta: delar.flatMap((del) => del.fakta),
    lamnar: delar.flatMap((del) => del.lamnar ?? []),
    fil: {
      kalla: post.id,
      fil: post.fil,
      profil: `${profil.id}@${profil.version}`,
      bevis: profil.bevis,
      noteringar: delar.flatMap((del) => del.noteringar ?? []),
      avvisad: brister.some(avvisarFilen),
      rader: delar.reduce((rakning, del) => raknaRader(rakning, del.rader), ingaRader),
      brister,
    },
  };
}
