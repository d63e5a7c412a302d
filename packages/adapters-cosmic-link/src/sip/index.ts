/** Det som en SIP säger, och det den saknar. */
export type { Fynd } from "./Fynd.ts";
export { arSip, granskaSip } from "./granskaSip.ts";
export { Sipansvar, SipInnehall, Sipinsats, Sipsvar } from "./SipInnehall.ts";
export { forSentKallad } from "./tidsfrist.ts";
export { type Siptolkning, type TolkadSip, tolkaSip } from "./tolkaSip.ts";
