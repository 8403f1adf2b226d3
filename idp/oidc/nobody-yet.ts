/** Of every ask until somebody has said yes: it is not even looked up whether the name is anybody's. */
export const nobodyYet = 'nobody-yet';
