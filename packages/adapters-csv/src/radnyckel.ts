/**
 * Postens nyckel: källans egna värden fogade, så att ett faktum heter likadant i nästa export.
 */
import { type Cellvarde, egenText } from "./celler/index.ts";

/** Nyckeln av värdena på platserna; saknas om något av dem är fel eller tomt. */
export function nyckelFor(
  platser: ReadonlyArray<number>,
  varden: ReadonlyArray<Cellvarde>,
): string | undefined {
  let nyckel = "";
  for (let i = 0; i < platser.length; i++) {
    const del = nyckeltext(varden[platser[i] ?? -1]);
    if (del === undefined) return undefined;
    const skyddad = del.includes("/") ? del.replaceAll("/", "//") : del;
    nyckel = i === 0 ? skyddad : `${nyckel}/${skyddad}`;
  }
  return egenText(nyckel);
}

function nyckeltext(varde: Cellvarde | undefined): string | undefined {
  switch (varde?._tag) {
    case "Text":
      return varde.text;
    case "Tal":
      return String(varde.tal);
    case "Belopp":
      return String(varde.ore);
    case "Dag":
      return varde.dag;
    case "Period":
      return `${varde.period.fran}..${varde.period.till}`;
    case "Koder":
      return varde.koder.map(({ kod }) => kod).join("+");
    default:
      return undefined;
  }
}
