import type { Transaction } from '../../shared/oidc/transaction.ts';

/** What a redirect must still know when it comes back; nobody else's, and no token. */
export interface TransactionStore {
  save(transaction: Transaction): void;
  /** Reads and removes: an answer is judged once. What it gives is not trusted yet. */
  take(): unknown;
}

/**
 * In the tab's own session storage, the one thing that outlives the way to the provider and back. It holds state, nonce,
 * verifier and address, useless without the code, from the click until the page is back.
 */
export function transactionStore(clientId: string): TransactionStore {
  // eslint-disable-next-line no-restricted-globals -- see above: no secret of a person, and removed by the callback
  const storage = sessionStorage;
  const key = `unilogin ${clientId}`;
  return {
    save: (transaction) => storage.setItem(key, JSON.stringify(transaction)),
    take() {
      const text = storage.getItem(key);
      if (text === null) return undefined;
      storage.removeItem(key);
      try {
        return JSON.parse(text) as unknown;
      } catch {
        return undefined; // somebody else wrote there: as good as nothing, and judged as that
      }
    },
  };
}
