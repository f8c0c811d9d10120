/** Alternatives of which one always fits: the last is the rest, and needs no guard. */
export const lastIsRest = <T extends { readonly guard?: unknown }>(
  list: readonly T[],
): readonly (T | Omit<T, 'guard'>)[] =>
  list.map((one, index) => {
    const { guard: _, ...rest } = one;
    return index === list.length - 1 ? rest : one;
  });
