// The script tag's entry: what a service's page needs, and nothing of the provider's own pages. The button comes first,
// then what its click needs, then the rest
import { afterPaint } from './controllers/after-paint.ts';
import './define/login.ts';

const bringSession = () => import('./controllers/session-controller.ts').catch(() => undefined);
afterPaint(() => void bringSession().then(() => import('./define/status.ts')));
