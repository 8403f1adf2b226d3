// The script tag's entry: what a service's page needs, and nothing of the provider's own pages. The button comes first,
// then what its click needs, then the rest
import { afterPaint } from './controllers/after-paint.ts';
import './define/login.ts';

const here = Symbol.for('unilogin.embed');

// A second script tag on the page, of whatever version, brings nothing more: the first one brings all
if (typeof document !== 'undefined' && !(here in document)) {
  Object.defineProperty(document, here, { value: true });
  const bringSession = () => import('./controllers/session-controller.ts').catch(() => undefined);
  afterPaint(() => void bringSession().then(() => import('./define/status.ts')));
}
