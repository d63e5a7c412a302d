/**
 * Poster med samma id inom ett samordningsärende. Lika poster är en; olika gör att ingen kan veta vilken som gäller.
 */
import type { Linkplan, Samordningsarende } from "../samordningsarende/index.ts";

/** Ärendet med varje post en gång och om något stod flera gånger, eller `krock`. */
export type Utrensat = { readonly arende: Samordningsarende; readonly upprepat: boolean } | "krock";

/** Rensar ärendet. */
export const utanUpprepningar = (arende: Samordningsarende): Utrensat => {
  const aktorer = enGang(arende.aktorer);
  const meddelanden = enGang(arende.meddelanden);
  const planer = enGang(arende.planer);
  if (aktorer === "krock" || meddelanden === "krock" || planer === "krock") return "krock";
  const rensade: Array<Linkplan> = [];
  for (const plan of planer) {
    const insatser = enGang(plan.insatser);
    const anteckningar = enGang(plan.anteckningar);
    if (insatser === "krock" || anteckningar === "krock") return "krock";
    const hel = insatser === plan.insatser && anteckningar === plan.anteckningar;
    rensade.push(hel ? plan : { ...plan, insatser, anteckningar });
  }
  const hela =
    aktorer === arende.aktorer &&
    meddelanden === arende.meddelanden &&
    planer === arende.planer &&
    rensade.every((plan, i) => plan === planer[i]);
  return hela
    ? { arende, upprepat: false }
    : { arende: { ...arende, aktorer, meddelanden, planer: rensade }, upprepat: true };
};

/** Samma lista om inget id står två gånger. */
function enGang<T extends { readonly id: string }>(
  lista: ReadonlyArray<T>,
): ReadonlyArray<T> | "krock" {
  const sedda = new Map<string, T>();
  for (const post of lista) {
    const fore = sedda.get(post.id);
    if (fore === undefined) sedda.set(post.id, post);
    else if (JSON.stringify(fore) !== JSON.stringify(post)) return "krock";
  }
  return sedda.size === lista.length ? lista : [...sedda.values()];
}
