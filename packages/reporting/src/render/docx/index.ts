/** Rapporten som Worddokument. */
export { SaknatPaket } from "./paket.ts";
export { renderDocx } from "./renderDocx.ts";
