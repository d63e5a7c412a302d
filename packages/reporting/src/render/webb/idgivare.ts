/**
 * Id som är egna i sidan: prefixet skiljer rapporten från värden, löpnumret skiljer block med samma id i mallen.
 */

/** Ger ett id åt ett namn. Samma namn igen får `-2`, `-3` …; tecken som bryter en id-lista blir bindestreck. */
export type Idgivare = (namn: string) => string;

/** En givare för en rendering. */
export const idgivare = (prefix: string): Idgivare => {
  const givna = new Set<string>();
  return (namn) => {
    const stam = `${prefix}${namn.replace(/[^\p{L}\p{N}_-]/gu, "-")}`;
    let id = stam;
    for (let nr = 2; givna.has(id); nr += 1) id = `${stam}-${nr}`;
    givna.add(id);
    return id;
  };
};
