/** Läser Excel-arbetsböcker (.xlsx), och tabeller som kan vara antingen text eller arbetsbok. */
export { forvaldBudget, type Xlsxbudget } from "./Budget.ts";
export { type XlsxVal, xlsxAdapter } from "./las.ts";
export { arArbetsbok, harBoknamn } from "./signatur.ts";
export { tabellAdapter } from "./tabellAdapter.ts";
export {
  forInTabellrattade,
  skrivTabellkarantan,
  type Tabellinforing,
  type Tabellval,
} from "./tabellkarantan.ts";
export { nyTabellprofil, provaTabell } from "./tabellprovning.ts";
export { type Bokval, type Xlsxlasning, xlsxPoster } from "./xlsxPoster.ts";
