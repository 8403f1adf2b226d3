import { exitOnFailure } from '../../idp/exit-on-failure.ts';
import { run } from '../../idp/run.ts';
import { openDoorRoom, pupils } from './sign-in-room.ts';

// The real process, with a sign-in room that lets everybody in. /api/slow answers after a second
await exitOnFailure(() =>
  run(process.env, () => {
    const room = openDoorRoom(pupils);
    return Promise.resolve({
      ...room,
      routes: (provider) =>
        room.routes(provider).get('/api/slow', async (c) => {
          await new Promise((resolve) => setTimeout(resolve, 1000));
          return c.json({ slow: true });
        }),
    });
  }),
);
