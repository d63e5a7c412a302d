/**
 * En cell under läsning: dess typ, det lagrade värdet och om det är en formels.
 */
import { textsamlare } from "../bok/strangar.ts";
import type { Attribut } from "../xml/Xmlmottagare.ts";

/** En läst cell. `lagrat` är tomt när cellen bara har ett utseende. */
export type Cell = {
  readonly typ: string;
  readonly stil: string;
  readonly formel: boolean;
  readonly lagrat: string;
};

/** Cellen, byggd händelse för händelse. Återanvänds för nästa cell med `borja`. */
export const cellbygge = () => {
  const inbaddad = textsamlare();
  let typ = "n";
  let stil = "0";
  let formel = false;
  let varde = "";
  let iVarde = false;
  return {
    borja: ({ t = "n", s = "0" }: Attribut): void => {
      typ = t;
      stil = s;
      formel = false;
      varde = "";
      iVarde = false;
      inbaddad.hamta();
    },
    oppnar: (namn: string): void => {
      if (namn === "f") formel = true;
      iVarde = namn === "v";
      inbaddad.oppnar(namn);
    },
    text: (text: string): void => {
      if (iVarde) varde += text;
      else inbaddad.text(text);
    },
    stanger: (namn: string): void => {
      iVarde = false;
      inbaddad.stanger(namn);
    },
    cell: (): Cell => {
      if (typ === "inlineStr") return { typ, stil, formel, lagrat: inbaddad.hamta() };
      return { typ, stil, formel, lagrat: typ === "str" ? varde : varde.trim() };
    },
  };
};
