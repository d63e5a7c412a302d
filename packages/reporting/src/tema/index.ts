/** Rapportens utseende. */
export { kontrast, ljusna } from "./farg.ts";
export { forvaltTema } from "./forvaltTema.ts";
export { provaTema, type Temafel } from "./provaTema.ts";
export { Tema, tolkaTema } from "./Tema.ts";
