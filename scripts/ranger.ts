/**
 * Rangerna i kärnan: en mapp importerar bara från lägre rang. Källa: arkitekturen, avsnittet Packages;
 * `personidentitet`, `faktum` och deras plats beslutas i docs/beslut/0006.
 */
export const RANGER: ReadonlyArray<ReadonlyArray<string>> = [
  ["kernel"],
  ["part", "individ", "forsorjning"],
  ["overenskommelse", "personidentitet"],
  ["samtycke", "utbudskarta"],
  ["arende"],
  ["mote", "avvikelse", "styrning", "matning", "coachstod", "anstallning", "aktivitet"],
  ["plan"],
  ["insats"],
  ["ekonomi"],
  ["faktum"],
  ["granskning", "vy", "kommando", "aterimport", "koppling"],
  ["nyckeltal", "indikator"],
  ["registerutdrag", "siffergranskning", "delmal", "fyrar"],
  ["adapter"],
  ["testing"],
];
