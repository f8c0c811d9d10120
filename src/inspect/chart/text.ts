/** Width of a text in units of its size: Chinese takes a whole em, Latin about half. */
const emsOf = (text: string): number => {
  let ems = 0;
  for (const char of text) ems += /[\u2e80-\uffef]/.test(char) ? 1 : 0.56;
  return ems;
};

/** Width of a text in points. */
export const widthOf = (text: string, size: number): number => emsOf(text) * size;

/** Breaks a text into lines of at most so many ems, after punctuation where there is some; Latin words stay whole. */
export function wrapText(text: string, most: number): readonly string[] {
  const pieces = text.match(/[A-Za-z0-9._'’-]+|./gu) ?? [];
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces) {
    const isClosing = /^[，。；：、）！？,.;:)]$/.test(piece);
    if (line !== '' && !isClosing && emsOf(line + piece) > most) {
      lines.push(line.trim());
      line = '';
    }
    line += piece;
  }
  if (line.trim() !== '') lines.push(line.trim());
  return lines;
}
