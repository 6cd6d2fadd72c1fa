import { createHash } from 'node:crypto';
import type { Express } from 'express';
import { siteEn } from '../text/site/en.ts';
import { siteNl } from '../text/site/nl.ts';
import type { SitePage, SitePath } from '../text/site/types.ts';

const STYLE =
  'body{max-width:42rem;margin:0 auto;padding:1rem;font:1rem/1.5 system-ui,sans-serif}h1{line-height:1.2}section{border-top:1px solid;margin-top:2rem}:root{color-scheme:light dark}';

const policy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const paths: readonly SitePath[] = ['/', '/privacy', '/voorwaarden'];

/** Pages for everybody, without sign-in: what this is, privacy and terms, in Dutch and English. */
export const sitePages = (web: Express, organisation: string): void => {
  const [nl, en] = [siteNl(organisation), siteEn(organisation)];
  for (const path of paths) {
    const page = html(nl[path], en[path]);
    web.get(path, (_, response) => {
      response.setHeader('Content-Security-Policy', policy).type('html').send(page);
    });
  }
};

const html = (nl: SitePage, en: SitePage): string =>
  [
    '<!doctype html><html lang="nl"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(nl.title)}</title><style>${STYLE}</style></head><body><main>`,
    `<h1>${escaped(nl.title)}</h1>${partsOf(nl, 2)}`,
    `<section lang="en"><h2>${escaped(en.title)}</h2>${partsOf(en, 3)}</section>`,
    '</main></body></html>',
  ].join('');

const partsOf = ({ parts }: SitePage, level: 2 | 3): string =>
  parts
    .map(
      ({ head, lines }) =>
        `<h${level}>${escaped(head)}</h${level}>${lines.map((line) => `<p>${escaped(line)}</p>`).join('')}`,
    )
    .join('');

/** The organisation chose its own name; nothing of it is markup. */
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
