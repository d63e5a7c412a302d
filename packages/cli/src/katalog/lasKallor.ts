/**
 * Läser katalogens källor till fakta och en importrapport. Filerna läses i ström; bara fakta och det som rapporten
 * räknar blir kvar.
 */
import { type Tabellval, tabellAdapter, type XlsxVal } from "@star-finsam/adapters-csv/xlsx";
import type { Faktum, Faktumslag } from "@star-finsam/core/faktum";
import * as Effect from "effect/Effect";
import { karantan } from "../aterimport/texter.ts";
import { felAnvandning, type Kommandofel, stoppandeFynd } from "../fel.ts";
import type { Framsteg } from "../framsteg.ts";
import { katalogfel } from "../texter.ts";
import type { Kalla, Katalog } from "./Katalog.ts";
import { iMinnet, type Kallfil, kallfil } from "./kallfil.ts";
import { ForMangaFakta, forManga } from "./minne.ts";
import { type Filrapport, type LastKalla, nySamling } from "./samling.ts";

/** Allt som lästes. `faktumslag`: slagen som källorna kan lämna, även om inget hänt än. */
export type Last = {
  readonly fakta: ReadonlyArray<Faktum>;
  readonly faktumslag: ReadonlySet<Faktumslag>;
  readonly filer: ReadonlyArray<Filrapport>;
};

/** En källa med rättade rader på plats; läses i stället för filen. `val` säger hur, `antal` hur många de är. */
export type Inford = {
  readonly bytes: Uint8Array;
  readonly antal: number;
  readonly val: Pick<XlsxVal, "profil" | "kodning" | "ersatta">;
};

/** Det som gäller utöver katalogen. `inforda`: källor med rättade rader, per id. `redan`: fakta som redan hålls. */
export type Lasning = {
  readonly inforda?: ReadonlyMap<string, Inford>;
  readonly redan?: number;
};

/** Läser alla källor, en i taget, var för sig. */
export const lasVarje = (
  katalog: Katalog,
  framsteg: Framsteg,
  { inforda = new Map(), redan = 0 }: Lasning = {},
): Effect.Effect<ReadonlyArray<LastKalla>, Kommandofel> =>
  Effect.gen(function* () {
    const lasta: Array<LastKalla> = [];
    let kvar = katalog.maxFakta - redan;
    for (const [nummer, kalla] of katalog.kallor.entries()) {
      const visa = (klart: number) => framsteg.last(nummer, klart);
      const last = yield* lasKalla(katalog, kalla, nummer, {
        ...{ inford: inforda.get(kalla.post.id), kvar, visa },
      });
      kvar -= last.fakta.length + last.fil.brister.length;
      lasta.push(last);
    }
    return lasta;
  });

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

type Enlasning = {
  readonly inford: Inford | undefined;
  readonly kvar: number;
  readonly visa: (klart: number) => void;
};

const lasKalla = (
  katalog: Katalog,
  kalla: Kalla,
  nummer: number,
  { inford, kvar, visa }: Enlasning,
): Effect.Effect<LastKalla, Kommandofel> =>
  Effect.tryPromise({
    try: async () => {
      const fil = inford === undefined ? await kallfil(kalla.sokvag) : iMinnet(inford.bytes);
      const samling = nySamling(kalla, kvar);
      for await (const del of tabellAdapter.las(fil.oppna(), val(katalog, kalla, fil, inford))) {
        samling.taEmot(del);
        visa(del.klart);
      }
      if (await fil.andrad()) throw new Andrad();
      return inford === undefined ? samling.fardig() : medInforda(samling.fardig(), inford);
    },
    catch: (fel) => {
      const plats = `kallor.${nummer}.fil`;
      if (fel instanceof ForMangaFakta) return forManga(katalog.maxFakta);
      if (fel instanceof Andrad) return stoppandeFynd(katalogfel.andradUnderLasning(plats));
      if (arFilfel(fel)) return felAnvandning(katalogfel.olasbar(plats));
      throw fel;
    },
  });

/** Hur den hopfogade texten är skriven säger inget om källan; det gör antalet rader. */
const medInforda = (last: LastKalla, { antal }: Inford): LastKalla => ({
  ...last,
  fil: { ...last.fil, noteringar: [karantan.infort(antal)] },
});

class Andrad extends Error {}

const arFilfel = (fel: unknown): boolean =>
  fel instanceof Error && "syscall" in fel && typeof fel.syscall === "string";

/** Hur källans fil läses, första gången och när karantänen skrivs ur den. */
export const kallval = ({ pseudonym }: Katalog, { post, profil }: Kalla): Tabellval => ({
  fil: post.fil,
  profil,
  pseudonym,
  ...(post.kodning === undefined ? {} : { kodning: post.kodning }),
  ...(post.blad === undefined ? {} : { blad: post.blad }),
});

const val = (
  katalog: Katalog,
  kalla: Kalla,
  { oppna, storlek }: Kallfil,
  inford: Inford | undefined,
): XlsxVal => ({
  ...kallval(katalog, kalla),
  kalla: kalla.post.id,
  registrerad: kalla.registrerad,
  igen: oppna,
  storlek,
  ...inford?.val,
});
