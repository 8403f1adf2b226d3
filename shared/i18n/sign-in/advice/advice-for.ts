/** placeholder */
export const adviceFor = (_l: string, _w?: string, _s?: string): string => '';
