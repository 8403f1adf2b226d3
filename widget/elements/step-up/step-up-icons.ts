// Drawn like those of theme/icons.ts; only these steps need them

/** A grown-up with a child. */
export const together =
  'M8.5 10.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7M2 20a6.5 6.5 0 0 1 11-4.7M17 14.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5M12 20a5 5 0 0 1 10 0';
export const everybody =
  'M12 12a3 3 0 1 0 0-6 3 3 0 0 0 0 6M6.5 20a5.5 5.5 0 0 1 11 0M4.5 11a2 2 0 1 0 0-4 2 2 0 0 0 0 4M1 16a4 4 0 0 1 3.5-2M19.5 11a2 2 0 1 0 0-4 2 2 0 0 0 0 4M23 16a4 4 0 0 0-3.5-2';
export const speech = 'M3.5 4.5h17v12H12l-4.5 4v-4h-4Z';
export const phone = 'M6.5 2.5h11v19h-11ZM11 18.5h2';
export const on = 'M4.5 12H19m-5.5-5.5L19 12l-5.5 5.5';
export const more = 'm7 10 5 5 5-5';
export const clock = 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18M12 7.5V12l3 2';
export const bell = 'M6 16.5V11a6 6 0 0 1 12 0v5.5l1.5 2h-15ZM10 21.5h4M12 5V3';
