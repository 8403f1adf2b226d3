const ours = /^unilogin-(page|popup)\.[0-9a-f]{32}$/;
const parameters = ['code', 'state', 'iss', 'error', 'error_description', 'error_uri', 'session_state'];

/**
 * Takes a provider's answer out of the page's address: no code stays in the history, in a referrer or in a copied link.
 * Answers that are not ours, by the form of their state, are left for whoever they are for.
 */
export function takeAnswer(): URLSearchParams | undefined {
  const address = new URL(location.href);
  if (!ours.test(address.searchParams.get('state') ?? '')) return undefined;
  const answer = new URLSearchParams();
  for (const name of parameters) {
    for (const value of address.searchParams.getAll(name)) answer.append(name, value); // a doubled one is refused later
    address.searchParams.delete(name);
  }
  history.replaceState(history.state, '', address);
  return answer;
}

/** Whether the answer belongs to the page that opened this window. */
export function isForPopup(answer: URLSearchParams): boolean {
  return answer.get('state')?.startsWith('unilogin-popup.') === true;
}

/**
 * Hands the answer to the page that asked, over the channel that only it listens to, and closes this window. Only the
 * asking page holds the verifier that makes the code worth something.
 */
export async function relay(answer: URLSearchParams): Promise<void> {
  const channel = new BroadcastChannel(answer.get('state') ?? '');
  channel.postMessage(answer.toString());
  // Closing at once would take the message along in WebKit
  await new Promise((resolve) => setTimeout(resolve, 50));
  channel.close();
  window.close();
}
