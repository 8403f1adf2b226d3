import express from 'express';
import { toListener } from '../../../service/node-listener.ts';

export function expressSite(unilogin: (request: Request) => Promise<Response>): express.Express {
  const app = express();
  app.all('/unilogin/*path', toListener(unilogin)); // before any express.json(), which would eat the body
  return app;
}
