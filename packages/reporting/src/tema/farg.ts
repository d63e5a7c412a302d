/**
 * Räkning med färger: kontrast enligt WCAG 2.1 och toning mot vitt.
 */

/** Kontrasten mellan två färger, 1–21. */
export const kontrast = (a: string, b: string): number => {
  const [ljus = 0, mork = 0] = [luminans(a), luminans(b)].sort((x, y) => y - x);
  return (ljus + 0.05) / (mork + 0.05);
};

/** Färgen blandad med vitt; `andel` är hur mycket vitt. */
export const ljusna = (farg: string, andel: number): string =>
  `#${kanaler(farg)
    .map((k) =>
      Math.round(k + (255 - k) * andel)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")}`;

function luminans(farg: string): number {
  const [r = 0, g = 0, b = 0] = kanaler(farg).map((k) => {
    const s = k / 255;
    return s <= 0.04045 ? s / 12.92 : ((s + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

const kanaler = (farg: string): ReadonlyArray<number> =>
  [1, 3, 5].map((i) => Number.parseInt(farg.slice(i, i + 2), 16));
