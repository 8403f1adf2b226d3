// The script tag's entry: what a service's page needs, and nothing of the provider's own pages. The button comes first
import { afterPaint } from './controllers/after-paint.ts';
import './define/login.ts';

afterPaint(() => void import('./define/status.ts'));
