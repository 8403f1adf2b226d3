import { policySpeed } from '../policy-speed.ts';

// The title is what every driver can read
document.title = JSON.stringify(policySpeed());
