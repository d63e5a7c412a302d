/**
 * SHA-256:s kompression i ren JavaScript. Ett HMAC med förberäknade inre och yttre lägen är två kompressioner; två anrop
 * till `crypto.hash` är fyra, och anropen själva kostar mer än räkningen. Prövad mot `createHmac`.
 */

/** Åtta ord: summan hittills. */
export type Summa = Int32Array;

/** Startvärdet. Källa: FIPS 180-4, 5.3.3. */
export const START: Summa = Int32Array.of(
  0x6a09e667,
  0xbb67ae85,
  0x3c6ef372,
  0xa54ff53a,
  0x510e527f,
  0x9b05688c,
  0x1f83d9ab,
  0x5be0cd19,
);

/** Konstanterna. Källa: FIPS 180-4, 4.2.2. */
const K = Int32Array.of(
  0x428a2f98,
  0x71374491,
  0xb5c0fbcf,
  0xe9b5dba5,
  0x3956c25b,
  0x59f111f1,
  0x923f82a4,
  0xab1c5ed5,
  0xd807aa98,
  0x12835b01,
  0x243185be,
  0x550c7dc3,
  0x72be5d74,
  0x80deb1fe,
  0x9bdc06a7,
  0xc19bf174,
  0xe49b69c1,
  0xefbe4786,
  0x0fc19dc6,
  0x240ca1cc,
  0x2de92c6f,
  0x4a7484aa,
  0x5cb0a9dc,
  0x76f988da,
  0x983e5152,
  0xa831c66d,
  0xb00327c8,
  0xbf597fc7,
  0xc6e00bf3,
  0xd5a79147,
  0x06ca6351,
  0x14292967,
  0x27b70a85,
  0x2e1b2138,
  0x4d2c6dfc,
  0x53380d13,
  0x650a7354,
  0x766a0abb,
  0x81c2c92e,
  0x92722c85,
  0xa2bfe8a1,
  0xa81a664b,
  0xc24b8b70,
  0xc76c51a3,
  0xd192e819,
  0xd6990624,
  0xf40e3585,
  0x106aa070,
  0x19a4c116,
  0x1e376c08,
  0x2748774c,
  0x34b0bcb5,
  0x391c0cb3,
  0x4ed8aa4a,
  0x5b9cca4f,
  0x682e6ff3,
  0x748f82ee,
  0x78a5636f,
  0x84c87814,
  0x8cc70208,
  0x90befffa,
  0xa4506ceb,
  0xbef9a3f7,
  0xc67178f2,
);

/** Ett block: sexton ord, och plats för de fyrtioåtta som räknas fram. */
export const nyttBlock = (): Int32Array => new Int32Array(64);

/** Lägger blocket till summan. */
export function komprimera(summa: Summa, w: Int32Array): void {
  for (let i = 16; i < 64; i++) {
    const x = w[i - 15] ?? 0;
    const y = w[i - 2] ?? 0;
    const s0 = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3);
    const s1 = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10);
    w[i] = ((w[i - 16] ?? 0) + s0 + (w[i - 7] ?? 0) + s1) | 0;
  }
  let a = summa[0] ?? 0;
  let b = summa[1] ?? 0;
  let c = summa[2] ?? 0;
  let d = summa[3] ?? 0;
  let e = summa[4] ?? 0;
  let f = summa[5] ?? 0;
  let g = summa[6] ?? 0;
  let h = summa[7] ?? 0;
  for (let i = 0; i < 64; i++) {
    const s1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + (K[i] ?? 0) + (w[i] ?? 0)) | 0;
    const s0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + t1) | 0;
    d = c;
    c = b;
    b = a;
    a = (t1 + t2) | 0;
  }
  summa[0] = (summa[0] ?? 0) + a;
  summa[1] = (summa[1] ?? 0) + b;
  summa[2] = (summa[2] ?? 0) + c;
  summa[3] = (summa[3] ?? 0) + d;
  summa[4] = (summa[4] ?? 0) + e;
  summa[5] = (summa[5] ?? 0) + f;
  summa[6] = (summa[6] ?? 0) + g;
  summa[7] = (summa[7] ?? 0) + h;
}
