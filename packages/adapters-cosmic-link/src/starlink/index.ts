/** star-link-v1: läsning och skrivning i JSON, NDJSON och CSV. */
export { starLinkMall } from "./csv/mall.ts";
export { skrivStarlinkCsv } from "./csv/skriv.ts";
export { lasStarlink } from "./las.ts";
export { Starlinkdokument } from "./Starlinkdokument.ts";
export { skrivStarlinkJson, skrivStarlinkNdjson } from "./skriv.ts";
