/** Texten så som kartorna jämför den: utan versaler och yttre blanktecken. Aldrig något som liknar. */
export const jamforbar = (skriven: string): string => skriven.normalize("NFC").trim().toLowerCase();

/** Slår upp ett skrivet namn bland jämförbara. Ett skrivsätt som gett träff minns kartan. */
export const namnsokare =
  <Svar>(namn: Map<string, Svar>): ((skrivet: string) => Svar | undefined) =>
  (skrivet) => {
    const direkt = namn.get(skrivet);
    if (direkt !== undefined) return direkt;
    const svar = namn.get(jamforbar(skrivet));
    if (svar !== undefined) namn.set(skrivet, svar);
    return svar;
  };
