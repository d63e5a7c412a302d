/**
 * Fryser en rapport som gavs ut: `star rapport --publicera` skriver också utgåvan, med avtryck av fakta och regler.
 */
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { faktaI } from "@star-finsam/core/aterimport";
import { type Dag, senareDag } from "@star-finsam/core/kernel";
import { katalog as allaNyckeltal } from "@star-finsam/core/nyckeltal";
import {
  frys,
  type Mall,
  type Rapport,
  type Renderbar,
  rapportUr,
  reglerFor,
  renderJson,
  somRapportjson,
  type Utgavefil,
  type Utgaveregler,
} from "@star-finsam/reporting";
import { lasLiggare, sammaInnehall, type Utgiven } from "@star-finsam/reporting/disclosure";
import * as Effect from "effect/Effect";
import * as Result from "effect/Result";
import paket from "../../package.json" with { type: "json" };
import { lasLogg } from "../aterimport/logg.ts";
import type { Kommandofel } from "../fel.ts";
import type { Katalog } from "../katalog/Katalog.ts";
import { lasKallor } from "../katalog/lasKallor.ts";
import { utgavstexter as ord } from "../utgavstexter.ts";
import type { Sammanhang } from "./Sammanhang.ts";
import { medFramsteg } from "./underlag.ts";
import { faktaavtryck, rattelseavtryck } from "./utgavafakta.ts";
import { lastUtgava, skrivUtgava, utgavefilnamn } from "./utgavafil.ts";

/** Det som gavs ut. */
export type Utgivning = {
  readonly val: {
    readonly katalog: string;
    readonly period: string;
    readonly ackumulerad: boolean;
    readonly grupperingar: ReadonlyArray<ReadonlyArray<string>>;
  };
  readonly mall: Mall;
  readonly katalog: Katalog;
  readonly utgiven: Utgiven;
  readonly rapport: Renderbar<Rapport>;
};

/** Sparar utgåvan. Samma rapport en gång till sparas inte; en rättad får ett eget nummer. */
export const sparaUtgava = (
  { val, mall, katalog, utgiven, rapport: fardig }: Utgivning,
  sammanhang: Sammanhang,
): Effect.Effect<void, Kommandofel> =>
  Effect.gen(function* () {
    const { anmark, sprak, varld } = sammanhang;
    const rapport = rapportUr(renderJson(fardig));
    const { id, finns } = yield* ledigtId(val.katalog, mall.id, rapport);
    const fil = utgavefilnamn(id);
    if (finns) return anmark(ord.finnsRedan(fil)[sprak]);
    const fakta = yield* faktaBakom(val.katalog, katalog, sammanhang);
    const utgava = frys({
      format: "star-utgava",
      version: 1,
      id,
      publicerad: varld.nu,
      kandTill: senast([varld.nu, ...fakta.registrerade]),
      liggare: yield* liggarplats(katalog, utgiven),
      val: {
        mall,
        period: val.period,
        ackumulerad: val.ackumulerad,
        grupperingar: val.grupperingar,
      },
      fakta: fakta.avtryck,
      regler: dagensRegler(mall, katalog),
      rapport,
    });
    yield* skrivUtgava(val.katalog, fil, utgava);
    if (fakta.avtryck.loggrader === undefined) anmark(ord.utanLogg[sprak]);
    anmark(ord.sparad(fil)[sprak]);
  });

/** Avtrycken av reglerna som gäller i dag. */
export const dagensRegler = (mall: Mall, { overenskommelser, delmal }: Katalog): Utgaveregler =>
  reglerFor({
    bibliotek: paket.version,
    mall,
    overenskommelser,
    nyckeltal: allaNyckeltal,
    ...(delmal === undefined ? {} : { delmal }),
  });

/** Första lediga id, eller det id som redan har samma rapport. */
const ledigtId = (katalog: string, mall: string, rapport: Rapport) =>
  Effect.promise(async () => {
    const { fran, till } = rapport.period;
    for (let nummer = 1; ; nummer += 1) {
      const id = `${mall}@${fran}..${till}${nummer === 1 ? "" : `#${nummer}`}`;
      const sokvag = resolve(katalog, utgavefilnamn(id));
      if (!existsSync(sokvag)) return { id, finns: false };
      const fore = lastUtgava(await readFile(sokvag, "utf8").catch(() => ""));
      if (fore !== undefined && somRapportjson(fore.rapport) === somRapportjson(rapport))
        return { id, finns: true };
    }
  });

const faktaBakom = (
  sokvag: string,
  katalog: Katalog,
  sammanhang: Sammanhang,
): Effect.Effect<
  { readonly avtryck: Utgavefil["fakta"]; readonly registrerade: ReadonlyArray<Dag> },
  Kommandofel
> =>
  Effect.gen(function* () {
    const logg = yield* lasLogg(sokvag, katalog.maxFakta);
    const fakta =
      logg === undefined
        ? (yield* medFramsteg(katalog, sammanhang, (f) => lasKallor(katalog, f))).fakta
        : faktaI(logg.rader);
    return {
      avtryck: {
        antal: fakta.length,
        avtryck: faktaavtryck(fakta, katalog),
        ...(logg === undefined ? {} : { loggrader: logg.rader.length }),
        rattelser: katalog.rattelser.alla.map((en) => rattelseavtryck(en, katalog)),
      },
      registrerade: (logg?.rader ?? fakta).map(({ registrerad }) => registrerad),
    };
  });

/** Numret i liggaren, läst efter att posten fördes in; `katalog.liggare` är den som rapporten skyddades mot. */
const liggarplats = (katalog: Katalog, utgiven: Utgiven) =>
  Effect.gen(function* () {
    const { sokvag, poster } = yield* katalog.liggare;
    const nu = yield* Effect.promise(async () => lasLiggare(await readFile(sokvag, "utf8")));
    const alla = Result.getOrThrow(nu);
    const post = alla.find((en) => sammaInnehall(en.utgiven, utgiven));
    return { nummer: post?.nummer ?? 0, fore: poster.length };
  });

const senast = (dagar: ReadonlyArray<Dag>): Dag => dagar.reduce((a, b) => senareDag(a, b));
