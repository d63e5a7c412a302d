/**
 * Nyckeltalens och gruppernas namn, och tabeller över det som fattas.
 */
import { type Text, text } from "@star-finsam/core/kernel";
import { kostnadstitlar } from "@star-finsam/core/nyckeltal";
import { saknas } from "../../disclosure/Cell.ts";
import { texter, uppradade } from "../../texter.ts";
import { dimensionstitel, kodtitel } from "../kodtitlar.ts";
import type { Tabell, Talslag } from "../Rapport.ts";
import type { Rapporttext } from "../Rapporttext.ts";
import { rapportnoter } from "../rapportord.ts";
import type { Blockunderlag } from "./Blockunderlag.ts";
import { type Grupp, helhet } from "./radval.ts";

type Med = Pick<Blockunderlag, "nyckeltal">;

/** Nyckeltalets namn. */
export const titel = ({ nyckeltal }: Med, id: string): Text =>
  nyckeltal.find((n) => n.id === id)?.titel ?? kostnadstitlar[id] ?? text(id, id);

const definition = ({ nyckeltal }: Med, id: string): Text =>
  nyckeltal.find((n) => n.id === id)?.definition ?? text(id, id);

/** Noterna om ett nyckeltal: vad det räknar, och vilka fakta som fattas när det inte gick. */
export const noterOm = (underlag: Blockunderlag, id: string): ReadonlyArray<Text> => {
  const behover = underlag.nyckeltal.find((n) => n.id === id)?.behover ?? [];
  const kom = underlag.rader.some((rad) => rad.nyckeltal === id && rad.cell._tag !== "Saknas");
  const utan = helhet(underlag.rader, id)._tag === "Saknas" && !kom && behover.length > 0;
  return [definition(underlag, id), ...(utan ? [rapportnoter.fattarFakta(behover)] : [])];
};

/** Noterna om flera nyckeltal i samma tabell: varje definition efter nyckeltalets namn. */
export const noterOmFlera = (
  underlag: Blockunderlag,
  idn: ReadonlyArray<string>,
): ReadonlyArray<Text> => {
  const [ensam, ...fler] = new Set(idn);
  if (ensam === undefined) return [];
  if (fler.length === 0) return noterOm(underlag, ensam);
  return [ensam, ...fler].flatMap((id) => {
    const namn = titel(underlag, id);
    return noterOm(underlag, id).map(({ sv, en }) =>
      text(`${namn.sv}: ${sv}`, `${namn.en}: ${en}`),
    );
  });
};

/** Vad helheten är för slags tal. */
export const talslag = ({ nyckeltal }: Med, id: string): Talslag => {
  const ett = nyckeltal.find((n) => n.id === id);
  if (ett?.enhet === "ore" || Object.hasOwn(kostnadstitlar, id)) return "belopp";
  return ett?._tag === "Kvot" ? "kvot" : ett?._tag === "Summa" ? "tal" : "antal";
};

/** Gruppens koder i ord; utan grupp är det alla. En definition står sist. */
export const grupptitel = (grupp: Grupp): Text => {
  const titlar = Object.entries(grupp).map(([dimension, kod]) => kodtitel(dimension, kod));
  return titlar.length === 0 ? texter.alla : uppradade(titlar);
};

/** Dimensionernas namn, uppradade. */
export const dimensionerstitel = (dimensioner: ReadonlyArray<string>): Text =>
  uppradade(dimensioner.map(dimensionstitel));

/** Kolumnen med antal. */
export const antalskolumn = { id: "antal", rubrik: texter.antal, slag: "antal" as const };

/** Kolumnen med andel. */
export const andelskolumn = { id: "andel", rubrik: texter.andel, slag: "andel" as const };

/** Tabellen över det som inte lämnats: en rad som säger det, och en not om källan som behövs. */
export const utanUnderlag = (id: string, rubrik: Rapporttext, kalla: Rapporttext): Tabell => ({
  _tag: "Tabell",
  id,
  rubrik,
  radrubrik: texter.grupp,
  kolumner: [antalskolumn],
  rader: [{ id: "saknas", rubrik: texter.alla, celler: [saknas] }],
  noter: [kalla],
});
