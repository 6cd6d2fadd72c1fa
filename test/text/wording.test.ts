import { describe, expect, it } from '@jest/globals';
import { texts, textsIn } from '../../src/text/index.ts';
import { flemish as lexicon } from '../../src/text/wording/flemish.ts';
import { inWords } from '../../src/text/wording/inWords.ts';

const flemish = textsIn('vlaanderen');

/** Every plain text of a tree, with where it stands. */
const plainTexts = (value: unknown, at = ''): readonly string[] => {
  if (typeof value === 'string') return [`${at}: ${value}`];
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, one]) => plainTexts(one, `${at}.${key}`))
    : [];
};

describe('the words of a Flemish local government', () => {
  const words = flemish('nl');

  it('name its own offices and steps', () => {
    expect(words.common.roles.behandelaar).toBe('klachtenbehandelaar');
    expect(words.common.offices.teamleider).toBe('diensthoofd');
    expect(words.common.steps['oordeel-concept']).toBe('Rapport aanvullen');
    expect(words.common.asks['pas-oordeel-aan']).toBe('Onderzoek de klacht opnieuw');
    expect(flemish('en').common.steps['oordeel-concept']).toBe('Complete the report');
  });

  it('know no word of Dutch offices or of a hearing', () => {
    const dutch = /(?<!klachten)\bbehandelaar|\bklager|teamleider|wethouder|\bhoorgesprek/iu;
    const found = plainTexts(words).filter((one) => dutch.test(one.slice(one.indexOf(': '))));
    expect(found).toEqual([]);
  });

  it('know in English no word of Dutch offices, hearings or reading along either', () => {
    const dutch = /municipal secretary|team leader|\bhearings?\b|\bread along/iu;
    const found = plainTexts(flemish('en')).filter((one) =>
      dutch.test(one.slice(one.indexOf(': '))),
    );
    expect(found).toEqual([]);
  });

  it.each(['nl', 'en'] as const)('replace whole sentences that are still said, %s', (language) => {
    const said = plainTexts(texts(language)).join('\n').toLowerCase();
    const gone = Object.keys(lexicon[language]).filter(
      (words) => words.endsWith('.') && !said.includes(words),
    );
    expect(gone).toEqual([]);
  });

  it.each(['nl', 'en'] as const)('keep titles of buttons short, %s', (language) => {
    const { steps } = flemish(language).common;
    expect(Object.values(steps).filter((title) => title.length > 22)).toEqual([]);
  });

  it('are said by sentences with values as well, which stay as they were given', () => {
    const { handledBy } = words.tab.dossier;
    expect(handledBy('Klager Behandelaar')).toBe('Klachtenbehandelaar: Klager Behandelaar');
    expect(words.tab.dossier.contacts.agreed('De behandelaar belt de klager.')).toBe(
      'Afgesproken: De behandelaar belt de klager.',
    );
  });

  it('are made once, and are the general ones where a procedure has none', () => {
    expect(flemish('nl')).toBe(words);
    expect(textsIn(undefined)).toBe(texts);
  });
});

describe('replacing words', () => {
  it('takes the longest first, whole words only, and keeps a capital', () => {
    const lexicon = { team: 'dienst', 'het team': 'de dienst' };
    const said = inWords(
      { list: ['Het team', 'teamleider', 'Team (A+B)'], count: 3, none: null, f: () => ['Team'] },
      lexicon,
    );
    expect(said.list).toEqual(['De dienst', 'teamleider', 'Dienst (A+B)']);
    expect(said.f()).toEqual(['Dienst']);
    expect(said).toMatchObject({ count: 3, none: null });
  });
});
