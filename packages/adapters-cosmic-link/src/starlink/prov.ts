/**
 * Det som är rätt till formen men ändå fel: pekare på aktörer som inte finns, bilagor som inte är hela.
 */
import { bytesIBase64 } from "../dokument/base64.ts";
import type { Fynd } from "../kontroller/svar.ts";
import type { Linkbilaga, Linkplan, Samordningsarende } from "../samordningsarende/index.ts";

/** Fynden i ett ärende. */
export const prova = (arende: Samordningsarende): ReadonlyArray<Fynd> => {
  const aktorer = new Set(arende.aktorer.map(({ id }) => id));
  const pekar = (element: string, ...refs: ReadonlyArray<string | undefined>) =>
    refs.every((ref) => ref === undefined || aktorer.has(ref))
      ? []
      : [{ kod: "REFERENS_SAKNAS", element } as const];
  const iPlan = (plan: Linkplan, plats: string): ReadonlyArray<Fynd> => [
    ...pekar(plats, plan.bestallare, plan.mottagare),
    ...pekar(`${plats}.insatser`, ...plan.insatser.map(({ ansvarig }) => ansvarig)),
    ...pekar(`${plats}.anteckningar`, ...plan.anteckningar.map(({ forfattare }) => forfattare)),
    ...(plan.bilagor.every(arHel)
      ? []
      : [{ kod: "LINK_BILAGA_TRASIG", element: `${plats}.bilagor` } as const]),
  ];
  return [
    ...arende.meddelanden.flatMap(({ avsandare, mottagare, kvitterad }, i) =>
      pekar(`meddelanden.${i}`, avsandare, ...mottagare, kvitterad?.av),
    ),
    ...arende.planer.flatMap((plan, i) => iPlan(plan, `planer.${i}`)),
  ];
};

const arHel = ({ bytes, innehall }: Linkbilaga): boolean =>
  innehall === undefined || bytesIBase64(innehall) === bytes;
