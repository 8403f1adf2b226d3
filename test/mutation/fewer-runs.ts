import fc from 'fast-check';

// A thousand changes times a hundred runs is an hour; a change that thirty runs miss is caught by the examples or reported
fc.configureGlobal({ numRuns: 30 });
