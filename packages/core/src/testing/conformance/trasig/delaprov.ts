/**
 * Text till rader, och de sätt att göra det fel som proven ska finna.
 */

/** En rad och den fysiska rad där den börjar. */
export type Rad = { readonly rad: number; readonly celler: ReadonlyArray<string> };

/** Raderna, eller att ett citattecken inte stängs rätt. */
export function dela(text: string, skilje: string, fel: string): ReadonlyArray<Rad> | "citat" {
  const ut: Array<Rad> = [];
  let celler: Array<string> = [];
  let [rad, start, plats] = [1, 1, 0];
  while (plats < text.length) {
    let cell = "";
    if (text[plats] === '"') {
      let slut = plats + 1;
      while (slut < text.length && (text[slut] !== '"' || text[slut + 1] === '"')) {
        slut += text[slut] === '"' ? 2 : 1;
      }
      if (fel !== "oavslutat-citat") {
        const efter = text[slut + 1] ?? "\n";
        if (slut >= text.length || ![skilje, "\r", "\n"].includes(efter)) return "citat";
      }
      cell = text.slice(plats + 1, slut).replaceAll('""', '"');
      if (fel !== "citerad-radbrytning") rad += cell.split(/\r\n|\r|\n/u).length - 1;
      plats = slut + 1;
    }
    const slut = new RegExp(`[${skilje}\\n${fel === "radslut" ? "" : "\\r"}]`, "u");
    const steg = text.slice(plats).search(slut);
    const till = steg === -1 ? text.length : plats + steg;
    celler.push(cell + text.slice(plats, till).replace(/\r$/u, ""));
    plats = till;
    if (text[plats] === skilje) {
      plats += 1;
      if (plats < text.length) continue;
      celler.push("");
    }
    ut.push({ rad: start, celler });
    celler = [];
    plats += text[plats] === "\r" && text[plats + 1] === "\n" ? 2 : 1;
    rad += 1;
    start = rad;
  }
  return ut;
}
