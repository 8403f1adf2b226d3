/** The client that the provider's own pages are. */
export const ownClientId = 'my-unilogin';

/** The same, for pages that ask of everybody to have just shown more than a password. */
export const ownClientForSureId = 'my-unilogin-now';

export const ownClientName = 'Min Unilogin';
