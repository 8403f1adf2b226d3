/** The client that the provider's own pages are. */
export const ownClientId = 'my-unilogin';
