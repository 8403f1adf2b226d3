import { together, everybody, phone, speech } from '../../widget/elements/step-up/step-up-icons.ts';
import { iconHtml, type OwnIcon } from './own-card.ts';
import { escape } from './escape.ts';

/** What the tiles of these pages have beside the icons of all. */
const drawn = {
  together,
  everybody,
  phone,
  speech,
  child: 'M12 10a4 4 0 1 0 0-8 4 4 0 0 0 0 8M5 22a7 7 0 0 1 14 0',
  tall: 'M12 8a3 3 0 1 0 0-6 3 3 0 0 0 0 6M7 22v-8a5 5 0 0 1 10 0v8M12 16v6',
  school: 'M3 21V10l9-6 9 6v11ZM10 21v-6h4v6M12 9h.01',
  lock: 'M6 11h12v10H6ZM8.5 11V7.5a3.5 3.5 0 0 1 7 0V11M12 15v2',
  asks: 'M9 8.5a3 3 0 1 1 4.6 2.5c-1 .7-1.6 1.3-1.6 2.5m0 3.5h.01M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18',
  fresh: 'M12 3v18M3 12h18M6 6l12 12M18 6 6 18',
} as const;
export type TileSign = OwnIcon | keyof typeof drawn;

interface Tile {
  readonly sign: TileSign;
  readonly title: string;
  readonly hint?: string;
}

/** A tile that leads on. */
export function linkTile(to: string, tile: Tile): string {
  return `<li><a class="${kindOf(tile)}" href="${escape(to)}">${insideOf(tile)}</a></li>`;
}

/** A tile that changes something: a form's button. */
export function formTile(action: string, answer: string, tile: Tile): string {
  return `<li><form method="post" action="${escape(action)}"><input type="hidden" name="answer" value="${escape(answer)}"><button class="${kindOf(tile)}">${insideOf(tile)}</button></form></li>`;
}

/** The way in through a door goes the way the page is read. */
const kindOf = ({ sign }: Tile): string => (sign === 'door' ? 'way-on in' : 'way-on');

function insideOf({ sign, title, hint }: Tile): string {
  return `${signHtml(sign)}<b>${escape(title)}</b>${hint === undefined ? '' : `<span class="muted">${escape(hint)}</span>`}`;
}

/** Decoration: assistive technology does not hear it. */
function signHtml(sign: TileSign): string {
  if (!(sign in drawn)) return iconHtml(sign as OwnIcon);
  return `<svg aria-hidden="true" viewBox="0 0 24 24"><path d="${drawn[sign as keyof typeof drawn]}"/></svg>`;
}
