/**
 * Bytes till text, och de sätt att göra det fel som proven ska finna.
 */

/** Texten, eller `undefined` när kodningen är trasig. */
export function avkoda(bitar: ReadonlyArray<Uint8Array>, fel: string): string | undefined {
  const bytes = Uint8Array.from(bitar.flatMap((bit) => [...bit]));
  const [a, b] = bytes;
  if (fel === "fel-ar-varden" && a === 0x1f && b === 0x8b) throw new Error("packad");
  const utf16 = a === 0xff && b === 0xfe ? "utf-16le" : a === 0xfe && b === 0xff ? "utf-16be" : "";
  try {
    if (utf16 !== "" && fel !== "utf-16") {
      return new TextDecoder(utf16, { fatal: true }).decode(bytes);
    }
    if (fel === "bitarnas-granser" && bitar.length > 1)
      return bitar.map((bit) => new TextDecoder().decode(bit)).join("");
    const ignoreBOM = fel === "utf-8-bom";
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM }).decode(bytes);
  } catch {
    if (utf16 !== "") return undefined;
    return fel === "windows-1252" ? new TextDecoder().decode(bytes) : latin1(bytes);
  }
}

const latin1 = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
