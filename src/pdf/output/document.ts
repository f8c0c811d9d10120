import { PDFContext, PDFHexString, PDFName, PDFNumber, type PDFRef, PDFString } from '@cantoo/pdf-lib';
import type { Face } from '../font/faces.ts';
import { pdfDate } from './date.ts';
import type { Pack } from './deflate.ts';
import { embedFace } from './embed.ts';
import { fingerprint } from './fingerprint.ts';
import { serialize } from './serialize.ts';

/** Pages ready to be written: content streams and which of them each page shows, one over the other. */
export interface Pages {
  readonly streams: readonly string[];
  readonly pages: readonly (readonly number[])[];
  readonly width: number;
  readonly height: number;
  readonly faces: readonly Face[];
  readonly title: string;
  readonly language: 'zh' | 'en';
  readonly at: string;
  readonly pack: Pack;
}

const encoder = new TextEncoder();

/** Writes the PDF. The same pages give the same bytes. */
export function writeDocument(input: Pages): Uint8Array {
  const context = PDFContext.create();
  const mark = fingerprint();
  const addStream = (bytes: Uint8Array, dict: Record<string, number | string | PDFName> = {}): PDFRef => {
    const packed = input.pack(bytes);
    mark.add(packed);
    return context.register(context.stream(packed, { ...dict, Filter: 'FlateDecode' }));
  };

  const tree = context.nextRef();
  const fonts: Record<string, PDFRef> = {};
  for (const face of input.faces) fonts[face.name] = embedFace(context, face, addStream);
  const resources = context.register(context.obj({ Font: fonts }));
  const streams = input.streams.map((stream) => addStream(encoder.encode(stream)));
  const box = [0, 0, input.width, input.height];
  const kids = input.pages.map((shown) => {
    const contents = shown.map((i) => streams[i] as PDFRef);
    return context.register(
      context.obj({ Type: 'Page', Parent: tree, MediaBox: box, Resources: resources, Contents: contents }),
    );
  });
  context.assign(tree, context.obj({ Type: 'Pages', Count: PDFNumber.of(kids.length), Kids: kids }));

  context.trailerInfo.Root = context.register(
    context.obj({
      Type: 'Catalog',
      Pages: tree,
      Lang: PDFString.of(input.language === 'en' ? 'en' : 'zh-CN'),
      ViewerPreferences: { DisplayDocTitle: true },
    }),
  );
  const date = PDFString.of(pdfDate(input.at));
  context.trailerInfo.Info = context.register(
    context.obj({
      Title: PDFHexString.fromText(input.title),
      CreationDate: date,
      ModDate: date,
      Producer: PDFString.of('property-desk'),
    }),
  );
  mark.add(encoder.encode(`${input.title}\n${input.at}\n${input.pages.join(' ')}`));
  const id = PDFHexString.of(mark.hex());
  context.trailerInfo.ID = context.obj([id, id]);
  return serialize(context);
}
