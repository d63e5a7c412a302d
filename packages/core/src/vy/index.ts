/** Vyer: vad någon får se av ett ärende en viss dag. */
export type {
  Mottagare,
  OppenVy,
  StangdVy,
  Vy,
  Vygrund,
  Vyuppgift,
} from "./Vy.ts";
export { type Arendehistoria, utlamnandenAv, vyFor } from "./vyFor.ts";
