/** Rapporter: mall + skyddade siffror → värde → webbsida, Markdown, JSON, terminal. */
export {
  Cell,
  type Disclosed,
  Dold,
  EjTillampligt,
  forvaldPolicy,
  type Intern,
  internBruk,
  type Renderbar,
  Saknas,
  type Skyddadrad,
  type Skyddadtabell,
  type Skyddspolicy,
  type Spridning,
  skydda,
  Uppskattad,
  Visad,
} from "./disclosure/index.ts";
export { mallar, slutJamtland } from "./mallar/index.ts";
export {
  Block,
  byggRapport,
  Diagram,
  Mall,
  Mallblock,
  Nyckeltalsrad,
  nyckeltalsmall,
  provaMall,
  Rapport,
  type Rapportuppgifter,
  Siffra,
  Siffror,
  Tabell,
  Textlucka,
  tolkaMall,
} from "./rapport/index.ts";
export {
  nyckeltalsrader,
  renderHtml,
  renderJson,
  renderMarkdown,
  renderTerminal,
} from "./render/index.ts";
