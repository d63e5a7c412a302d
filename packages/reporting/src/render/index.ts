/** Rapporten i olika format. Bara utgåvor renderas. */
export { renderHtml } from "./html.ts";
export { nyckeltalsrader, renderJson } from "./json.ts";
export { renderMarkdown } from "./markdown.ts";
export { renderTerminal } from "./terminal.ts";
