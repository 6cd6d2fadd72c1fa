import { describe, expect, it } from '@jest/globals';
import type { LetterContent } from '../../src/app/ports/documents.ts';
import { writeLetter } from '../../src/paper/writeLetter.ts';
import { letterText } from '../../src/text/letters/nl.ts';
import { afdoeningFacts } from '../text/letters/letterFacts.ts';
import { unzip } from './unzip.ts';

const content = (over: Partial<LetterContent> = {}): LetterContent => ({
  organisation: 'Gemeente Voorbeeld',
  addressee: ['Tjitske Wiarda', 'Dorpsweg 1', '0000 AA Voorbeeld'],
  date: '24 april 2026',
  kenmerk: 'K-2026-0022',
  subject: 'Antwoord op uw klacht',
  sections: [
    { paragraphs: ['Geachte Tjitske Wiarda,'] },
    { heading: 'Wat wij gaan doen', paragraphs: ['Wij bellen terug.\nDezelfde dag.'] },
  ],
  signature: ['Bram Oosterwold', 'teamleider'],
  ...over,
});

const partOf = async (letter: LetterContent, name: string): Promise<string> =>
  unzip(await writeLetter(letter))
    .get(name)
    ?.toString('utf8') ?? '';

const bodyOf = (letter: LetterContent): Promise<string> => partOf(letter, 'word/document.xml');

interface Written {
  readonly style: string | undefined;
  readonly text: string;
}

const written = (xml: string): readonly Written[] =>
  [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([paragraph]) => ({
    style: /<w:pStyle w:val="([^"]+)"/.exec(paragraph)?.[1],
    text: [...paragraph.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(''),
  }));

describe('a letter as a Word document', () => {
  it('holds organisation, addressee, date, kenmerk, text and signature, in this order', async () => {
    const texts = written(await bodyOf(content())).map(({ text }) => text);

    expect(texts).toEqual([
      'Gemeente Voorbeeld',
      'Tjitske Wiarda',
      'Dorpsweg 1',
      '0000 AA Voorbeeld',
      '24 april 2026',
      'Ons kenmerk: K-2026-0022',
      'Antwoord op uw klacht',
      'Geachte Tjitske Wiarda,',
      'Wat wij gaan doen',
      'Wij bellen terug.',
      'Dezelfde dag.',
      'Met vriendelijke groet,',
      'Bram Oosterwold',
      'teamleider',
    ]);
  });

  it('has its subject and its headings as headings', async () => {
    const headings = written(await bodyOf(content())).filter(({ style }) => style !== undefined);

    expect(headings).toEqual([
      { style: 'Heading1', text: 'Antwoord op uw klacht' },
      { style: 'Heading2', text: 'Wat wij gaan doen' },
    ]);
  });

  it('says that it is in Dutch, so that it is read aloud in Dutch', async () => {
    expect(await partOf(content(), 'word/styles.xml')).toContain('w:lang w:val="nl-NL"');
  });

  it('has the kenmerk and the page on every page', async () => {
    const files = unzip(await writeLetter(content()));
    const footer = [...files].find(([name]) => /^word\/footer\d+\.xml$/.test(name))?.[1];

    expect(footer?.toString('utf8')).toContain('K-2026-0022');
  });

  it('carries the closing letter paragraph by paragraph', async () => {
    const { subject, sections } = letterText(afdoeningFacts);
    const body = await bodyOf(content({ subject, sections }));
    const texts = written(body).map(({ text }) => text);

    for (const { heading, paragraphs } of sections) {
      expect(texts).toEqual(expect.arrayContaining([...(heading ? [heading] : []), ...paragraphs]));
    }
  });

  it.each([
    ['control characters', 'voor\u0000\u0007\u001Bna', 'voorna'],
    ['half a surrogate pair', 'voor\uD800na', 'voorna'],
    ['text that turns around', 'voor\u202Ena', 'voorna'],
    ['markup', '<w:p>&amp; "x"</w:p>', '&lt;w:p&gt;&amp;amp; &quot;x&quot;&lt;/w:p&gt;'],
  ])('stays a document that opens with %s', async (_name, typed, shown) => {
    const body = await bodyOf(content({ sections: [{ paragraphs: [typed] }] }));

    expect(written(body).map(({ text }) => text)).toContain(shown);
  });

  it('holds a hundred thousand characters', async () => {
    const body = await bodyOf(content({ sections: [{ paragraphs: ['x'.repeat(100_000)] }] }));

    expect(body).toContain('x'.repeat(100_000));
  });
});
