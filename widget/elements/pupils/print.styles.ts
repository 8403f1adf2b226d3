import { css } from 'lit';

/** On paper: who is in the class, and how they stand. There is no secret on the page that could come along. */
export const printStyles = css`
  @media print {
    .head,
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
    .pupils {
      display: block;
      padding: 0;
      box-shadow: none;
      color: #000;
    }
    .pupil {
      display: flex;
      gap: 16px;
      justify-content: space-between;
      min-block-size: 0;
      margin: 0;
      padding: 6px 0;
      border-block-end: 1px solid #999;
      break-inside: avoid;
      content-visibility: visible;
    }
    .sign {
      color: #000;
    }
  }
`;
