/** Dagarna i ett förslag: det som hänt har hänt senast den dag källan läses. */
import { arDag, type Dag } from "@star-finsam/core/kernel";
import { dagenFor, type Tidpunkt } from "../samordningsarende/index.ts";
import type { Oversattning } from "./Oversattning.ts";

/** Dagen, om den varit. En dag framåt är inte när något hände. */
export const redan = ({ korning }: Oversattning, dag: Dag | undefined): Dag | undefined =>
  dag !== undefined && dag <= korning.val.registrerad ? dag : undefined;

/** Dagen som tidpunkten anger, om den varit; annars dagen källan läses. */
export const kantFran = (om: Oversattning, tid: Tidpunkt | undefined): Dag =>
  redan(om, svenskDag(tid)) ?? om.korning.val.registrerad;

/** Den svenska dagen; en tidpunkt utan klockslag är redan en dag. */
export const svenskDag = (tid: Tidpunkt | undefined): Dag | undefined =>
  tid === undefined || arDag(tid) ? tid : dagenFor(tid);
