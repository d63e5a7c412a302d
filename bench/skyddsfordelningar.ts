/**
 * Dimensionerna i bänkens publiceringar.
 */

/** Koder och hur vanliga de är. */
export const fordelningar: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  kommun: {
    berg: 8,
    bracke: 6,
    harjedalen: 9,
    krokom: 10,
    ragunda: 5,
    stromsund: 10,
    are: 12,
    ostersund: 60,
  },
  kon: { kvinna: 50, man: 48, okant: 1 },
  aktor: {
    ifo: 30,
    primarvard: 20,
    vuxenpsykiatri: 15,
    af: 12,
    fk: 8,
    egen: 5,
    ame: 5,
    ovrig: 4,
    flera: 4,
    saknas: 3,
  },
  forsorjning: {
    forsorjningsstod: 40,
    sjukpenning: 20,
    aktivitetsstod: 10,
    ingen: 8,
    sjukersattning: 6,
    rehabpenning: 4,
    lon: 3,
    studiestod: 3,
    etablering: 2,
    foraldrapenning: 2,
    annan: 1,
    saknas: 1,
  },
  avslut: {
    klar: 40,
    annat_stod: 20,
    avbojer: 12,
    flyttat: 6,
    sjukdom: 8,
    avliden: 1,
    annat: 5,
    saknas: 3,
  },
};
