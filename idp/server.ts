import { createServer, type RequestListener, type Server } from 'node:http';
import { StartError } from './start-error.ts';

/** Milliseconds. A person on a bad line needs seconds for a form; whoever takes longer only holds a connection. */
const timeouts = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 65_000,
  connectionsCheckingInterval: 5000,
};
const grace = 10_000;

/** Listens on every address of the machine. @throws StartError when the port is taken or not allowed */
export async function startServer(listener: RequestListener, port: number): Promise<Server> {
  const server = createServer(timeouts, listener);
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const why = cause.code === 'EADDRINUSE' ? 'is taken: another process listens on it' : 'cannot be used';
      reject(new StartError(`Port ${port} ${why}.`, { cause }));
    });
    server.listen(port, resolve);
  });
  return server;
}

/** Takes no new requests, and resolves when those under way are answered, after ten seconds at the latest. */
export async function stopServer(server: Server): Promise<void> {
  const impatience = setTimeout(() => server.closeAllConnections(), grace);
  const tidying = setInterval(() => server.closeIdleConnections(), 50); // a browser would keep an answered one open
  await new Promise((resolve) => server.close(resolve));
  clearInterval(tidying);
  clearTimeout(impatience);
}
