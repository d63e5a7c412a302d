/**
 * `star profil prova`: vad en okänd fil är, vilken profil som passar, och vad man gör sedan. Skriver aldrig en cell, och
 * aldrig en rubrik som ingen profil känner.
 */
import { basename } from "node:path";
import {
  type Filprov,
  type Kolumnprov,
  type Profil,
  type Profilprov,
  profiler,
} from "@star-finsam/adapters-csv";
import { provaTabell } from "@star-finsam/adapters-csv/xlsx";
import { Radatgard } from "@star-finsam/core/adapter";
import type { Sprak, Text } from "@star-finsam/core/kernel";
import * as Effect from "effect/Effect";
import { type Kommandofel, stoppandeFynd } from "../fel.ts";
import { fynd, profil as ord, rapport } from "../texter.ts";
import { kortnamn, lasDatafil } from "./profilfil.ts";
import { type Sammanhang, somJson } from "./Sammanhang.ts";

/** Kommandots val. */
export type Provval = {
  readonly fil: string;
  readonly blad: string | undefined;
  readonly vald: Profil | undefined;
  readonly profilfil: string | undefined;
  readonly json: boolean;
};

/** Kör kommandot. En fil som inte går att läsa, eller som ingen profil passar, ger slutkod 1. */
export const profilProva = (
  { fil, blad, vald, profilfil, json }: Provval,
  sammanhang: Sammanhang,
): Effect.Effect<void, Kommandofel> =>
  Effect.gen(function* () {
    const { sprak, ut, anmark, varld } = sammanhang;
    const bytes = yield* lasDatafil(fil, blad);
    const val = {
      fil: kortnamn(fil),
      profiler: [...profiler.values()],
      registrerad: varld.nu,
      ...(vald === undefined ? {} : { vald }),
      ...(blad === undefined ? {} : { blad }),
    };
    const prov = yield* Effect.promise(() => provaTabell(bytes, val));
    ut(json ? somJson(prov) : provtext(prov, sprak));
    const karantan = prov.last?.rader.karantan ?? 0;
    if (karantan > 0) anmark(fynd.karantan(karantan)[sprak]);
    const hinder = hindret(prov);
    if (hinder !== undefined) return yield* stoppandeFynd(hinder);
    if (!json) ut(`\n${ord.nasta[sprak]}: ${nastaSteg(prov, { blad, profilfil })[sprak]}\n`);
  });

/** Det som gör att filen inte kan läsas in, om något gör det. */
function hindret({ tabell, last }: Filprov): Text | undefined {
  if (tabell === undefined) return ord.intLasbar;
  if (last === undefined) return ord.ingenPassar;
  return last.avvisad ? ord.passarInte(last.profil) : undefined;
}

function nastaSteg(
  { last, profiler: passande }: Filprov,
  { blad, profilfil }: Pick<Provval, "blad" | "profilfil">,
): Text {
  const id = last?.profil ?? passande[0]?.profil ?? "";
  if ((last?.rader.karantan ?? 0) > 0) return ord.rattaForst(id);
  const egen = profilfil?.endsWith(".json") ? { fil: basename(profilfil) } : id;
  return ord.laggTill(JSON.stringify(egen), blad !== undefined);
}

function provtext(prov: Filprov, sprak: Sprak): string {
  const { tabell } = prov;
  const delar =
    tabell === undefined
      ? []
      : [
          `${tabell.kodning} (${tabell.grund[sprak]}), ${avgransaren(tabell.avgransare, sprak)}${
            tabell.rubrikrad === undefined
              ? ord.ingenRubrikrad[sprak]
              : ord.rubrikrad(tabell.rubrikrad, tabell.datarader)[sprak]
          }`,
          "",
          `${ord.kolumner[sprak]}:`,
          ...tabell.kolumner.map((kolumn) => kolumnrad(kolumn, prov, sprak)),
          "",
          ...prov.profiler.map((passande) => profilrad(passande, tabell.kolumner.length, sprak)),
        ];
  return `${[...delar, ...lasningen(prov, sprak)].join("\n")}\n`;
}

const avgransaren = (avgransare: string, sprak: Sprak): string =>
  avgransare === "" ? "" : `${ord.avgransare[sprak]} ${avgransare}, `;

function kolumnrad({ plats, igen, form, tomma }: Kolumnprov, prov: Filprov, sprak: Sprak): string {
  const vem =
    igen === undefined
      ? ord.okandKolumn[sprak]
      : igen.profil === prov.last?.profil
        ? `${igen.rubrik} (${igen.falt})`
        : `${ord.okandKolumn[sprak]}; ${igen.profil} ${ord.harEn[sprak]} ${igen.rubrik} (${igen.falt})`;
  return `  ${plats}  ${vem}: ${ord.former[form][sprak]}, ${Math.round(tomma * 100)} % ${ord.tomma[sprak]}`;
}

const profilrad = (
  { profil, bevis, traffar, saknade }: Profilprov,
  kolumner: number,
  sprak: Sprak,
): string =>
  `${profil} (${ord.bevis[bevis][sprak]}): ${ord.kannerIgen(traffar, kolumner)[sprak]}; ${
    saknade.length === 0 ? ord.ingetSaknas[sprak] : `${ord.saknar[sprak]} ${saknade.join(", ")}`
  }`;

function lasningen({ last, brister }: Filprov, sprak: Sprak): ReadonlyArray<string> {
  const rader = brister.map(({ allvar, rad, kolumn, text }) => {
    const platsen = [
      ...(rad === undefined ? [] : [`${rapport.rad[sprak]} ${rad}`]),
      ...(kolumn === undefined ? [] : [kolumn]),
    ];
    return `  ${rapport[allvar][sprak]}${platsen.length === 0 ? "" : ` ${platsen.join(", ")}`}: ${text[sprak]}`;
  });
  if (last === undefined) return rader;
  const fler = last.antalBrister - brister.length;
  const summa = Radatgard.literals.map((slag) => `${rapport[slag][sprak]} ${last.rader[slag]}`);
  return [
    "",
    `${ord.lastMed(last.profil)[sprak]}${
      last.avvisad
        ? `: ${rapport.avvisad[sprak]}`
        : `: ${rapport.last[sprak]} ${last.rader.last} = ${summa.join(" + ")}`
    }`,
    ...rader,
    ...(fler > 0 ? [`  ${ord.flerBrister(fler)[sprak]}`] : []),
  ];
}
