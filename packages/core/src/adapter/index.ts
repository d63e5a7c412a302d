/** Gränssnittet för adaptrar. */
export {
  type Adapter,
  Allvar,
  avvisarFilen,
  Brist,
  type Importdel,
  ingaRader,
  type Lasval,
  Radatgard,
  type Radrakning,
  type Radutfall,
  raknaRader,
} from "./Adapter.ts";
export { Bevakning, Faktumforslag, Forslag, godta, iInkorgen, Utkast } from "./Forslag.ts";
export type { Kontroll, Kontrollniva } from "./Kontroll.ts";
