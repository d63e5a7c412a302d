/** Budget och utfall. */
export {
  BudgetBeslutad,
  Ekonomifaktum,
  Kostnadsslag,
  kostnadsslagstitlar,
  UtfallBokfort,
} from "./Ekonomi.ts";
