/**
 * Vad en okänd fil är: hur den är skriven, vad dess kolumner ser ut att vara, vilken profil som passar, och de första
 * bristerna. Bär platser, antal och profilernas egna namn; aldrig en cell, och aldrig en rubrik som ingen profil känner,
 * eftersom raden som tas för rubrik kan vara data.
 */
import type { Brist, Radrakning } from "@star-finsam/core/adapter";
import type { Dag } from "@star-finsam/core/kernel";
import { jamforelseform, type Profil } from "../profil/index.ts";
import { antalTraffar, type Passning, passa, rangordna } from "./passning.ts";
import { provlas } from "./provlas.ts";
import { lasTabell } from "./Tabell.ts";
import { type Tabellprov, tabellprov } from "./tabellprov.ts";

/** En profil som känner igen något. `saknade`: rubriker som krävs men inte finns. */
export type Profilprov = {
  readonly profil: string;
  readonly bevis: Profil["bevis"];
  readonly traffar: number;
  readonly saknade: ReadonlyArray<string>;
};

/** Hur filen lästes med profilen. */
export type Provlasning = {
  readonly profil: string;
  readonly rader: Radrakning;
  readonly avvisad: boolean;
  readonly antalBrister: number;
};

/**
 * Provet. Utan `tabell` gick filen inte att läsa, och `brister` säger varför. `last`: med den valda profilen, annars den som
 * passar bäst; saknas när ingen känner igen något. `brister`: de första, de stoppande först.
 */
export type Filprov = {
  readonly tabell: Tabellprov | undefined;
  readonly profiler: ReadonlyArray<Profilprov>;
  readonly last: Provlasning | undefined;
  readonly brister: ReadonlyArray<Brist>;
};

/** Det som provet behöver. `vald`: läs med den profilen, också om en annan passar bättre. */
export type Provval = {
  readonly fil: string;
  readonly profiler: ReadonlyArray<Profil>;
  readonly vald?: Profil;
  readonly registrerad: Dag;
};

const VISADE_PROFILER = 3;
const VISADE_BRISTER = 10;

/** Prövar filen. Inga fakta lämnas och ingen nyckel behövs. */
export const provaFil = (bytes: Uint8Array, val: Provval): Filprov => {
  const { vald } = val;
  const profiler =
    vald === undefined ? val.profiler : [vald, ...val.profiler.filter(({ id }) => id !== vald.id)];
  const tabell = lasTabell(bytes, kandaRubriker(profiler));
  const rubrik = tabell?.rubrik === undefined ? [] : (tabell.poster[tabell.rubrik]?.celler ?? []);
  const passningar = rangordna(profiler.map((profil) => passa(profil, rubrik)));
  const profil = vald ?? passningar[0]?.profil;
  // En fil som inte går att läsa avvisas lika av varje profil; vilken som helst säger varför.
  const avgorande = profil ?? (tabell === undefined ? val.profiler[0] : undefined);
  const last = avgorande === undefined ? undefined : provlas(bytes, val, avgorande);
  const framst = passningar.filter((passning) => passning.profil === profil);
  return {
    tabell:
      tabell === undefined ? undefined : tabellprov(tabell, rubrik, [...framst, ...passningar]),
    profiler: tankbara(passningar).map((passning) => ({
      profil: passning.profil.id,
      bevis: passning.profil.bevis,
      traffar: antalTraffar(passning),
      saknade: passning.saknade,
    })),
    last:
      last === undefined || profil === undefined
        ? undefined
        : {
            profil: profil.id,
            rader: last.rader,
            avvisad: last.avvisad,
            antalBrister: last.brister.length,
          },
    brister: (last?.brister ?? []).slice(0, VISADE_BRISTER),
  };
};

/** De bästa, utom dem som känner igen mindre än hälften så mycket som den första. */
const tankbara = (passningar: ReadonlyArray<Passning>): ReadonlyArray<Passning> => {
  const [bast] = passningar;
  return bast === undefined
    ? []
    : passningar
        .filter((passning) => antalTraffar(passning) * 2 >= antalTraffar(bast))
        .slice(0, VISADE_PROFILER);
};

/** Rubrikerna som profilerna känner, i jämförelseform. */
export const kandaRubriker = (profiler: ReadonlyArray<Profil>): ReadonlySet<string> =>
  new Set(
    profiler.flatMap(({ kolumner }) =>
      kolumner.flatMap(({ falt, alias }) => [falt, ...alias].map(jamforelseform)),
    ),
  );
