import { createServer, type Plugin } from 'vite';
import { renderApprovalsPage } from '../../idp/pages/approvals-page.ts';
import { renderSignInPage } from '../../idp/pages/sign-in-page.ts';
import { servicePage, serviceStates } from './service-states.ts';
import type { PageState } from './page-state.ts';
import { pageStates } from './states.ts';

const script = '/widget/define/sign-in.ts';
/** What the elements import: named ahead, for one that is found later makes the first page load fail in Firefox. */
const libraries = [
  'lit',
  'lit/directives/guard.js',
  'lit/directives/live.js',
  'lit/directives/repeat.js',
  '@lit/reactive-element',
  'valibot',
];
const strengthWorker = '/shared/strength/worker.ts';
const assets = {
  script,
  preload: [],
  pictures: [],
  password: [],
  practice: [],
  board: [],
  passkeys: '',
  pupils: '',
  stepUp: [],
  strengthWorker,
  approvals: '/widget/define/approvals.ts',
  vouching: '',
  firstPasskey: '',
};

/** Serves each state as the provider's own page, with an API that says the state's step, and the next to an answer. */
function stories(): Plugin {
  return {
    name: 'unilogin:stories',
    configureServer: (server) => {
      server.middlewares.use((request, response, next) => {
        const url = new URL(request.url ?? '/', 'http://localhost');
        const name = /^\/(?:sign-in|api\/sign-ins)\/([\w-]+)/.exec(url.pathname)?.[1];
        const state = pageStates.find((one) => one.name === name);
        if (!state) return next();
        if (url.pathname.startsWith('/api/')) {
          const said = answerOf(state, url.pathname);
          response.statusCode = said !== undefined && 'code' in said ? 409 : 200;
          response.setHeader('content-type', 'application/json');
          return response.end(JSON.stringify(said));
        }
        const lang = url.searchParams.get('lang') === 'en' ? 'en' : 'da';
        const { html } = renderSignInPage({
          step: state.step,
          id: state.name,
          lang,
          host: 'broker.unilogin.dk',
          assets,
        });
        response.setHeader('content-type', 'text/html');
        return response.end(url.searchParams.get('dir') === 'rtl' ? html.replace('dir="ltr"', 'dir="rtl"') : html);
      });
    },
  };
}

/** Serves the page at which grown-ups say yes; whoever takes its picture plays its API. */
function approvals(): Plugin {
  return {
    name: 'unilogin:approvals',
    configureServer: (server) => {
      server.middlewares.use('/approvals', (request, response) => {
        const { searchParams } = new URL(request.url ?? '/', 'http://localhost');
        const { html } = renderApprovalsPage({ lang: searchParams.get('lang') === 'en' ? 'en' : 'da', assets });
        response.setHeader('content-type', 'text/html');
        response.end(searchParams.get('dir') === 'rtl' ? html.replace('dir="ltr"', 'dir="rtl"') : html);
      });
    },
  };
}

/** Serves each state of a service's page, with a backend that says who is signed in. */
function services(): Plugin {
  return {
    name: 'unilogin:services',
    configureServer: (server) => {
      server.middlewares.use((request, response, next) => {
        const url = new URL(request.url ?? '/', 'http://localhost');
        const [, name, call] = /^\/service\/([\w-]+)(?:\/([\w-]+))?/.exec(url.pathname) ?? [];
        const state = serviceStates.find((one) => one.name === name);
        if (!state) return next();
        if (call === 'session') {
          response.statusCode = state.session === 'unreachable' ? 503 : 200;
          response.setHeader('content-type', 'application/json');
          return response.end(JSON.stringify(state.session));
        }
        response.setHeader('content-type', 'text/html');
        return response.end(servicePage(state, url.searchParams.get('dir') === 'rtl'));
      });
    },
  };
}

function answerOf({ step, next = step, handedOut }: PageState, path: string) {
  return path.endsWith('/hand-out') ? handedOut : path.endsWith('/answer') ? next : step;
}

/** Starts the stories on a free port; gives their address and the way to end them. */
export async function startStories(extra: Plugin[] = []): Promise<{ origin: string; stop(): Promise<void> }> {
  const server = await createServer({
    root: new URL('../..', import.meta.url).pathname,
    configFile: false,
    logLevel: 'warn',
    server: { port: 0, host: '127.0.0.1', allowedHosts: true, hmr: false, watch: null }, // whatever name leads here
    plugins: [stories(), services(), approvals(), ...extra],
    optimizeDeps: { include: libraries },
  });
  await server.listen();
  const address = server.httpServer?.address();
  if (!address || typeof address === 'string') throw new Error('the stories have no port');
  return { origin: `http://127.0.0.1:${address.port}`, stop: () => server.close() };
}
