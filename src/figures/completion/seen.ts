const FIRST_SLOTS = 1 << 12;
/** At half load four million texts, in 64 MB. */
const MOST_SLOTS = 1 << 23;

const mix = (hash: number): number => {
  const once = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return (twice ^ (twice >>> 16)) >>> 0;
};

/** Two 32-bit hashes of a text (FNV-1a from two bases, mixed). */
const hashesOf = (text: string): readonly [number, number] => {
  let [a, b] = [0x811c9dc5, 0x1b873593];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x5bd1e995) ^ (b >>> 15);
  }
  return [mix(a), mix(b) || 1];
};

/** Remembers texts by a fingerprint of 64 bits. */
export interface Seen {
  /** True where the text was seen before. Beyond four million texts nothing new is remembered. */
  readonly add: (text: string) => boolean;
  /** False once a text could not be remembered. */
  readonly isWhole: () => boolean;
}

/** A memory for texts that never takes more than 64 MB. */
export function createSeen(most = MOST_SLOTS): Seen {
  let size = Math.min(FIRST_SLOTS, most);
  let first = new Uint32Array(size);
  let second = new Uint32Array(size);
  let count = 0;
  let isWhole = true;

  /** The slot of a fingerprint, or the free one where it belongs. */
  const slotOf = (a: number, b: number): number => {
    let slot = a & (size - 1);
    while (second[slot] !== 0 && (first[slot] !== a || second[slot] !== b)) slot = (slot + 1) & (size - 1);
    return slot;
  };
  const grow = (): void => {
    const [oldFirst, oldSecond] = [first, second];
    size *= 2;
    [first, second] = [new Uint32Array(size), new Uint32Array(size)];
    for (const [index, b] of oldSecond.entries()) {
      if (b === 0) continue;
      const a = oldFirst[index] as number;
      const slot = slotOf(a, b);
      first[slot] = a;
      second[slot] = b;
    }
  };
  return {
    add: (text) => {
      const [a, b] = hashesOf(text);
      const slot = slotOf(a, b);
      if (second[slot] !== 0) return true;
      if (count * 2 >= size) {
        if (size >= most) {
          isWhole = false;
          return false;
        }
        grow();
        const moved = slotOf(a, b);
        first[moved] = a;
        second[moved] = b;
      } else {
        first[slot] = a;
        second[slot] = b;
      }
      count += 1;
      return false;
    },
    isWhole: () => isWhole,
  };
}
