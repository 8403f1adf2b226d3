import { Hono } from 'hono';

export function honoSite(unilogin: (request: Request) => Promise<Response>): Hono {
  const app = new Hono();
  app.all('/unilogin/*', (c) => unilogin(c.req.raw));
  return app;
}
