/** Vad som föreslås ur en plan, efter dess status. */
import type { Planstatus } from "../samordningsarende/index.ts";

/** `plan`: planen, mötet och insatserna. `bevakning`: också dagen för uppföljning. */
export type Planforslag = { readonly plan: boolean; readonly bevakning: boolean };

const INGET: Planforslag = { plan: false, bevakning: false };
const PAGAR: Planforslag = { plan: true, bevakning: true };

const TABELL: Readonly<Record<Planstatus, Planforslag>> = {
  utkast: INGET,
  aktiv: PAGAR,
  vilande: PAGAR,
  aterkallad: INGET,
  avslutad: { plan: true, bevakning: false },
  felregistrerad: INGET,
  okand: INGET,
};

/** Vad statusen ger. */
export const planensForslag = (status: Planstatus): Planforslag => TABELL[status];
