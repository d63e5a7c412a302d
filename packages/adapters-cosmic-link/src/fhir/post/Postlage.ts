/**
 * Vad det blev av en post. `foljd`: någon hänvisar till den. `buren`: den är en del av ett ärende. `utan`: den säger inte vilken
 * individ den gäller.
 */
export type Postlage = "oanvand" | "foljd" | "buren" | "utan";
