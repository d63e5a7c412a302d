/** Rapporten i olika format. Bara utgåvor renderas. */
export { renderDelmal } from "./delmal.ts";
export { type Fragment, type Fragmentval, renderFragment } from "./fragment.ts";
export { renderHtml } from "./html.ts";
export { delmalsrader, nyckeltalsrader, renderJson, skillnadsrader } from "./json.ts";
export { renderMarkdown } from "./markdown.ts";
export { renderSkillnader } from "./skillnader.ts";
export { renderTerminal } from "./terminal.ts";
