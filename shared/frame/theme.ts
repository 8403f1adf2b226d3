import { contrast } from './contrast.ts';

/** All that a page may change of the provider's page in its frame. */
export interface FrameTheme {
  /** The colour of the one action, by light and in the dark: six digits. */
  readonly act?: string;
  readonly 'act-dark'?: string;
  /** How round a button is, in pixels. */
  readonly radius?: number;
  /** Of the text, in pixels. */
  readonly size?: number;
}

/** The parameter of the authorization request: `act:0b6a5c,radius:12`. */
export const themeParameter = 'unilogin_theme';

const longest = 100;
/** What the colour of an action stands on. */
const grounds = { act: ['ffffff', 'faf6ef', 'e6f1ee'], 'act-dark': ['1d2530', '131920', '20342f'] } as const;
const bounds = { radius: [0, 24], size: [16, 24] } as const;

const isColour = (name: string): name is keyof typeof grounds => Object.hasOwn(grounds, name);
const isSize = (name: string): name is keyof typeof bounds => Object.hasOwn(bounds, name);

/**
 * Reads what a service sent, which anybody may have written. What is no token, no colour or no such size is left out, and so is
 * a colour that differs too little from what it stands on (WCAG 2.2, 1.4.3): the page then has its own.
 */
export function readTheme(text: string): FrameTheme {
  if (text.length > longest) return {};
  const theme: Record<string, string | number> = {};
  for (const part of text.split(',')) {
    const [name = '', value = ''] = part.split(':');
    if (isColour(name) && isReadable(value, grounds[name])) theme[name] = value;
    if (isSize(name) && isWithin(value, bounds[name])) theme[name] = Number(value);
  }
  return theme;
}

/** The other way round. */
export function writeTheme(theme: FrameTheme): string {
  return Object.entries(theme)
    .map(([name, value]) => `${name}:${String(value)}`)
    .join(',');
}

function isReadable(colour: string, on: readonly string[]): boolean {
  return /^[0-9a-f]{6}$/.test(colour) && on.every((ground) => contrast(colour, ground) >= 4.5);
}

function isWithin(text: string, [least, most]: readonly [number, number]): boolean {
  return /^\d{1,2}$/.test(text) && Number(text) >= least && Number(text) <= most;
}
