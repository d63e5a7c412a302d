/**
 * Vad en okänd fil är: hur den är skriven, vad dess kolumner ser ut att vara, vilken profil som passar, och de första
 * bristerna. Bär platser, antal och profilernas egna namn; aldrig en cell, och aldrig en rubrik som ingen profil känner,
 * eftersom raden som tas för rubrik kan vara data.
 */
import type { Brist, Radrakning } from "@star-finsam/core/adapter";
import type { Dag } from "@star-finsam/core/kernel";
import { jamforelseform, type Profil } from "../profil/index.ts";
import { tabellhuvud } from "../rubrik/inledning.ts";
import { arEnKolumn } from "../rubrik/Rubrik.ts";
import { enKolumnFel, tvaradigFel } from "../rubrik/rubrikfel.ts";
import { antalTraffar, type Passning, passa, rangordna } from "./passning.ts";
import { provlas } from "./provlas.ts";
import { type Provbrist, samlade } from "./samlade.ts";
import { lasTabell, type Tabell } from "./Tabell.ts";
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
 * passar bäst; saknas när ingen gör det. `brister`: de första av olika slag, de stoppande först.
 */
export type Filprov = {
  readonly tabell: Tabellprov | undefined;
  readonly profiler: ReadonlyArray<Profilprov>;
  readonly last: Provlasning | undefined;
  readonly brister: ReadonlyArray<Provbrist>;
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
  const tabell = medRubrikFor(vald, lasTabell(bytes, kandaRubriker(profiler)));
  const rubrik = tabell?.namn ?? [];
  const passningar = rangordna(profiler.map((profil) => passa(profil, rubrik)));
  const profil = vald ?? passningar.slice(0, 1).find(duger)?.profil;
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
    brister: samlade(last?.brister ?? rubrikbrist(tabell, val.fil), VISADE_BRISTER),
  };
};

/** Tabellen med den rubrik som den valda profilen finner, om den finner någon. */
function medRubrikFor(vald: Profil | undefined, tabell: Tabell | undefined): Tabell | undefined {
  if (vald === undefined || tabell === undefined) return tabell;
  const huvud = tabellhuvud(tabell.poster, vald);
  if ("kod" in huvud) return tabell;
  const { index, namn, grupp } = huvud.rubrik;
  return { ...tabell, rubrik: index, namn, tvaradig: grupp !== undefined };
}

/** Vad som är fel med rubriken när ingen profil passar: det kan vara därför. */
function rubrikbrist(tabell: Tabell | undefined, fil: string): ReadonlyArray<Brist> {
  if (tabell === undefined) return [];
  const { poster, rubrik, tvaradig } = tabell;
  if (arEnKolumn(poster)) return [{ ...enKolumnFel, allvar: "stopp", fil }];
  const over = tvaradig && rubrik !== undefined ? poster[rubrik - 1] : undefined;
  return over === undefined ? [] : [{ ...tvaradigFel(over), allvar: "stopp", fil }];
}

/** Sant om profilen har allt den kräver, eller känner igen minst hälften av kolumnerna; annars är en läsning en gissning. */
const duger = (passning: Passning | undefined): boolean =>
  passning !== undefined &&
  (passning.saknade.length === 0 || antalTraffar(passning) * 2 >= passning.traffar.length);

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
