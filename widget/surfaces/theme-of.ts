import { themeParameter, writeTheme } from '../../shared/frame/theme.ts';

/** What of the element's look the frame is asked to take over; the provider judges it (shared/frame/theme.ts). */
export function themeOf(host: HTMLElement): Record<string, string> {
  const style = getComputedStyle(host);
  const token = (name: string) => style.getPropertyValue(`--unilogin-${name}`).trim().toLowerCase();
  const [, colour] = /^#([0-9a-f]{6})$/.exec(token('act')) ?? [];
  const [, radius] = /^(\d{1,2})px$/.exec(token('radius')) ?? [];
  const name = matchMedia('(prefers-color-scheme: dark)').matches ? 'act-dark' : 'act';
  const size = Math.round(Number.parseFloat(style.fontSize) * 1.0625);
  const theme = {
    ...(colour && { [name]: colour }),
    ...(radius && { radius: Number(radius) }),
    ...(size > 17 && { size }),
  };
  return Object.keys(theme).length > 0 ? { [themeParameter]: writeTheme(theme) } : {};
}
