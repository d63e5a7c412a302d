/**
 * Läser en hel källa till samordningsärenden, utan att fråga vad de betyder i STAR. Källan läses hel innan något lämnas: en fil
 * som inte håller lämnar inget efter sig, och poster som krockar finns på båda sidor när de prövas.
 */
import { avvisarFilen, type Brist, type Radutfall } from "@star-finsam/core/adapter";
import { lasFhir } from "./fhir/las.ts";
import { arGrund } from "./Grund.ts";
import { borjaOm } from "./kalla/borjaOm.ts";
import { IGENKANNING, kannIgen } from "./kalla/kannIgen.ts";
import { brist, type Linkkod } from "./kontroller/index.ts";
import type { Formatlasare, LastArende, Linkformat, Skyddad } from "./Lasdel.ts";
import { type LinkVal, MAX_BYTE } from "./LinkVal.ts";
import { lasRivta } from "./rivta/las.ts";
import { medSkydd, skyddadeI } from "./skydd.ts";
import { lasStarlink } from "./starlink/las.ts";
import { unika } from "./unika.ts";

/** Källan läst: ärendena, och vad som hände med de poster som inte blev en del av något. */
export type Lasta = {
  readonly _tag: "Lasta";
  readonly format: Linkformat;
  readonly arenden: ReadonlyArray<LastArende>;
  readonly brister: ReadonlyArray<Brist>;
  readonly rader: ReadonlyArray<Radutfall>;
};

/** Inget i källan gäller, och varför. */
export type Avvisad = { readonly _tag: "Avvisad"; readonly brist: Brist };

/** Det som läsningen behöver av valen. */
export type Arendeval = Pick<LinkVal, "fil" | "registrerad" | "grund" | "format" | "max">;

/** Läser källan. `lasare`: en egen formatläsare, till exempel `dokumentlasare`; förval är den som källan själv visar. */
export const lasArenden = async (
  indata: AsyncIterable<Uint8Array>,
  val: Arendeval,
  lasare?: Formatlasare,
): Promise<Lasta | Avvisad> => {
  const kalla = await borjaOm(indata, IGENKANNING);
  try {
    const vald = valdLasare(kalla.borjan, val, lasare);
    if (typeof vald === "string") return { _tag: "Avvisad", brist: brist(vald, { fil: val.fil }) };
    const { fil, max = MAX_BYTE, registrerad } = val;
    const hel = await samla(vald.lasare(kalla.allt, { fil, max, referensdag: registrerad }));
    if ("_tag" in hel) return hel;
    const { arenden, brister, rader } = unika(hel.arenden, fil);
    return {
      _tag: "Lasta",
      format: vald.format,
      arenden: medSkydd(arenden, skyddadeI(hel.arenden, hel.skyddade)),
      brister: hel.brister.concat(brister),
      rader: hel.rader.concat(rader),
    };
  } finally {
    await kalla.stang();
  }
};

const LASARE: Readonly<Record<Exclude<Linkformat, "dokument">, Formatlasare>> = {
  "cos-fhir": lasFhir,
  "rivta-getcareplans": lasRivta,
  "star-link-v1": lasStarlink,
};

type Vald = { readonly format: Linkformat; readonly lasare: Formatlasare };

/** Läsaren som gäller, eller koden för varför ingen gör det. */
function valdLasare(
  borjan: Uint8Array,
  { grund, format }: Arendeval,
  lasare: Formatlasare | undefined,
): Vald | Linkkod {
  if (typeof grund !== "function" && !arGrund(grund)) return "FIL_GRUND_SAKNAS";
  if (borjan.length === 0) return "FIL_TOM";
  if (lasare !== undefined) return { format: "dokument", lasare };
  const funnet = format ?? kannIgen(borjan);
  return funnet === undefined || funnet === "dokument"
    ? "FIL_OKANT_LINKFORMAT"
    : { format: funnet, lasare: LASARE[funnet] };
}

type Hel = Pick<Lasta, "arenden" | "brister" | "rader"> & {
  readonly skyddade: ReadonlyArray<Skyddad>;
};

async function samla(delar: ReturnType<Formatlasare>): Promise<Avvisad | Hel> {
  const arenden: Array<LastArende> = [];
  const brister: Array<Brist> = [];
  const rader: Array<Radutfall> = [];
  const skyddade: Array<Skyddad> = [];
  for await (const del of delar) {
    const fel = del.brister.find(avvisarFilen);
    if (fel !== undefined) return { _tag: "Avvisad", brist: fel };
    for (const en of del.arenden) arenden.push(en);
    for (const en of del.brister) brister.push(en);
    for (const en of del.rader) rader.push(en);
    for (const en of del.skyddade ?? []) skyddade.push(en);
  }
  return { arenden, brister, rader, skyddade };
}
