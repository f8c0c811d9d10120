export { loadDefaultFonts } from './pdf/font/load-node.ts';
