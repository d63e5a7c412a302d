/** Skrivsätt av ja och nej, också de som kalkylprogram och databaser skriver. */
export const JA: ReadonlyArray<string> = ["x", "ja", "j", "1", "sant", "true"];
export const NEJ: ReadonlyArray<string> = ["nej", "n", "0", "falskt", "false"];
