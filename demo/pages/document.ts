import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import type { Language } from '../server/language.ts';
import { everyPage } from '../text/every-page.ts';

export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

export interface DocumentParts {
  language: Language;
  title: string;
  description: string;
  /** Names of files in styles/ and browser/, without their endings. */
  style: string;
  scripts?: readonly string[];
  icon: string;
  header: Html;
  main: Html;
  footer: Html;
}

/** A whole page. The widget's script tag stands in the head of every page, exactly as the docs tell embedders. */
export function renderDocument(parts: DocumentParts): Html {
  const text = everyPage[parts.language];
  return html`<!doctype html>
    <html lang="${parts.language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${parts.title}</title>
        <meta name="description" content="${parts.description}" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="/${parts.icon}.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/styles/base.css" />
        <link rel="stylesheet" href="/styles/${parts.style}.css" />
        <script type="module" src="/unilogin.js"></script>
        ${parts.scripts?.map((name) => html`<script type="module" src="/browser/${name}.ts"></script>`) ?? ''}
      </head>
      <body>
        <header class="top"><a class="skip" href="#main">${text.skip}</a>${parts.header}</header>
        <main id="main" tabindex="-1">${parts.main}</main>
        <footer class="foot">
          ${parts.footer}
          <p class="languages">
            <a href="?lang=da" lang="da" hreflang="da" ${parts.language === 'da' ? 'aria-current=true' : ''}>Dansk</a>
            <a href="?lang=en" lang="en" hreflang="en" ${parts.language === 'en' ? 'aria-current=true' : ''}>English</a>
          </p>
        </footer>
      </body>
    </html>`;
}
