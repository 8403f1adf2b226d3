import { exitOnFailure } from '../../idp/exit-on-failure.ts';
import { openNews } from '../../idp/live/news.ts';
import { createStreams } from '../../idp/live/stream.ts';
import { run } from '../../idp/run.ts';
import { openDoorRoom, pupils } from './sign-in-room.ts';

// The real process, whose room gives a stream to whoever asks at /api/news
await exitOnFailure(() =>
  run(process.env, async ({ notices }) => {
    const room = openDoorRoom(pupils);
    const news = await openNews(notices);
    const streams = createStreams(news);
    return {
      ...room,
      routes: (provider) =>
        room
          .routes(provider)
          .get('/api/news', (c) =>
            streams.open('adult:anybody', { signal: c.req.raw.signal, mayHear: () => Promise.resolve(true) }),
          ),
      async close() {
        streams.close();
        await news.close();
      },
    };
  }),
);
