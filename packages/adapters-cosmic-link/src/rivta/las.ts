/**
 * Läser svaret på RIV-TA GetCarePlans 2.0 (clinicalprocess:logistics:logistics), med eller utan SOAP-kuvert. Element känns på
 * sitt namn utan namnrymd. Källa: interop 2; Inera, GetCarePlansResponder_2.0.xsd.
 */
import type { Brist, Radutfall } from "@star-finsam/core/adapter";
import { brist, type Linkkod } from "../kontroller/index.ts";
import { avvisad } from "../kontroller/svar.ts";
import type { Formatlasare, Lasram, LastArende } from "../Lasdel.ts";
import { arendet } from "./arende.ts";
import { barnet, type Nod } from "./Nod.ts";
import { nodlasare } from "./nodlasare.ts";
import { nyPost } from "./Post.ts";

const SVAR = "GetCarePlansResponse";

/** Läser svaret. En fil som inte är välformad ända till slutet lämnar inget: den kan vara kapad. */
export const lasRivta: Formatlasare = async function* (indata, ram) {
  const arenden: Array<LastArende> = [];
  const brister: Array<Brist> = [];
  const rader: Array<Radutfall> = [];
  let rad = 0;
  const lasare = nodlasare((nod, foralder) => {
    if (nod.namn !== "carePlan" || foralder !== SVAR) return false;
    rad += 1;
    const post = nyPost(nod, rad, ram);
    const arende = arendet(post);
    for (const en of post.brister) brister.push(en);
    if (arende === undefined) rader.push({ rad, atgard: "karantan" });
    else arenden.push({ arende, rader: [rad] });
    return true;
  });
  const lasfel = await las(indata, ram, lasare);
  const svar = svaret(lasare.rot());
  const fel = lasfel ?? svarsfel(svar);
  if (fel !== undefined) return yield avvisad(fel, ram);
  if (svar?.barn.some(({ namn }) => namn !== "result") === true) {
    brister.push(brist("OTOLKAT_ELEMENT", { fil: ram.fil }));
  }
  yield { arenden, brister, rader, klart: 1 };
};

async function las(
  indata: AsyncIterable<Uint8Array>,
  { max }: Lasram,
  lasare: ReturnType<typeof nodlasare>,
): Promise<Linkkod | undefined> {
  const tolk = new TextDecoder("utf-8", { fatal: true });
  let antal = 0;
  let tom = true;
  for await (const bytes of indata) {
    antal += bytes.length;
    if (antal > max) return "FIL_FOR_STOR";
    const text = avkodad(tolk, bytes);
    if (text === undefined) return "FIL_INTE_UTF8";
    tom &&= text.trim() === "";
    const fel = lasare.las(text);
    if (fel !== undefined) return fel;
  }
  if (tom) return "FIL_TOM";
  return avkodad(tolk) === undefined ? "FIL_INTE_UTF8" : lasare.slut();
}

function avkodad(tolk: InstanceType<typeof TextDecoder>, bytes?: Uint8Array): string | undefined {
  try {
    return bytes === undefined ? tolk.decode() : tolk.decode(bytes, { stream: true });
  } catch {
    return undefined;
  }
}

/** Svaret i dokumentet. */
const svaret = (rot: Nod | undefined): Nod | undefined =>
  rot?.namn === "Envelope" ? barnet(barnet(rot, "Body"), SVAR) : rot;

/** Varför det inte är ett svar med planer. */
function svarsfel(svar: Nod | undefined): Linkkod | undefined {
  if (svar?.namn !== SVAR) return "FIL_OKANT_LINKFORMAT";
  const kod = barnet(barnet(svar, "result"), "resultCode")?.text;
  return kod === "ERROR" ? "FIL_LINK_SVARSFEL" : undefined;
}
