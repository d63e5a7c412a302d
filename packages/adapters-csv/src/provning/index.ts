/** Prövar okända filer, och gör profiler ur deras rubriker. */
export {
  type Filprov,
  type Profilprov,
  type Provlasning,
  type Provval,
  provaFil,
} from "./Filprov.ts";
export type { Form } from "./form.ts";
export { type NyProfil, type Nyval, nyProfil } from "./nyProfil.ts";
export type { Kolumnprov, Tabellprov } from "./tabellprov.ts";
