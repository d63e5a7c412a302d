/** Det som en SIP säger, och det den saknar. */
export { arSip, granskaSip } from "./granskaSip.ts";
export { lasSip, type Sipkartor } from "./lasSip.ts";
export { SipInnehall } from "./SipInnehall.ts";
export { forSentKallad } from "./tidsfrist.ts";
export { tolkaSip } from "./tolkaSip.ts";
