/**
 * Om ett ärende inte går att skriva som rader utan att något tappas.
 */
import type { Samordningsarende } from "../../samordningsarende/index.ts";
import { skrivRad } from "../skriv.ts";

/** Sant om ärendet måste skrivas som JSON i en cell. */
export const behoverJson = (arende: Samordningsarende): boolean =>
  !idnOk(arende) || harTomma(arende) || !valformad(skrivRad(arende));

/** Det som rader pekar på måste vara unikt, och ett id får inte ha blanktecken ytterst: de syns inte i en cell. */
function idnOk({ id, aktorer, meddelanden, planer }: Samordningsarende): boolean {
  const anteckningar = planer.flatMap((plan) => plan.anteckningar);
  const pekare = [
    id,
    ...aktorer.map((aktor) => aktor.id),
    ...meddelanden.flatMap((m) => [m.id, m.avsandare, ...m.mottagare, m.kvitterad?.av, m.svarPa]),
    ...planer.flatMap((plan) => [
      plan.id,
      plan.bestallare,
      plan.mottagare,
      ...plan.insatser.flatMap((insats) => [insats.id, insats.ansvarig]),
      ...plan.bilagor.map((bilaga) => bilaga.id),
    ]),
    ...anteckningar.flatMap((a) => [a.id, a.forfattare, ...a.falt.map(({ linkId }) => linkId)]),
  ];
  return (
    unika(planer) &&
    unika(anteckningar) &&
    pekare.every((ett) => ett === undefined || (ett !== "" && ett.trim() === ett))
  );
}

const unika = (poster: ReadonlyArray<{ readonly id: string }>): boolean =>
  new Set(poster.map(({ id }) => id)).size === poster.length;

/** En tom grupp eller en tom text går inte att skilja från en tom cell. */
const harTomma = ({ meddelanden, planer }: Samordningsarende): boolean =>
  meddelanden.some(({ kvitterad }) => kvitterad !== undefined && arTom(kvitterad)) ||
  planer.some(
    ({ galler, bilagor }) =>
      (galler !== undefined && arTom(galler)) || bilagor.some(({ innehall }) => innehall === ""),
  );

const arTom = (grupp: object): boolean => Object.keys(grupp).length === 0;

/** JSON skriver en ensam surrogat som `\ud800`; som UTF-8 går den inte att skriva. */
const valformad = (json: string): boolean => !/\\ud[89a-f][0-9a-f]{2}/u.test(json);
