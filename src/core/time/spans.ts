/**
 * Where in a list of spans, in order and without overlap, the first one stands that ends after an instant; the length of the
 * list where none does. `endOf` gives the first millisecond beyond a span.
 */
export function firstEndingAfter<T>(spans: readonly T[], ms: number, endOf: (span: T) => number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (endOf(spans[middle] as T) <= ms) low = middle + 1;
    else high = middle;
  }
  return low;
}
