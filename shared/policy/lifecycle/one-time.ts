/** For how many days a one-time password opens the first sign-in; a provider may say another number. */
export const oneTimeBounds = { usual: 60, least: 1, most: 730 } as const;
