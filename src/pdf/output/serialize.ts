import {
  type PDFContext,
  PDFCrossRefSection,
  type PDFObject,
  type PDFRef,
  PDFStream,
  PDFTrailer,
  PDFTrailerDict,
} from '@cantoo/pdf-lib';

const encoder = new TextEncoder();

/** Writes a context as a PDF with a plain cross-reference table, at once: pdf-lib's own writer is asynchronous and copies byte by byte. */
export function serialize(context: PDFContext): Uint8Array {
  const objects = context.enumerateIndirectObjects();
  const xref = PDFCrossRefSection.create();
  const chunks: Uint8Array[] = [];
  let size = 0;
  const push = (chunk: Uint8Array): void => {
    chunks.push(chunk);
    size += chunk.length;
  };
  const header = new Uint8Array(context.header.sizeInBytes());
  context.header.copyBytesInto(header, 0);
  push(header);
  push(encoder.encode('\n\n'));
  for (const [ref, object] of objects) {
    xref.addEntry(ref, size);
    pushObject(push, ref, object);
  }
  const start = size;
  push(encoder.encode(`${xref.toString()}\n`));
  const { Root, Info, ID } = context.trailerInfo;
  const dict = context.obj({ Size: context.largestObjectNumber + 1, Root, Info, ID });
  push(
    encoder.encode(
      `${PDFTrailerDict.of(dict).toString()}\n\n${PDFTrailer.forLastCrossRefSectionOffset(start).toString()}`,
    ),
  );
  return concat(chunks, size);
}

function pushObject(push: (chunk: Uint8Array) => void, ref: PDFRef, object: PDFObject): void {
  const start = `${ref.objectNumber} ${ref.generationNumber} obj\n`;
  if (!(object instanceof PDFStream)) {
    push(encoder.encode(`${start}${object.toString()}\nendobj\n\n`));
    return;
  }
  object.updateDict();
  push(encoder.encode(`${start}${object.dict.toString()}\nstream\n`));
  push(object.getContents());
  push(encoder.encode('\nendstream\nendobj\n\n'));
}

function concat(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
