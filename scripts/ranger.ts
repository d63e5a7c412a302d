/**
 * Rangerna i kärnan: en mapp importerar bara från lägre rang. Källa: arkitekturen, avsnittet Packages;
 * `personidentitet`, `faktum` och deras plats beslutas i docs/beslut/0006.
 */
export const RANGER: ReadonlyArray<ReadonlyArray<string>> = [
  ["kernel"],
  ["part", "individ", "forsorjning"],
  ["overenskommelse", "samtycke", "personidentitet"],
  ["arende"],
  ["mote"],
  ["insats"],
  ["ekonomi"],
  ["faktum"],
  ["granskning"],
  ["nyckeltal"],
  ["registerutdrag"],
  ["adapter"],
  ["testing"],
];
