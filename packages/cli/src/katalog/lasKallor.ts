/**
 * Läser katalogens källor till fakta och en importrapport.
 */
import { createReadStream } from "node:fs";
import { csvAdapter, medOsakertKon, type Profil } from "@star-finsam/adapters-csv";
import { tabellAdapter } from "@star-finsam/adapters-csv/xlsx";
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

/** En läst källa för sig. `karantan`: de fysiska raderna som ligger där. */
export type LastKalla = {
  readonly kalla: Kalla;
  readonly fakta: ReadonlyArray<Faktum>;
  readonly lamnar: ReadonlyArray<Faktumslag>;
  readonly karantan: ReadonlySet<number>;
  readonly fil: Filrapport;
};

/** En källa med rättade rader på plats; läses i stället för filen. */
export type Inford = {
  readonly bytes: Uint8Array;
  readonly kodning: "utf-8";
  readonly profil: Profil;
  readonly pseudonym: Katalog["pseudonym"];
  readonly antal: number;
};

/** Läser alla källor, en i taget, var för sig. `inforda`: källor med rättade rader, per id. */
export const lasVarje = (
  katalog: Katalog,
  framsteg: Framsteg,
  inforda: ReadonlyMap<string, Inford> = new Map(),
): Effect.Effect<ReadonlyArray<LastKalla>, Kommandofel> =>
  Effect.forEach(katalog.kallor, (kalla, nummer) =>
    lasKalla(katalog, kalla, nummer, framsteg, inforda.get(kalla.post.id)),
  );

/** Läser alla källor till en lista. */
export const lasKallor = (katalog: Katalog, framsteg: Framsteg): Effect.Effect<Last, Kommandofel> =>
  Effect.gen(function* () {
    const fakta: Array<Faktum> = [];
    const filer: Array<Filrapport> = [];
    const faktumslag = new Set<Faktumslag>();
    for (const del of yield* lasVarje(katalog, framsteg)) {
      for (const faktum of del.fakta) fakta.push(faktum);
      for (const slag of del.lamnar) faktumslag.add(slag);
      filer.push(del.fil);
    }
    return { fakta, faktumslag, filer };
  });

const lasKalla = (
  katalog: Katalog,
  kalla: Kalla,
  nummer: number,
  framsteg: Framsteg,
  inford: Inford | undefined,
): Effect.Effect<LastKalla, Kommandofel> =>
  Effect.tryPromise({
    try: async () => {
      const delar: Array<Importdel> = [];
      const bytes = inford === undefined ? createReadStream(kalla.sokvag) : enBit(inford.bytes);
      const adapter = inford === undefined ? tabellAdapter : csvAdapter;
      for await (const del of adapter.las(bytes, val(katalog, kalla, inford))) {
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

async function* enBit(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

const arFilfel = (fel: unknown): boolean =>
  fel instanceof Error && "syscall" in fel && typeof fel.syscall === "string";

/** Kommandot håller alla fakta i minnet: 61 MB tog 2,7 GB. Biblioteket läser större filer i ström. Unit: bytes. */
const MAX_BYTE = 64 * 1024 * 1024;

const val = (
  { pseudonym }: Katalog,
  { post, profil, registrerad }: Kalla,
  inford: Inford | undefined,
) => {
  const kodning = inford?.kodning ?? post.kodning;
  return {
    kalla: post.id,
    fil: post.fil,
    profil: inford?.profil ?? profil,
    registrerad,
    pseudonym,
    maxByte: MAX_BYTE,
    ...(kodning === undefined ? {} : { kodning }),
    ...(post.blad === undefined ? {} : { blad: post.blad }),
  };
};

function sammanstall(kalla: Kalla, delar: ReadonlyArray<Importdel>): LastKalla {
  const { post, profil } = kalla;
  const brister = delar.flatMap((del) => del.brister);
  const rader = delar.flatMap((del) => del.rader);
  const avvisad = brister.some(avvisarFilen);
  return {
    kalla,
    fakta: avvisad ? [] : delar.flatMap((del) => medOsakertKon(del.fakta, profil)),
    lamnar: delar.flatMap((del) => del.lamnar ?? []),
    karantan: new Set(rader.filter(({ atgard }) => atgard === "karantan").map(({ rad }) => rad)),
    fil: {
      kalla: post.id,
      fil: post.fil,
      profil: `${profil.id}@${profil.version}`,
      bevis: profil.bevis,
      noteringar: delar.flatMap((del) => del.noteringar ?? []),
      avvisad,
      rader: raknaRader(ingaRader, rader),
      brister,
    },
  };
}
