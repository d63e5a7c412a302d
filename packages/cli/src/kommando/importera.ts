/**
 * `star importera`: läser källorna, redovisar varje rad, säger vad som ändrats och skriver det nya i loggen.
 */

import { senasteKvitton, VOLYMGRANS, type Volymgrans } from "@star-finsam/core/aterimport";
import { fold, kandaArenden } from "@star-finsam/core/faktum";
import type { Text } from "@star-finsam/core/kernel";
import { finnKopplingsfynd } from "@star-finsam/core/koppling";
import * as Effect from "effect/Effect";
import { type Aterimport, aterimportera } from "../aterimport/aterimport.ts";
import { sparrFor } from "../aterimport/gallrade.ts";
import { kravEgetNamn, lasRattade, skrivKarantanfiler } from "../aterimport/karantanfil.ts";
import { lasLogg, skrivTillLogg } from "../aterimport/logg.ts";
import { type Rattade, rattade } from "../aterimport/rattade.ts";
import {
  kopplingsstycke,
  rattelsestycke,
  skillnadsdata,
  skillnadstext,
} from "../aterimport/skillnadsrapport.ts";
import { karantan as karantanord, logg as ord, stopp } from "../aterimport/texter.ts";
import { kravSammaNyckel, nyckelprov } from "../aterimport/urLoggen.ts";
import { felAnvandning, type Kommandofel, stoppandeFynd } from "../fel.ts";
import { filrapport } from "../importrapport.ts";
import type { Katalog } from "../katalog/Katalog.ts";
import { lasVarje } from "../katalog/lasKallor.ts";
import { rapport } from "../texter.ts";
import { type Sammanhang, somJson } from "./Sammanhang.ts";
import { kravHeltUnderlag, luckor, medFramsteg, oppnaOchSag } from "./underlag.ts";

/** Kommandots val. */
export type Importval = {
  readonly katalog: string;
  readonly json: boolean;
  readonly prova: boolean;
  readonly karantan: string | undefined;
  readonly rattad: ReadonlyArray<string>;
  readonly godtaVolym: boolean;
  readonly volymgrans: string | undefined;
  readonly borttagna: boolean;
};

/** Kör kommandot. Rapporten skrivs även när något stoppar; då skrivs inget annat. */
export const importera = (
  val: Importval,
  sammanhang: Sammanhang,
): Effect.Effect<void, Kommandofel> =>
  Effect.gen(function* () {
    const { sprak, anmark, varld } = sammanhang;
    const grans = yield* gransI(val.volymgrans);
    const katalog = yield* oppnaOchSag(val.katalog, sammanhang);
    if (val.karantan !== undefined) yield* kravEgetNamn(katalog, val.katalog, val.karantan);
    const logg = yield* lasLogg(val.katalog, katalog.maxFakta);
    if (logg !== undefined && logg.helt < logg.bytes) anmark(ord.trasigtSlut[sprak]);
    yield* kravSammaNyckel(senasteKvitton(logg?.rader ?? []), katalog.pseudonym);
    const sparr = yield* sparrFor(val.katalog, katalog.pseudonym);
    const inforda = yield* lasRattade(katalog, val.rattad);
    const lasta = yield* medFramsteg(katalog, sammanhang, (f) =>
      lasVarje(katalog, f, { inforda, redan: logg?.rader.length ?? 0 }),
    );
    const aterimport = aterimportera(lasta, {
      ...{ logg: logg?.rader ?? [], sparr, grans, borttagna: val.borttagna },
      nyckel: nyckelprov(katalog.pseudonym),
    });
    const rattat = yield* rattade(aterimport.fakta, katalog, varld.nu);
    redovisa(val, katalog, aterimport, rattat, sammanhang);
    yield* kravHelt(val, aterimport);
    if (val.prova) return anmark(ord.prov[sprak]);
    for (const text of yield* skrivKarantan(val, katalog, aterimport)) anmark(text[sprak]);
    yield* skrivTillLogg(val.katalog, logg, aterimport.nya);
    anmark(ord.skrivet(aterimport.nya.length)[sprak]);
    if (inforda.size > 0) anmark(karantanord.kallanOrord[sprak]);
  });

/** Karantänfilerna, om någon bett om dem; annars hur man får dem. */
const skrivKarantan = (
  { katalog: katalogen, karantan: fil }: Importval,
  katalog: Katalog,
  { kallor }: Aterimport,
): Effect.Effect<ReadonlyArray<Text>, Kommandofel> => {
  const rader = kallor.map(({ kalla }) => ({ kalla, rader: kalla.karantan }));
  if (fil !== undefined) return skrivKarantanfiler(katalog, { katalogen, fil }, rader);
  const nagon = rader.some((en) => en.rader.size > 0);
  return Effect.succeed(nagon ? [karantanord.skrivUt] : []);
};

/** Rapporten på stdout, luckorna på stderr. */
function redovisa(
  { json }: Importval,
  katalog: Katalog,
  { kallor, fakta }: Aterimport,
  rattat: Rattade,
  { sprak, ut, anmark }: Sammanhang,
): void {
  const filer = kallor.map(({ kalla }) => kalla.fil);
  const lage = fold(rattat.fakta);
  for (const not of luckor(filer, 0, lage)) anmark(not[sprak]);
  const koppling = kopplingsstycke(finnKopplingsfynd(rattat.fakta), sprak);
  const rattelser = rattelsestycke(rattat.utfall, sprak);
  if (json) {
    ut(somJson(kallor.map((en) => ({ ...en.kalla.fil, skillnad: skillnadsdata(en) }))));
    for (const stycke of [...rattelser, ...koppling]) anmark(stycke);
    return;
  }
  const rapporter = kallor.map((en) =>
    [filrapport(en.kalla.fil, sprak), ...skillnadstext(en, sprak)].join("\n"),
  );
  const arenden = kandaArenden(lage).length;
  const slut = rapport.summering(fakta.length, lage.individer.size, arenden);
  const stycken = [katalog.forbund.namn, ...rapporter, ...rattelser, ...koppling, slut[sprak]];
  ut(`${stycken.join("\n\n")}\n`);
}

/** Stoppar om en fil avvisats, ärenden blandats ihop eller volymvakten larmar. */
const kravHelt = (
  { godtaVolym }: Importval,
  { kallor, fakta }: Aterimport,
): Effect.Effect<void, Kommandofel> =>
  Effect.gen(function* () {
    const filer = kallor.map(({ kalla }) => kalla.fil);
    yield* kravHeltUnderlag({ fakta, filer });
    const larm = godtaVolym ? [] : kallor.flatMap((en) => en.larm);
    if (larm.length > 0) yield* stoppandeFynd(...larm);
  });

/** Gränsen ur `50,10`: procent och minsta antal. */
const gransI = (skriven: string | undefined): Effect.Effect<Volymgrans, Kommandofel> => {
  if (skriven === undefined) return Effect.succeed(VOLYMGRANS);
  const [, procent, minst] = /^(\d{1,4}),(\d{1,6})$/u.exec(skriven) ?? [];
  return procent === undefined || minst === undefined
    ? Effect.fail(felAnvandning(stopp.felGrans))
    : Effect.succeed({ andel: Number(procent) / 100, minst: Number(minst) });
};
