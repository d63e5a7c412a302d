/**
 * Zipformatets heltal: alla med den minst betydande byten först. Ett läge utanför filen ger 0 i stället för ett fel;
 * den som läser prövar därför alltid signatur och gränser.
 */

/** Två bytes. */
export const tal16 = (bytes: Uint8Array, plats: number): number =>
  (bytes[plats] ?? 0) | ((bytes[plats + 1] ?? 0) << 8);

/** Fyra bytes. */
export const tal32 = (bytes: Uint8Array, plats: number): number =>
  tal16(bytes, plats) + tal16(bytes, plats + 2) * 0x10000;

/** Åtta bytes. Över 2^53 tappar talet precision men förblir för stort för varje gräns. */
export const tal64 = (bytes: Uint8Array, plats: number): number =>
  tal32(bytes, plats) + tal32(bytes, plats + 4) * 0x1_0000_0000;
