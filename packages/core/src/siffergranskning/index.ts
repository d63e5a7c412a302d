/** Prövning av siffror som någon skrivit för hand. */
export {
  Andelar,
  Avrundning,
  Delar,
  Kostnadstabell,
  Malutfall,
  Pastaende,
  Pastaenden,
  Perioduppgifter,
  Skala,
  tolkaPastaenden,
} from "./Pastaende.ts";
export { provaSiffror, type Siffersvar } from "./provaSiffror.ts";
