/**
 * Granskar det som människor skrivit mot rapportens egna siffror. Fynden säger var och vad siffran är i rapporten, och återger aldrig
 * texten: den kan handla om någon.
 */
import type { Text } from "@star-finsam/core/kernel";
import { forvaldaSkyddsregler, type Skyddsregler } from "../../disclosure/Skyddsregler.ts";
import { oppna, type Renderbar } from "../../disclosure/Utgava.ts";
import type { Luckplats } from "../attFyllaI.ts";
import type { Rapport } from "../Rapport.ts";
import { andraSiffror } from "./andraSiffror.ts";
import { felProcent } from "./felProcent.ts";
import { smaAntal } from "./smaAntal.ts";

/** Ett fynd. `annan_siffra`: bredvid ett nyckeltals namn står ett tal som det inte har i rapporten. `fel_procent`: andelen följer
 * inte av antalen. `kan_roja`: ett antal så litet att tabellerna hade dolt det. */
export type Textfynd = Luckplats & {
  readonly slag: "annan_siffra" | "fel_procent" | "kan_roja";
  readonly text: Text;
};

/** Fynden i rapportens texter. Det interna får ej spridas, så små antal är bara fynd i det skyddade. */
export function granskaTexter(
  rapport: Renderbar<Rapport>,
  regler: Skyddsregler = forvaldaSkyddsregler,
): ReadonlyArray<Textfynd> {
  const hel = oppna(rapport);
  const siffror = andraSiffror(hel);
  const slagen = {
    annan_siffra: siffror,
    fel_procent: felProcent,
    ...(rapport.spridning === "skyddad"
      ? { kan_roja: (text: string) => smaAntal(text, regler) }
      : {}),
  };
  return hel.avsnitt.flatMap(({ id: avsnitt, innehall }) =>
    innehall.flatMap((block) => {
      if (block._tag !== "Textlucka" || block.text === undefined) return [];
      const { id: lucka, text: skrivet } = block;
      return SLAG.flatMap((slag) =>
        (slagen[slag]?.(skrivet) ?? []).map((text) => ({ avsnitt, lucka, slag, text })),
      );
    }),
  );
}

const SLAG = ["annan_siffra", "fel_procent", "kan_roja"] as const;
