/**
 * En fil som läses bit för bit: bytes → text → rader → fakta eller karantän. Samma maskin prövar en fil (läser allt men
 * lämnar inget) och läser den, så att det som prövats inte kan läsas på annat sätt.
 */
import type { Importdel } from "@star-finsam/core/adapter";
import { avkodningAv, type Kodningsstart } from "./bytes/avkodning.ts";
import { type CsvVal, granserFor } from "./CsvVal.ts";
import { avvisad, type Filfel, fastFilfel, filfelAv, postfel } from "./Filfel.ts";
import { avgransarnamn } from "./poster/avgransare.ts";
import { nyRaddelare, type Raddelare, radbrytningar } from "./poster/raddelare.ts";
import { forstaDel, nyRadmottagare, type Radmottagare, type Radstart } from "./radmottagare.ts";
import { FORSTA_FORSOK, type Inledning, lasInledning } from "./rubrik/inledning.ts";
import type { Filfelskod } from "./texter.ts";
import * as texter from "./texter.ts";

/** `prova` lämnar bara den del som avvisar filen; `las` lämnar allt. */
export type Lassatt = "prova" | "las";

/** En fil under läsning. Efter en del som avvisar filen, eller efter `sist`, tar den inte emot mer. */
export type Lasning = {
  readonly mata: (bytes: Uint8Array, sist: boolean, klart: number) => Generator<Importdel>;
  readonly avvisad: () => boolean;
  /** Antal datarader och nycklar hittills; inga förrän rubriken är funnen. */
  readonly datarader: () => number;
  readonly nycklar: () => Int32Array;
};

/** Läsningen börjar mitt i en fil vars början är läst: `rad` är den fysiska rad där den tar vid. */
export type Fortsattning = {
  readonly inledning: Inledning;
  readonly rad: number;
  readonly start: Radstart;
};

type Fil = {
  readonly inledning: Inledning;
  readonly delare: Raddelare;
  readonly mottagare: Radmottagare;
};

/** En läsning av en fil vars kodning är vald. */
export const nyLasning = (
  val: CsvVal,
  start: Kodningsstart,
  satt: Lassatt,
  fortsatt?: Fortsattning,
): Lasning => {
  const granser = granserFor(val);
  const avkodning = avkodningAv(start, granser.radlangd);
  let fil = fortsatt === undefined ? undefined : fortsattFil(val, satt, fortsatt);
  let huvud = "";
  let krav = FORSTA_FORSOK;
  let tom = fil === undefined;
  let stangd = false;

  function* avvisa(fel: Filfel): Generator<Importdel> {
    stangd = true;
    yield avvisad(val.fil, fel, avkodning.noteringar());
  }

  /** Felet, med raden och antalet när filen är skriven på två sätt. */
  function kodningsfel(kod: Filfelskod): Filfel {
    const brott = avkodning.brott();
    if (kod !== "FIL_BLANDAD_KODNING" || brott === undefined) return fastFilfel(kod);
    const rad = (fil?.delare.slutrad() ?? 1 + radbrytningar(huvud)) + brott.rader;
    return filfelAv(kod, texter.blandadPaRad(rad, brott.trasiga), rad);
  }

  /** Öppnar filen när dess början räcker för att avgöra avgränsare och rubrik. */
  function oppna(sist: boolean): Filfel | undefined {
    if (!sist && huvud.length < krav) return undefined;
    krav = huvud.length * 2;
    const inledning = lasInledning(huvud, sist, val, granser);
    if (inledning === undefined || inledning._tag === "Filfel") return inledning;
    const delare = nyRaddelare(inledning.avgransare, granser, inledning.hoppade + 1);
    fil = { inledning, delare, mottagare: nyRadmottagare(val, inledning, satt, granser) };
    delare.ge(inledning.text, sist);
    huvud = "";
    return undefined;
  }

  function* mata(bytes: Uint8Array, sist: boolean, klart: number): Generator<Importdel> {
    const last = avkodning.mata(bytes, sist);
    if (typeof last === "string") return yield* avvisa(kodningsfel(last));
    if (tom && last.text.trim() !== "") tom = false;
    if (sist && tom) return yield* avvisa(fastFilfel("FIL_TOM"));
    if (fil === undefined) {
      huvud += last.text;
      const fel = oppna(sist);
      if (fel !== undefined) return yield* avvisa(fel);
      if (fil !== undefined && satt === "las") yield inled(fil);
    } else fil.delare.ge(last.text, sist);
    if (fil === undefined) return;
    yield* rader(fil, sist ? 1 : klart);
    if (sist && !stangd && satt === "las") yield fil.mottagare.avsluta(avkodning.varningar());
  }

  const inled = ({ inledning }: Fil): Importdel =>
    forstaDel(val, inledning, [
      texter.lastSom(avkodning.kodning(), avkodning.grund(), avgransarnamn(inledning.avgransare)),
      ...avkodning.noteringar(),
    ]);

  function* rader({ delare, mottagare }: Fil, klart: number): Generator<Importdel> {
    for (;;) {
      const steg = delare.nasta();
      if (steg === "mer" || steg === "slut") return;
      const fel = steg === "rad" ? mottagare.taEmot(delare.lage) : postfel(steg);
      if (fel !== undefined) return yield* avvisa(fel);
      if (mottagare.fylld()) yield mottagare.tom(klart);
    }
  }

  return {
    mata,
    avvisad: () => stangd,
    datarader: () => fil?.mottagare.datarader() ?? 0,
    nycklar: () => fil?.mottagare.nycklar() ?? new Int32Array(),
  };
};

function fortsattFil(val: CsvVal, satt: Lassatt, { inledning, rad, start }: Fortsattning): Fil {
  const granser = granserFor(val);
  const delare = nyRaddelare(inledning.avgransare, granser, rad);
  return { inledning, delare, mottagare: nyRadmottagare(val, inledning, satt, granser, start) };
}
