/** How a page shows the provider. In a frame the sign-in stands in the page itself: a header has no room for it. */
export type Display = 'redirect' | 'popup' | 'inline';

/** Where Læringsøen stands that shows it so; its page of marks is below. */
export const islandAt: Record<Display, string> = { redirect: '/laeringsoen', popup: '/popup', inline: '/inline' };
