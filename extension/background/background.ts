import { browserPlatform } from '../platform.ts';
import { startWorker } from './worker.ts';

startWorker(browserPlatform());
