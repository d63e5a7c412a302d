/** Styrgruppernas möten och redovisningar. */
export {
  Redovisningsslag,
  StyrgruppsmoteHallet,
  Styrningsfaktum,
  UppfoljningRedovisad,
} from "./Styrning.ts";
