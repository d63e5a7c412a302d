/**
 * Läser en profils fixtur och ger det som prov jämför: fakta utan proveniens, och de rader som gick till karantän.
 */
import { Buffer } from "node:buffer";
import { readFileSync } from "node:fs";
import { type Importdel, ingaRader, type Radrakning, raknaRader } from "@star-finsam/core/adapter";
import type { Faktum } from "@star-finsam/core/faktum";
import { sakerDag } from "@star-finsam/core/kernel";
import * as Result from "effect/Result";
import { avkoda } from "../bytes/avkoda.ts";
import { lasBytes } from "../las.ts";
import { skapaPseudonym } from "../node/index.ts";
import type { Profil } from "../profil/index.ts";

/** Filerna som prövar de profiler som har ett exempel i arkivet; de andra har `fixtures/<id>.csv`. */
const EXEMPEL: Readonly<Record<string, string>> = {
  "star-arendelista": "berg/arendelista.csv",
  "star-insatser": "berg/insatser.csv",
  "star-moten": "berg/moten.csv",
  "star-ekonomi": "berg/ekonomi.csv",
  "star-rekvisitioner": "krokom/rekvisitioner.csv",
  "star-ips": "krokom/ips-programtrohet.csv",
  "star-enkat": "krokom/enkat-samverkan.csv",
  "nns-enkat-bred": "nns/deltagare-avslut.csv",
};

/** De påhittade personerna i fixturerna. */
const PERSONER = ["198303109980", "196309119946", "198301149970", "198201239988"];

const pseudonym = Result.getOrThrow(skapaPseudonym(Buffer.alloc(32, 7)));
const namn = new Map<string, string>(PERSONER.map((nummer, i) => [pseudonym(nummer), `P${i + 1}`]));

/** Det som en läsning gav. */
export type Provlasning = {
  readonly fakta: ReadonlyArray<Faktum>;
  /** Fakta utan huvud, med individen som P1–P4. */
  readonly bara: ReadonlyArray<Readonly<Record<string, unknown>>>;
  readonly karantan: ReadonlyArray<string>;
  readonly varningar: ReadonlyArray<string>;
  readonly rader: Radrakning;
  /** Slagen som filen kan ge. */
  readonly lamnar: ReadonlyArray<string>;
};

/** Fixturens bytes. */
export const fixtur = (id: string): Uint8Array => {
  const exempel = EXEMPEL[id];
  return readFileSync(
    new URL(
      exempel === undefined ? `../../fixtures/${id}.csv` : `../../../../examples/${exempel}`,
      import.meta.url,
    ),
  );
};

const lasta = (bytes: Uint8Array, profil: Profil): ReadonlyArray<Importdel> => {
  const registrerad = sakerDag("2024-12-31");
  const val = { kalla: "prov", fil: "f.csv", profil, registrerad, pseudonym };
  return [...lasBytes(bytes, val)];
};

/** Läser bytes med profilen; uttagen den sista december 2024. */
export const provlas = (bytes: Uint8Array, profil: Profil): Provlasning => {
  const delar = lasta(bytes, profil);
  const fakta = delar.flatMap((del) => del.fakta);
  const brister = delar.flatMap((del) => del.brister);
  const koder = (allvar: string) =>
    brister
      .filter((brist) => brist.allvar === allvar)
      .map(({ kod, rad, kolumn }) => `${rad ?? "-"} ${kod} ${kolumn ?? "-"}`);
  return {
    fakta,
    bara: fakta.map(utanHuvud),
    karantan: koder("stopp"),
    varningar: koder("varning"),
    rader: delar.reduce((rakning, del) => raknaRader(rakning, del.rader), ingaRader),
    lamnar: delar.flatMap((del) => del.lamnar ?? []),
  };
};

/** De fysiska rader som importeras utan anmärkning. */
export const goda = (bytes: Uint8Array, profil: Profil): ReadonlySet<number> => {
  const delar = lasta(bytes, profil);
  const anmarkta = new Set(delar.flatMap((del) => del.brister.map(({ rad }) => rad)));
  return new Set(
    delar.flatMap((del) =>
      del.rader.flatMap(({ rad, atgard }) =>
        atgard === "importerad" && !anmarkta.has(rad) ? [rad] : [],
      ),
    ),
  );
};

/**
 * Samma fil med kolumnerna efter den första i omvänd ordning, som UTF-8. Den första bär titeln och summaordet. Ingen fixtur
 * har en avgränsare inom citattecken.
 */
export const omkastad = (bytes: Uint8Array): Uint8Array => {
  const { text } = Result.getOrThrow(avkoda(bytes));
  const rader = text.split(/\r\n|\n/u).map((rad) => {
    const [forsta = "", ...resten] = rad.split(";");
    return [forsta, ...resten.reverse()].join(";");
  });
  return Buffer.from(rader.join("\n"));
};

function utanHuvud(faktum: Faktum): Readonly<Record<string, unknown>> {
  const { v: _v, id: _id, registrerad: _r, kalla: _k, ...resten } = faktum;
  return "individ" in resten ? { ...resten, individ: namn.get(resten.individ) ?? "okänd" } : resten;
}
