import { createServer, type Server } from 'node:http';
import { toListener } from '../../../service/node-listener.ts';

export function nodeSite(unilogin: (request: Request) => Promise<Response>): Server {
  const listener = toListener(unilogin);
  return createServer((incoming, outgoing) => void listener(incoming, outgoing));
}
