export { loadDefaultFonts } from './pdf/font/load-node.ts';
export { packWithNode } from './pdf/output/node-pack.ts';
