/**
 * En del av arbetsboken till den mottagare som förstår den, utan att delen någonsin ligger uppackad i minnet.
 */
import type { Forrad } from "../Budget.ts";
import { packaUpp } from "../zip/packaUpp.ts";
import type { Zipdel } from "../zip/Zipdel.ts";
import type { Delfel, Xmlmottagare } from "./Xmlmottagare.ts";
import { xmllasare } from "./xmllasare.ts";

/** Läser delen. Det den säger sig vara prövas mot förrådet innan något packas upp. */
export const lasDel = async (
  del: Zipdel,
  mottagare: Xmlmottagare,
  forrad: Forrad,
): Promise<Delfel | undefined> => {
  if (del.krypterad) return "krypterad";
  if (del.uppackad > forrad.uppackat) return "for_stor";
  forrad.uppackat -= del.uppackad;
  const lasare = xmllasare(mottagare, forrad);
  const avkoda = avkodare();
  let fel: Delfel | undefined;
  const mata = (bit?: Uint8Array): boolean => {
    const text = avkoda(bit);
    fel = text === undefined ? "trasig" : lasare.las(text);
    return fel === undefined;
  };
  const hel = await packaUpp(del, mata);
  if (fel !== undefined) return fel;
  return hel && mata() ? lasare.slut() : (fel ?? "trasig");
};

/** Bytes till text, bit för bit; utan bit är texten slut. UTF-16 bara med byteordningsmärke. `undefined`: går inte. */
function avkodare(): (bit?: Uint8Array) => string | undefined {
  let tolk: InstanceType<typeof TextDecoder> | undefined;
  return (bit) => {
    tolk ??= new TextDecoder(kodningen(bit), { fatal: true });
    try {
      return bit === undefined ? tolk.decode() : tolk.decode(bit, { stream: true });
    } catch {
      return undefined;
    }
  };
}

function kodningen(bit: Uint8Array | undefined): string {
  const [a, b] = bit ?? [];
  if (a === 0xff && b === 0xfe) return "utf-16le";
  return a === 0xfe && b === 0xff ? "utf-16be" : "utf-8";
}
