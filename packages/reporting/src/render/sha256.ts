/**
 * SHA-256 av en text, utan löften: sidans CSP ska kunna skrivas i samma andetag som sidan, i Node och i webbläsare, och
 * `crypto.subtle` svarar först senare. Källa: FIPS 180-4. Prövad mot `node:crypto`.
 */
declare const TextEncoder: new () => { readonly encode: (text: string) => Uint8Array };
declare const btoa: (binart: string) => string;

const PRIMTAL = [2];
for (let n = 3; PRIMTAL.length < 64; n += 2) if (PRIMTAL.every((p) => n % p !== 0)) PRIMTAL.push(n);

/** De första 32 bitarna efter kommat. */
const bitar = (tal: number): number => ((tal % 1) * 2 ** 32) | 0;
const K = PRIMTAL.map((p) => bitar(Math.cbrt(p)));
const START = PRIMTAL.slice(0, 8).map((p) => bitar(Math.sqrt(p)));

const rotera = (ord: number, steg: number): number => (ord >>> steg) | (ord << (32 - steg));

/** Summan i bas 64, så som `style-src 'sha256-…'` vill ha den. */
export const sha256Bas64 = (text: string): string => {
  const data = utfylld(new TextEncoder().encode(text));
  const summa = Int32Array.from(START);
  for (let block = 0; block < data.byteLength; block += 64) tryckIhop(summa, data, block);
  const ut = new DataView(new ArrayBuffer(32));
  for (const [i, ord] of summa.entries()) ut.setInt32(i * 4, ord);
  return btoa(String.fromCharCode(...new Uint8Array(ut.buffer)));
};

/** Texten, en etta, nollor och längden i bitar. */
function utfylld(bytes: Uint8Array): DataView {
  const ut = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64);
  ut.set(bytes);
  ut[bytes.length] = 0x80;
  const vy = new DataView(ut.buffer);
  vy.setUint32(ut.length - 4, (bytes.length * 8) >>> 0);
  vy.setUint32(ut.length - 8, Math.floor(bytes.length / 2 ** 29));
  return vy;
}

function tryckIhop(summa: Int32Array, data: DataView, block: number): void {
  const w = new Int32Array(64);
  const ord = (i: number): number => w[i] ?? 0;
  for (let i = 0; i < 64; i += 1) {
    if (i < 16) w[i] = data.getInt32(block + i * 4);
    else {
      const [x, y] = [ord(i - 15), ord(i - 2)];
      const s0 = rotera(x, 7) ^ rotera(x, 18) ^ (x >>> 3);
      const s1 = rotera(y, 17) ^ rotera(y, 19) ^ (y >>> 10);
      w[i] = ord(i - 16) + s0 + ord(i - 7) + s1;
    }
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = summa;
  for (let i = 0; i < 64; i += 1) {
    const s1 = rotera(e, 6) ^ rotera(e, 11) ^ rotera(e, 25);
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + (K[i] ?? 0) + ord(i)) | 0;
    const s0 = rotera(a, 2) ^ rotera(a, 13) ^ rotera(a, 22);
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + t1) | 0, c, b, a, (t1 + t2) | 0];
  }
  for (const [i, varde] of [a, b, c, d, e, f, g, h].entries()) {
    summa[i] = (summa[i] ?? 0) + varde;
  }
}
