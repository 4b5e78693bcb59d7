/** The first 32 bits of the fractional parts of the cube roots (or square roots) of the first primes. */
function rootBits(count: number, power: number): Uint32Array {
  const bits: number[] = [];
  for (let n = 2; bits.length < count; n++) {
    let isPrime = true;
    for (let by = 2; by * by <= n; by++) isPrime &&= n % by !== 0;
    if (isPrime) bits.push(fraction(n, power));
  }
  return Uint32Array.from(bits);
}

/** Exact, by integers: the largest r with r^power <= n * 2^(32 * power), without its whole part. */
function fraction(n: number, power: number): number {
  const target = BigInt(n) << BigInt(32 * power);
  let low = 0n;
  let high = BigInt(n) << 32n;
  while (low < high) {
    const middle = (low + high + 1n) >> 1n;
    if (middle ** BigInt(power) <= target) low = middle;
    else high = middle - 1n;
  }
  return Number(low & 0xffffffffn);
}

const START = rootBits(8, 2);
const ROUNDS = rootBits(64, 3);

/**
 * SHA-256 (FIPS 180-4) as lower-case hex. The browser's own only answers later, and importers are functions
 * that answer at once.
 */
export function sha256(bytes: Uint8Array): string {
  const state = Uint32Array.from(START);
  const words = new Uint32Array(64);
  const whole = bytes.length - (bytes.length % 64);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at < whole; at += 64) mix(state, words, view, at);

  const left = bytes.length - whole;
  const tail = new Uint8Array(left < 56 ? 64 : 128);
  tail.set(bytes.subarray(whole));
  tail[left] = 0x80;
  const end = new DataView(tail.buffer);
  end.setBigUint64(tail.length - 8, BigInt(bytes.length) * 8n);
  for (let at = 0; at < tail.length; at += 64) mix(state, words, end, at);
  return [...state].map((word) => word.toString(16).padStart(8, '0')).join('');
}

function mix(
  state: Uint32Array,
  words: Uint32Array,
  view: DataView,
  at: number,
): void {
  for (let i = 0; i < 16; i++) words[i] = view.getUint32(at + i * 4);
  for (let i = 16; i < 64; i++) {
    const x = words[i - 15] as number;
    const y = words[i - 2] as number;
    words[i] =
      (words[i - 16] as number) +
      (turn(x, 7) ^ turn(x, 18) ^ (x >>> 3)) +
      (words[i - 7] as number) +
      (turn(y, 17) ^ turn(y, 19) ^ (y >>> 10));
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let i = 0; i < 64; i++) {
    const first =
      (h +
        (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) +
        ((e & f) ^ (~e & g)) +
        (ROUNDS[i] as number) +
        (words[i] as number)) |
      0;
    const second =
      ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) +
        ((a & b) ^ (a & c) ^ (b & c))) |
      0;
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + second) | 0;
  }
  for (const [i, value] of [a, b, c, d, e, f, g, h].entries())
    state[i] = (state[i] as number) + value;
}

function turn(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}
