/** Any private-use character. Markers are made of them, so neither a template's text nor a value may hold one. */
export const PRIVATE_USE = /[\u{E000}-\u{F8FF}\u{F0000}-\u{FFFFD}\u{100000}-\u{10FFFD}]/u;
