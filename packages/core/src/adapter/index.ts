/** Gränssnittet för adaptrar. */
export {
  type Adapter,
  Allvar,
  Brist,
  type Importdel,
  ingaRader,
  type Lasval,
  Radatgard,
  type Radrakning,
  type Radutfall,
  raknaRader,
} from "./Adapter.ts";
