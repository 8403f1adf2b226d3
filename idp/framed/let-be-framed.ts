import type { HttpBindings } from '@hono/node-server';
import type { MiddlewareHandler } from 'hono';
import type { Provider } from 'oidc-provider';
import { readTheme, themeParameter } from '../../shared/frame/theme.ts';
import { framingOrigin } from '../oidc/inline-origins.ts';
import { webMessage } from '../oidc/web-message.ts';
import { answerHtml } from '../pages/answer-html.ts';
import { renderGoesOnInWindow } from '../pages/goes-on-in-window.ts';
import type { Frame } from '../pages/in-frame.ts';
import { languageFor } from '../sign-in-pages/language.ts';
import { isForFrame } from './cookies.ts';

/**
 * Lets the pages of a sign-in be framed by the one origin that its service registered and asks from, when its answer goes there too.
 * What leads to another provider goes on in a window: nobody else's page is shown inside ours.
 */
export function letBeFramed(provider: Provider, script: string): MiddlewareHandler<{ Bindings: HttpBindings }> {
  const own = new URL(provider.issuer).origin;
  return async (c, next) => {
    const frame = isForFrame(c.env.incoming) ? await frameOf(provider, c.req.param('uid') ?? '') : undefined;
    if (frame === undefined) return next();
    c.set('frame', { ...frame, script });
    c.env.outgoing.removeHeader('x-frame-options');
    await next();
    const to = c.res.headers.get('location');
    if (to === null || new URL(to, provider.issuer).origin === own) return;
    c.res = undefined; // nothing of it: Hono would add its headers to what comes
    const lang = languageFor(c.req.raw, undefined);
    c.res = await answerHtml(c, renderGoesOnInWindow({ lang }), { leavesFrame: true });
  };
}

async function frameOf(provider: Provider, uid: string): Promise<Omit<Frame, 'script'> | undefined> {
  const { params } = (await provider.Interaction.find(uid)) ?? {};
  if (params?.['response_mode'] !== webMessage) return undefined;
  const client = await provider.Client.find(String(params['client_id']));
  const origin = framingOrigin(client, params['redirect_uri']);
  const { state, [themeParameter]: theme } = params;
  if (origin === undefined || typeof state !== 'string') return undefined;
  return { origin, state, theme: readTheme(typeof theme === 'string' ? theme : '') };
}
