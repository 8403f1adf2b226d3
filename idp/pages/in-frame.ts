import { createHash } from 'node:crypto';
import type { FrameTheme } from '../../shared/frame/theme.ts';
import { framed as da } from '../../shared/i18n/framed/da.ts';
import { framed as en } from '../../shared/i18n/framed/en.ts';
import { escape } from './escape.ts';
import { frameStyle } from './in-frame.styles.ts';
import type { Rendered } from './rendered.ts';

/** A sign-in that is shown in a frame: by whom, for which request, and how it may look. */
export interface Frame {
  /** The one origin that may frame it, and is told how high it is. */
  readonly origin: string;
  /** That of the request: by it the page around the frame knows what it is told. */
  readonly state: string;
  readonly theme: FrameTheme;
  /** The address of widget/define/framed-guard.ts as it was built. */
  readonly script: string;
}

const whys = ['covered', 'small', 'blind'] as const;

/**
 * The same page for a frame: it takes no input before its script has seen that it is shown as it is, and none without a script.
 * `leavesFrame`: there is nothing to do in it but to go on in a window, which the page around the frame is told at once.
 */
export function inFrame(page: Rendered, frame: Frame, leavesFrame: boolean): Rendered {
  const text = /<html lang="en"/.test(page.html) ? en : da;
  const style = frameStyle(frame.theme);
  const said = whys.map((why) => `<span data-why="${why}" hidden>${escape(text[why])}</span>`).join('');
  const cover = `<aside data-to="${escape(frame.origin)}" data-state="${escape(frame.state)}"${leavesFrame ? ' data-leaves' : ''}>
<p role="status">${said}</p><noscript><p>${escape(text.blind)}</p></noscript><button type="button" hidden>${escape(text.open)}</button></aside>`;
  const html = page.html
    .replace(
      '</head>',
      () => `<style>${style}</style><script type="module" src="${escape(frame.script)}"></script></head>`,
    )
    .replace(/<body>[^]*?<main/, (start) => start.replace('<body>', () => `<body>${cover}`) + ' inert');
  return { ...page, html, styleHashes: [...page.styleHashes, hashOf(style)] };
}

const hashOf = (style: string) => `sha256-${createHash('sha256').update(style).digest('base64')}`;
