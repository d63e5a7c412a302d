/**
 * Lägger proven i en provkörare. Ett prov som inte gäller adaptern får inte passera i tysthet: den som kör provet räknar
 * upp dem, och listan måste stämma.
 */
import type { Text } from "../../kernel/index.ts";
import type { Prov } from "./Konformitet.ts";

/** Det som behövs av en provkörare: vitest, node:test, mocha och jest har det. */
export type Provkorare = {
  readonly describe: (namn: string, innehall: () => void) => unknown;
  readonly it: (namn: string, prov: () => Promise<void>) => unknown;
};

/** Registrerar proven under namnet. `ejTillampliga`: id på de prov som inte gäller adaptern, varken fler eller färre. */
export const registrera = (
  { describe, it }: Provkorare,
  namn: string,
  proven: ReadonlyArray<Prov>,
  ejTillampliga: ReadonlyArray<string> = [],
): void => {
  const okanda = ejTillampliga.filter((id) => !proven.some((prov) => prov.id === id));
  if (okanda.length > 0) throw new Error(`Inget prov heter ${okanda.join(", ")}.`);
  describe(namn, () => {
    for (const prov of proven) {
      const undantaget = ejTillampliga.includes(prov.id);
      const rubrik = `${prov.id}: ${prov.namn.sv}${undantaget ? " (ej tillämpligt)" : ""}`;
      it(rubrik, () => krav(prov, undantaget));
    }
  });
};

/** @throws Error om provet inte höll, eller gäller fast det sagts att det inte gör det. */
async function krav(prov: Prov, undantaget: boolean): Promise<void> {
  const svar = await prov.prova();
  switch (svar.status) {
    case "godkand":
      if (undantaget) throw new Error(`${prov.id} gäller adaptern; ta bort det ur ejTillampliga.`);
      return;
    case "ej_tillampligt":
      if (!undantaget) {
        throw new Error(`${prov.id} gäller inte: ${bada(svar.skal)} Skriv in det i ejTillampliga.`);
      }
      return;
    case "underkand":
      throw new Error(`${prov.id}: ${svar.fynd.map(bada).join(" ")}`);
  }
}

const bada = ({ sv, en }: Text): string => `${sv} (${en})`;
