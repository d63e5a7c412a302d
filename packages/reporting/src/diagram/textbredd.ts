/**
 * Textens bredd i Arial utan webbläsare, på en klass av bredder per tecken. Felet är högst några pixlar på
 * svenska etiketter; diagrammet har marginal för det.
 */

/** Bredd per 1000 enheter, avrundad uppåt, för tecken som avviker från förvalet 556. */
const BREDDER: ReadonlyArray<readonly [string, number]> = [
  ["ijl|'", 222],
  ["ft.,:;/! \u00A0I()-–", 300],
  ["rJ", 400],
  ["cksvxyz", 500],
  ["FTLZ", 611],
  ["ABEKPSVXYÅÄ&", 667],
  ["CDHNRUw", 722],
  ["GOQÖ", 778],
  ["mM%", 889],
  ["W", 944],
];

const bredd: ReadonlyMap<string, number> = new Map(
  BREDDER.flatMap(([tecken, b]) => [...tecken].map((t) => [t, b] as const)),
);

/** Textens bredd i pixlar vid given storlek. */
export const textbredd = (text: string, storlek: number): number =>
  ([...text].reduce((summa, tecken) => summa + (bredd.get(tecken) ?? 556), 0) * storlek) / 1000;

/** Texten delad i rader som ryms; delar vid mellanslag, snedstreck och bindestreck. */
export const radbryt = (text: string, max: number, storlek: number): ReadonlyArray<string> => {
  const rader: Array<string> = [];
  let rad = "";
  for (const del of text.split(/(?<=[\s/-])/u)) {
    if (rad !== "" && textbredd((rad + del).trimEnd(), storlek) > max) {
      rader.push(rad.trimEnd());
      rad = del;
    } else rad += del;
  }
  return rad === "" ? rader : [...rader, rad.trimEnd()];
};
