import { createAdaptorServer } from '@hono/node-server';

export interface Listening {
  /** Lets answers under way finish, then closes; idle connections are cut. */
  close(): Promise<void>;
}

/** Why a site cannot start, as one sentence for the person at the console. */
export class ListenError extends Error {
  override readonly name = 'ListenError';
}

interface Site {
  fetch(request: Request): Response | Promise<Response>;
}

/** Serves a site on 127.0.0.1. @throws ListenError when the port is taken */
export function listen(site: Site, port: number, setting: string): Promise<Listening> {
  return listening(
    createAdaptorServer({ fetch: (request) => site.fetch(request) }),
    { port, host: '127.0.0.1' },
    setting,
  );
}

/** Serves whatever answers node:http's requests. @throws ListenError when the port is taken */
export function listening(
  server: ReturnType<typeof createAdaptorServer>,
  at: { port: number; host: string },
  setting: string,
): Promise<Listening> {
  return new Promise((resolve, reject) => {
    server.listen(at.port, at.host, () => resolve({ close }));
    server.once('error', (reason: NodeJS.ErrnoException) => {
      const taken = `Port ${at.port} is taken by another program: stop it, or choose another port with ${setting}.`;
      reject(reason.code === 'EADDRINUSE' ? new ListenError(taken) : reason);
    });
    function close() {
      return new Promise<void>((closed) => {
        server.close(() => closed());
        if ('closeIdleConnections' in server) server.closeIdleConnections();
      });
    }
  });
}
