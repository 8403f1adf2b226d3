import { supplierStyle } from './supplier-card.ts';
import { tight } from './styles.ts';

/** What the page has beyond the card on which somebody reads why they do not get in. */
export const noAccessStyle = tight(`
  .card > p:not(.stack) { margin-block-start: 12px; }
  .card > p a:not(.plain, .act) { color: var(--_act); }
  h2 { margin-block: 24px 0; font-size: 1.25rem; line-height: 1.3; }
  .leave .muted { margin-block-end: 0; }
  ${supplierStyle}
`);
