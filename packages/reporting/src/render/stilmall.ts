/**
 * Stilmallarna: en för fragmentet och en för den egna sidan. Ren text, samma för alla rapporter med samma tema.
 */
import * as Schema from "effect/Schema";
import { forvaltTema, provaTema, Tema } from "../tema/index.ts";
import { REGLER, type Regel } from "./webb/regler.ts";
import { PAPPER, SIDA, SMALT } from "./webb/ytregler.ts";

/**
 * Rapportens rot. Parentesen höjer vikten över värdens `#id`-regler; variablerna ställs utan vikt, så att värden kan byta dem.
 */
const ROT = ".star:not(#_#_)";

const med = (regler: ReadonlyArray<Regel>): string =>
  regler
    .map(([valjare, deklarationer]) => `${valjare.replaceAll("&", ROT)}{${deklarationer}}`)
    .join("\n");

const variabler = ({ farger, typsnitt }: Tema): string =>
  `:where(.star){--star-accent:${farger.accent};--star-ink:${farger.ink};--star-dampad:${farger.dampad};--star-linje:${farger.linje};--star-huvudbakgrund:${farger.huvudbakgrund};--star-bakgrund:#fff;--star-varning:#8a1c1c;--star-storlek:medium;--star-luft:0;--star-typsnitt:"${typsnitt}","Liberation Sans",sans-serif}`;

/** Ett tema som inte går att läsa blir ingen stilmall. */
const provat = (tema: Tema): Tema => {
  if (!Schema.is(Tema)(tema)) {
    throw new RangeError("Temat har fel form; läs det med tolkaTema. Not a valid theme.");
  }
  const fel = provaTema(tema);
  if (fel.length > 0) {
    throw new RangeError(
      fel.map(({ plats, text }) => `${plats}: ${text.sv}. ${text.en}`).join("\n"),
    );
  }
  return tema;
};

/**
 * Fragmentets stilmall. Utan `@page`: pappret är värdens.
 * @throws RangeError om temat inte har den kontrast som krävs.
 */
export const fragmentmall = (tema: Tema = forvaltTema): string =>
  `${variabler(provat(tema))}
${med(REGLER)}
@container star (max-width:38em){
${med(SMALT)}
}
@media print{
${med(PAPPER)}
}
`;

/** Sidans stilmall: fragmentets, och det som rör hela sidan och pappret. */
export const sidmall = (tema: Tema = forvaltTema): string =>
  `${fragmentmall(tema)}.star-sida{margin:0;background:#fff}
${med(SIDA)}
@media print{
@page{size:A4;margin:18mm 16mm 20mm;@bottom-right{content:counter(page) " / " counter(pages);font:9pt Arial,sans-serif;color:#4a4a4a}}
${ROT}{max-width:none;padding:0}
${ROT} .star-vattenmarke{position:fixed;left:0;right:0}
}
`;
