/**
 * "14 av 34 (41 %)": andelen prövad mot antalen, med samma prövning som `star siffror`.
 */
import type { Text } from "@star-finsam/core/kernel";
import { provaSiffror } from "@star-finsam/core/siffergranskning";
import { granskningsord as ord } from "./granskningsord.ts";
import { somTal } from "./tal.ts";

const ANDEL =
  /(?<![\d,.])(\d+)\s+av\s+(?:\p{L}+\s+)?(\d+)(?:\s+\p{L}+)?[\s(,:–-]+(\d+(?:,\d+)?)\s*(?:%|procent)/gu;

/** Ett fynd för varje andel som inte följer av sina antal med någon vanlig avrundning. */
export const felProcent = (text: string): ReadonlyArray<Text> =>
  [...text.matchAll(ANDEL)].flatMap(([, del = "", hel = "", skriven = ""]) => {
    const [antal, helhet, procent] = [somTal(del), somTal(hel), somTal(skriven)];
    if (helhet === 0 || antal > helhet) return [ord.felAntal];
    const resten = resternas(procent).map((rest) =>
      provaSiffror([
        {
          id: "andel",
          typ: "andelar",
          helhet,
          delar: [
            { namn: "del", antal, procent },
            { namn: "resten", antal: helhet - antal, procent: rest },
          ],
        },
      ]),
    );
    return resten.some((svar) => svar.every(({ haller }) => haller === true))
      ? []
      : [ord.felProcent(antal, helhet)];
  });

/** Resten till hundra, och en enhet i sista decimalen åt båda håll: två avrundade delar blir inte alltid hundra. */
const resternas = (procent: number): ReadonlyArray<number> => {
  const decimaler = /\.(\d+)$/u.exec(String(procent))?.[1]?.length ?? 0;
  const enhet = 10 ** -decimaler;
  return [0, -enhet, enhet].map((steg) => Number((100 - procent + steg).toFixed(decimaler)));
};
