/**
 * Urvalen som flera frågor delar. En jämförelse med en dag som saknas är varken sann eller falsk; därför står det ut var en
 * saknad dag ska räknas.
 */

/** Samplanering, mottaget och avslutat i perioden. */
export const AVSLUTAT = `
  kod(arendetyp_koder, 'samplanering') AND mottaget IS NOT NULL AND avslutat BETWEEN forsta AND sista`;

/** Samplanering, mottaget, och pågick minst en dag i perioden. Dagen det avslutas pågår det inte. */
export const PAGATT = `
  kod(arendetyp_koder, 'samplanering') AND mottaget <= sista
  AND (avslutat IS NULL OR (avslutat > forsta AND avslutat > mottaget))`;

/** Dagen ligger i perioden. */
export const DAG = "dag BETWEEN forsta AND sista";

/** Spannet rör perioden; utan slut pågår det. */
export const SPANN = "fran <= sista AND (till IS NULL OR till >= forsta)";
