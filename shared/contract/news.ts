import type { News } from './call.ts';

/** Where the streams are: all that a page need know of them. */
export const newsAddress = {
  signIn: '/api/sign-ins/:id/news',
  approvals: '/api/approvals/news',
  pupils: '/api/pupils/news',
} as const;

/** Streams that say when to look again. */
export const news = {
  signIn: {
    path: newsAddress.signIn,
    does: 'Says when the sign-in of this browser has moved on from elsewhere: an adult has answered, or opened a door. Answers 204 when no adult can lead it on (any more).',
  },
  asked: {
    path: '/api/me/asked/news',
    does: 'Says when something has changed for this pupil: an app asks in their name, or an adult has answered.',
    needs: 'session',
  },
  approvals: {
    path: newsAddress.approvals,
    does: 'Says when something has changed for this adult: a pupil asks, or has stopped asking.',
    needs: 'session',
    byToken: true,
  },
  pupils: {
    path: newsAddress.pupils,
    does: 'Says when a pupil has come through a door that this adult opened, or it has closed.',
    needs: 'session',
  },
} as const satisfies Record<string, News>;
