/** A 128-bit mark of bytes for a PDF's /ID: tells files apart, protects nothing. */
export function fingerprint(): { readonly add: (bytes: Uint8Array) => void; readonly hex: () => string } {
  const sums = [0x9e3779b1, 0x85ebca77, 0xc2b2ae3d, 0x27d4eb2f];
  return {
    add: (bytes) => {
      let [a, b, c, d] = sums as [number, number, number, number];
      const whole = bytes.length & ~3;
      for (let i = 0; i < whole; i += 4) {
        a = Math.imul(a ^ (bytes[i] as number), 0x01000193);
        b = Math.imul(b ^ (bytes[i + 1] as number), 0x01000193);
        c = Math.imul(c ^ (bytes[i + 2] as number), 0x01000193);
        d = Math.imul(d ^ (bytes[i + 3] as number), 0x01000193);
      }
      for (let i = whole; i < bytes.length; i++) a = Math.imul(a ^ (bytes[i] as number), 0x01000193);
      // each sum has seen a quarter of the bytes: let all depend on all
      sums[0] = Math.imul(a ^ bytes.length, 0x85ebca6b) + b;
      sums[1] = Math.imul(b, 0xc2b2ae35) + c;
      sums[2] = Math.imul(c, 0x27d4eb2f) + d;
      sums[3] = Math.imul(d, 0x165667b1) + a;
    },
    hex: () => sums.map((sum) => (sum >>> 0).toString(16).toUpperCase().padStart(8, '0')).join(''),
  };
}
