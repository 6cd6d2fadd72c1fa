import { describe, expect, it } from '@jest/globals';
import { registrationInput } from '../../src/contract/registration.ts';
import { stepInput } from '../../src/contract/step.ts';
import { texts } from '../../src/text/index.ts';

const form = (change: object) => ({
  channel: 'telefoon',
  klager: { kind: 'burger', contact: {}, replyChannel: 'telefoon' },
  accused: { kind: 'onbekend' },
  aanduiding: 'niet teruggebeld',
  what: 'Er is niet teruggebeld.',
  category: 'bereikbaarheid',
  received: '2026-03-02',
  ...change,
});
const taken = (change: object): boolean => registrationInput.safeParse(form(change)).success;

/** @requirement O7 O8 E4 F3 */
describe('how a complaint came in', () => {
  it.each([
    ['post', 'post', 'Post'],
    ['e-mail', 'e-mail', 'E-mail'],
    ['a form on the website', 'formulier', 'Formulier op de website'],
    ['Mijn Loket', 'mijn-loket', 'Mijn Loket'],
    ['a colleague', 'intern', 'Intern, via een collega'],
    ['phone', 'telefoon', 'Telefoon'],
    ['word of mouth', 'mondeling', 'Mondeling, aan de balie of op straat'],
    ['social media', 'social-media', 'Social media'],
    ['a chat', 'chat', 'Chatbericht van een collega'],
    ['the ombudsman', 'ombudsman', 'Via de ombudsman'],
  ] as const)('can be %s', (_how, channel, name) => {
    expect(taken({ channel })).toBe(true);
    expect(texts('nl').common.channels[channel]).toBe(name);
  });

  it('is asked for: none, or one nobody knows, is refused', () => {
    expect(taken({ channel: undefined })).toBe(false);
    expect(taken({ channel: 'rooksignaal' })).toBe(false);
  });
});

/** @requirement O11 F2 */
describe('what a complaint is about', () => {
  it.each([
    'bejegening',
    'geen-of-late-reactie',
    'onjuiste-informatie',
    'communicatie',
    'bereikbaarheid',
    'toezegging',
    'uitvoering',
    'dienstverlening',
    'handhaving',
    'ongelijke-behandeling',
    'privacy',
    'overig',
  ] as const)('can be %s, and more than one of them', (category) => {
    expect(taken({ category, otherCategories: ['overig', 'bejegening'] })).toBe(true);
    expect(texts('nl').common.categories[category]).not.toBe('');
  });
});

/** @requirement E2 */
it.each(['burger', 'medewerker-als-inwoner', 'medewerker-werkrelatie', 'bestuurder'])(
  'a complainant may be a %s',
  (kind) => {
    const klager = { kind, contact: {}, replyChannel: 'telefoon' };
    expect(taken({ klager })).toBe(true);
  },
);

const core = (motives: readonly string[]): boolean =>
  stepInput['kern-vastleggen'].safeParse({ core: 'Gehoord worden.', motives }).success;

/** @requirement O16 */
describe('why somebody complains', () => {
  it.each([
    'gehoord-worden',
    'oordeel',
    'recht-voor-later',
    'aanspreken',
    'onafhankelijke-blik',
    'voorkomen',
  ] as const)('can be %s', (motive) => {
    expect(core([motive])).toBe(true);
    expect(texts('nl').common.motives[motive]).not.toBe('');
  });

  it('is one of six, or more than one', () => {
    expect(core(['oordeel', 'voorkomen'])).toBe(true);
    expect(core(['wraak'])).toBe(false);
  });
});

/** @requirement O5 */
it('each of the five rules of thumb stands beside a stage, in both languages', () => {
  const titles = Object.values(texts('nl').tab.rulesOfThumb).map(({ title }) => title);
  for (const rule of [
    'maak het makkelijk',
    'verken de klacht',
    'los het op als het kan',
    'oordeel als dat nodig is',
    'wees duidelijk',
  ]) {
    expect(titles).toContain(`Vuistregel: ${rule}`);
  }
  expect(Object.keys(texts('en').tab.rulesOfThumb)).toEqual(
    Object.keys(texts('nl').tab.rulesOfThumb),
  );
});
