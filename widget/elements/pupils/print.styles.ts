import { css } from 'lit';

/** On paper: who is in the class, by which username, and how they stand. There is no secret on the page that could come along. */
export const printStyles = css`
  @media print {
    .head,
    .heard,
    .search,
    .chips,
    .all,
    .opening,
    .actions,
    .below,
    .door,
    .notice,
    .pupil input,
    dialog {
      display: none !important;
    }
    .card,
    .piece {
      display: block;
      margin: 0;
      padding: 0;
      box-shadow: none;
      color: #000;
    }
    .pupil {
      grid-template-columns: 2fr 1fr 2fr;
      gap: 16px;
      min-block-size: 0;
      padding: 6px 0;
      border-block-end: 1px solid #999;
      break-inside: avoid;
    }
    .piece {
      content-visibility: visible;
    }
    .username,
    .signs {
      grid-column: auto;
      font-size: 1rem;
    }
    .username,
    .sign {
      color: #000;
    }
  }
`;
