import { frameNews, type FrameNews } from '../../shared/frame/told.ts';

/** Tells the page around the frame, if it is the one that may be there, and nobody else. */
export type Tell = (news: Omit<FrameNews, 'type' | 'state'>) => void;

export function tellAround({ to = '', state = '' }: DOMStringMap): Tell {
  return (news) => {
    if (parent !== window) parent.postMessage({ type: frameNews, state, ...news } satisfies FrameNews, to);
  };
}

/** Tells how high the page is, now and when that changes. */
export function tellHeight(tell: Tell): void {
  new ResizeObserver(() => tell({ height: Math.ceil(document.body.getBoundingClientRect().height) })).observe(
    document.body,
  );
}
