// The script tag's entry: what a service's page needs, and nothing of the provider's own pages. The button comes first
import './define/login.ts';

setTimeout(() => void import('./define/status.ts'));
