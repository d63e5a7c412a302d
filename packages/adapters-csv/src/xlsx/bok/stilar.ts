/**
 * Arbetsbokens cellstilar, så långt de avgör vad ett tal är: ett datum är i Excel bara ett tal med ett datumformat.
 */

import { inbyggdForm, type Talform, talform } from "../tal/Talform.ts";
import type { Xmlmottagare } from "../xml/Xmlmottagare.ts";

/** Fler stilar kan Excel inte ha. */
const FLEST = 65_536;

/** Mottagaren, och formen för varje stil i nummerordning när delen är läst. */
export const stilmottagare = (): {
  readonly mottagare: Xmlmottagare;
  readonly former: () => ReadonlyArray<Talform>;
} => {
  const format = new Map<string, string>();
  const stilar: Array<string> = [];
  let i = "";
  return {
    mottagare: {
      oppnar: (namn, { numFmtId = "0", formatCode }) => {
        if (namn === "numFmts" || namn === "cellXfs") i = namn;
        if (i === "numFmts" && namn === "numFmt") format.set(numFmtId, formatCode ?? "");
        if (i === "cellXfs" && namn === "xf") stilar.push(numFmtId);
      },
      stanger: (namn) => {
        if (namn === i) i = "";
      },
      fel: () => (Math.max(stilar.length, format.size) > FLEST ? "trasig" : undefined),
    },
    former: () => {
      const former = new Map([...format].map(([id, kod]) => [id, talform(kod)] as const));
      return stilar.map((id) => former.get(id) ?? inbyggdForm(Number(id)));
    },
  };
};
