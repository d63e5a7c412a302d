/**
 * Det som alla fakta har gemensamt: ett id, när det gällde, när det registrerades och varifrån det kom.
 * Ett faktum ändras aldrig; en rättelse är ett nytt faktum som ersätter det gamla.
 */
import * as Schema from "effect/Schema";
import { Dag } from "./Dag.ts";
import { FaktumId } from "./Id.ts";
import { Kalla } from "./Kalla.ts";

/** Ett faktum utan sitt huvud: det som hände och när, innan värden gett det id och källa. */
export type UtanHuvud<F> = F extends unknown
  ? Omit<F, "v" | "id" | "registrerad" | "ersatter" | "kalla">
  : never;

/** Fälten i varje faktum, formatversion 1. */
export const faktumhuvud = {
  v: Schema.Literal(1),
  id: FaktumId,
  galler: Dag,
  registrerad: Dag,
  ersatter: Schema.optionalKey(FaktumId),
  kalla: Kalla,
};

/** Fälten som typ. */
export type Faktumhuvud = Schema.Struct<typeof faktumhuvud>["Type"];
