import { frameNews, type FrameNews } from '../../shared/frame/told.ts';

/** Tells the page around the frame, if it is the one that may be there, and nobody else. */
export type Tell = (news: Omit<FrameNews, 'type' | 'state'>) => void;

export function tellAround({ to = '', state = '' }: DOMStringMap): Tell {
  return (news) => {
    if (parent !== window) parent.postMessage({ type: frameNews, state, ...news } satisfies FrameNews, to);
  };
}

/** Milliseconds; the page around takes a frame that is silent for longer after it has loaded for one that shows nothing. */
const pace = 1000;

/** Tells how high the page is: when that changes, and every second that it is there. */
export function tellHeight(tell: Tell): void {
  const now = () => tell({ height: Math.ceil(document.body.getBoundingClientRect().height) });
  new ResizeObserver(now).observe(document.body);
  setInterval(now, pace);
}
