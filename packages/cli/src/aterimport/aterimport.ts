/**
 * En inläsning av alla källor mot loggen: spärren, skillnaden och volymvakten per källa, och det som loggen ska växa med.
 */
import type { Brist, Radrakning } from "@star-finsam/core/adapter";
import {
  faktaI,
  type Importskillnad,
  jamfor,
  type KallaInlast,
  type Loggrad,
  type Sparr,
  senasteKvitton,
  sparra,
  type Volymgrans,
  volymlarm,
} from "@star-finsam/core/aterimport";
import type { Faktum } from "@star-finsam/core/faktum";
import type { Pseudonym } from "@star-finsam/core/individ";
import { type Text, tolkaPeriod } from "@star-finsam/core/kernel";
import * as Result from "effect/Result";
import type { LastKalla } from "../katalog/samling.ts";
import { karantan as ord, stopp } from "./texter.ts";

/** Valen som gäller alla källor. */
export type Aterimportval = {
  readonly logg: ReadonlyArray<Loggrad>;
  readonly sparr: Sparr;
  readonly nyckel: Pseudonym;
  readonly grans: Volymgrans;
  readonly borttagna: boolean;
};

/** En källa efter jämförelsen. `gallrade`: raderna som spärren stoppade. `kvar`: det som är borta återkallas inte. */
export type Aterimporterad = {
  readonly kalla: LastKalla;
  readonly skillnad: Importskillnad;
  readonly kvar: boolean;
  readonly gallrade: ReadonlySet<number>;
  readonly larm: ReadonlyArray<Text>;
};

/** Allt som hände. `nya`: raderna som loggen ska växa med. `fakta`: de som gäller efteråt. */
export type Aterimport = {
  readonly kallor: ReadonlyArray<Aterimporterad>;
  readonly nya: ReadonlyArray<Loggrad>;
  readonly fakta: ReadonlyArray<Faktum>;
};

/** Jämför varje källa med loggen. Källor rör aldrig varandras fakta, så ordningen spelar ingen roll. */
export const aterimportera = (lasta: ReadonlyArray<LastKalla>, val: Aterimportval): Aterimport => {
  const kvitton = senasteKvitton(val.logg);
  const kallor = lasta.map((kalla) => enKalla(kalla, val));
  const nya: Array<Loggrad> = [];
  for (const { kalla, skillnad } of kallor) {
    for (const rad of skillnad.loggrader) nya.push(rad);
    const nytt = kvitto(kalla, val.nyckel);
    if (!lika(kvitton.get(kalla.kalla.post.id), nytt)) nya.push(nytt);
  }
  return { kallor, nya, fakta: faktaI([...val.logg, ...nya]) };
};

function enKalla(last: LastKalla, val: Aterimportval): Aterimporterad {
  const { post, registrerad } = last.kalla;
  const { fakta, rader } = sparra(last.fakta, val.sparr);
  const gallrade = new Set(rader);
  const kvar = last.karantan.size > 0 && !val.borttagna;
  const period =
    post.period === undefined ? undefined : Result.getOrThrow(tolkaPeriod(post.period));
  const skillnad = jamfor(val.logg, {
    ...{ kalla: post.id, registrerad, fakta, behallBorta: kvar },
    ...(period === undefined ? {} : { period }),
  });
  const { fore, efter } = skillnad.volym;
  return {
    kalla: { ...last, fil: medAtgarder(last, skillnad, gallrade) },
    skillnad,
    kvar,
    gallrade,
    larm: volymlarm(fore, efter, val.grans).map((larm) =>
      stopp.volym(post.fil, larm.slag, larm.fore, larm.efter),
    ),
  };
}

/** Filens rapport när gallrade rader är stoppade och rader som inget ändrar är oförändrade. Summan är densamma. */
function medAtgarder(
  { fil, fakta }: LastKalla,
  { forsta, oforandrade }: Importskillnad,
  gallrade: ReadonlySet<number>,
): LastKalla["fil"] {
  const medFakta = new Set(fakta.map(({ kalla }) => kalla.rad));
  const utanFakta = fil.rader.importerad - medFakta.size;
  const oforandrad = forsta ? 0 : oforandrade.length + utanFakta;
  const rader: Radrakning = {
    ...fil.rader,
    importerad: fil.rader.importerad - gallrade.size - oforandrad,
    karantan: fil.rader.karantan + gallrade.size,
    oforandrad: fil.rader.oforandrad + oforandrad,
  };
  return { ...fil, rader, brister: [...fil.brister, ...[...gallrade].map(gallrad(fil.fil))] };
}

const gallrad =
  (fil: string) =>
  (rad: number): Brist => ({ kod: "GALLRAD", allvar: "stopp", fil, rad, text: ord.gallrad });

const kvitto = ({ kalla, lamnar, fil }: LastKalla, nyckel: Pseudonym): KallaInlast => ({
  _tag: "KallaInlast",
  v: 1,
  kalla: kalla.post.id,
  fil: kalla.post.fil,
  profil: fil.profil,
  registrerad: kalla.registrerad,
  lamnar,
  karantan: fil.rader.karantan,
  nyckel,
});

/** Samma kvitto så när som på dagen: samma fil igen skriver inget. */
const lika = (fore: KallaInlast | undefined, nytt: KallaInlast): boolean =>
  fore !== undefined &&
  JSON.stringify({ ...fore, registrerad: nytt.registrerad }) === JSON.stringify(nytt);
