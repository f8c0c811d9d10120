/** Writes whole fen as yuan with two decimals and thousands separators: 123450 → `1,234.50`, -5 → `-0.05`. */
export const formatYuan = (fen: number): string => {
  const size = Math.abs(fen);
  const yuan = String(Math.floor(size / 100)).replaceAll(/\B(?=(\d{3})+$)/g, ',');
  return `${fen < 0 ? '-' : ''}${yuan}.${String(size % 100).padStart(2, '0')}`;
};
