/**
 * Student-t för intervall kring medelvärden av få svar: ju färre, desto vidare än normalfördelningens 1,96. Egen räkning
 * och inte ett bibliotek: de som finns är hela statistikpaket, och det här är en funktion. Källor: Abramowitz & Stegun
 * 26.5.8 (kedjebråket) och 6.1.41 (gammafunktionen).
 */

/**
 * Det t som en t-fördelad variabel håller sig inom (±t) med sannolikheten 95 procent. Frihetsgraderna behöver inte vara
 * hela; minst 1.
 */
export const tkvantil = (frihetsgrader: number): number => {
  // t²/(ν + t²) är betafördelad med ½ och ν/2.
  const y = betakvantil(0.95, 0.5, frihetsgrader / 2);
  return Math.sqrt((frihetsgrader * y) / (1 - y));
};

/** Halverar tills det inte finns något tal emellan. */
function betakvantil(sannolikhet: number, a: number, b: number): number {
  let [lo, hi] = [0, 1];
  for (let mitt = 0.5; mitt > lo && mitt < hi; mitt = (lo + hi) / 2) {
    if (betaandel(mitt, a, b) < sannolikhet) lo = mitt;
    else hi = mitt;
  }
  return lo;
}

/** Betafördelningens andel under `x`, 0 < x < 1. Kedjebråket går fort på sin sida om medelvärdet. */
function betaandel(x: number, a: number, b: number): number {
  const framfor = Math.exp(
    lnGamma(a + b) - lnGamma(a) - lnGamma(b) + a * Math.log(x) + b * Math.log1p(-x),
  );
  return x < (a + 1) / (a + b + 2)
    ? (framfor * kedjebrak(x, a, b)) / a
    : 1 - (framfor * kedjebrak(1 - x, b, a)) / b;
}

const LED = 10_000;

/** Kedjebråket, framifrån (Lentz). */
function kedjebrak(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / (1 - ((a + b) * x) / (a + 1));
  let varde = d;
  for (let m = 1, steg = 0; m <= LED && Math.abs(steg - 1) > 1e-15; m++) {
    const jamnt = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    const udda = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    for (const led of [jamnt, udda]) {
      d = 1 / (1 + led * d);
      c = 1 + led / c;
      steg = c * d;
      varde *= steg;
    }
  }
  return varde;
}

/** Logaritmen av gammafunktionen, x > 0: Stirlings serie, som är exakt nog från 20. */
function lnGamma(x: number): number {
  if (x < 20) return lnGamma(x + 1) - Math.log(x);
  const serie = 1 / (12 * x) - 1 / (360 * x ** 3) + 1 / (1260 * x ** 5);
  return (x - 0.5) * Math.log(x) - x + Math.log(2 * Math.PI) / 2 + serie;
}
