import { readFileSync } from 'node:fs';
import { DeskError } from '../../core/issue.ts';
import type { FontSet } from '../blocks.ts';

let loaded: FontSet | undefined;

/** The package's own fonts (Node only), read once: Noto Serif SC Regular and the core of Noto Sans SC Medium. */
export function loadDefaultFonts(): FontSet {
  loaded ??= { serif: read('noto-serif-sc.ttf'), sans: read('noto-sans-sc-core.ttf') };
  return loaded;
}

function read(file: string): Uint8Array {
  // from src/pdf/font/ the folder is three up, from the built dist/ it is one up
  for (const up of ['../', '../../../']) {
    try {
      return readFileSync(new URL(`${up}fonts/${file}`, import.meta.url));
    } catch (error) {
      if ((error as { code?: string }).code !== 'ENOENT') throw error;
    }
  }
  throw new DeskError('FONT_FILE_MISSING', {
    zh: `安装包内缺少字体文件 fonts/${file}`,
    en: `the package's font file fonts/${file} is not beside its code`,
  });
}
