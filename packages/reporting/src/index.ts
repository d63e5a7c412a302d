/** Rapporter: mall + skyddade siffror → värde → webbsida, Markdown, JSON, terminal. */
export * from "./disclosure/index.ts";
export { mallar, slutJamtland } from "./mallar/index.ts";
export {
  Block,
  byggRapport,
  Diagram,
  Mall,
  Mallblock,
  type Mallfel,
  nyckeltalsmall,
  Rapport,
  type Rapportuppgifter,
  Siffra,
  Siffror,
  Tabell,
  Textlucka,
  tolkaMall,
} from "./rapport/index.ts";
export { Nyckeltalsrad } from "./rapport/Nyckeltalsrad.ts";
export {
  nyckeltalsrader,
  renderHtml,
  renderJson,
  renderMarkdown,
  renderTerminal,
} from "./render/index.ts";
