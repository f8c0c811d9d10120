/** @public Called by compiled validators. Length of a text in Unicode code points, as JSON Schema counts `minLength` and `maxLength`. */
export const countCodePoints = (text: string): number => {
  let count = 0;
  for (let index = 0; index < text.length; index++) {
    count++;
    const unit = text.charCodeAt(index);
    if (unit >= 0xd800 && unit <= 0xdbff && index + 1 < text.length) {
      const next = text.charCodeAt(index + 1);
      if (next >= 0xdc00 && next <= 0xdfff) index++;
    }
  }
  return count;
};
