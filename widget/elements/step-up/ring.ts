import { svg, type SVGTemplateResult } from 'lit';

/**
 * Time as a ring that empties: what is left is broad, what has gone is thin, so that no hue is needed to see it. Sizes stand
 * in attributes of the drawing, because the page's policy lets no element have a style of its own.
 */
export function ring(part: number): SVGTemplateResult {
  return svg`<svg class="ring" viewBox="0 0 120 120" aria-hidden="true">
    <circle cx="60" cy="60" r="54"></circle>
    <path class=${part > 0 ? 'left' : ''} d="M60 6a54 54 0 1 1-.01 0" pathLength="100" stroke-dasharray="100" stroke-dashoffset=${100 - 100 * part}></path>
  </svg>`;
}
