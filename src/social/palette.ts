/**
 * The colours of a picture. Satori draws without our style sheets, so the hexadecimal values stand here; a test holds
 * them equal to the primitives of the same name in `styles/tokens.css`.
 */
export const palette = {
  'paper-0': '#fdfcf9',
  'paper-2': '#dfdad2',
  'ink-0': '#1f1915',
  'ink-1': '#59514a',
  seal: '#9c2620',
} as const;

export type Colour = keyof typeof palette;
