import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { line } from '../../adaptive-cards/line.ts';
import type { CardView } from '../../src/contract/card.ts';
import { cardIn, everyCard } from './everyCard.ts';
import { render, wordsOf } from './render.ts';

const markup =
  '*vet* [klik](http://kwaad.example) <b>x</b> {{DATE(2026-01-01,SHORT)}} `c` ~d~ &#42;';
const withMarkup = (view: CardView): CardView => ({
  ...view,
  aanduiding: markup,
  coordinator: markup,
  ...(view.behandelaar === undefined ? {} : { behandelaar: markup }),
  ...(view.lines === undefined
    ? {}
    : { lines: view.lines.map((row) => ({ ...row, aanduiding: markup })) }),
  ...(view.done === undefined ? {} : { done: { ...view.done, by: markup } }),
});

/** Values as they could slip in through what is not typed precisely: they may appear nowhere. */
const canary = (name: string): string => `KANARIE-${name}`;
const withCanaries = (view: CardView): CardView => ({
  ...view,
  why: canary('waarom'),
  ...(view.failure === undefined
    ? {}
    : {
        failure: {
          ...view.failure,
          correlation: canary('correlatie'),
          params: { ...view.failure.params, klager: canary('klager'), reason: canary('reden') },
          since: (view.failure.since ?? []).map((one) => ({ ...one, action: canary('actie') })),
          fields: [{ field: canary('veld'), code: 'required' as const }],
        },
      }),
  ...(view.verdict === undefined
    ? {}
    : { verdict: { ...view.verdict, blocking: [canary('blokkade')] } }),
  ...(view.letter === undefined ? {} : { letter: { ...view.letter, kind: canary('brief') } }),
  // What a form held comes back in no view; should it ever, no card may show it.
  ...({ note: canary('getypt'), klager: { name: canary('klager') } } as object),
});

describe('what may stand on a card', () => {
  it.each(everyCard)('%s reads nothing a person typed as markup', (_name, view) => {
    const { card } = render(withMarkup(view));
    const texts = JSON.stringify(card, (key: string, value: unknown) =>
      key === 'url' || key === '$schema' ? undefined : value,
    );

    expect(texts).not.toMatch(/[*[\]`~<>]\w|\]\(|https?:\/\/|\{\{\w/);
  });

  /** @requirement P36 */
  it.each(everyCard)('%s shows nothing that its table does not name', (_name, view) => {
    const { card, summary } = render(withCanaries(view));

    expect(JSON.stringify(card) + summary).not.toContain('KANARIE');
  });

  it.each(everyCard)('%s names no rule, team or office of the accused', (_name, view) => {
    expect(wordsOf(render(view).card)).not.toMatch(
      /\bregel \d|\brule \d|artikel|article|\bAwb\b|\bteam [A-Z]|wethouder|griffi|burgemeester/,
    );
  });

  it('shows how many were passed over, never who or why', () => {
    const view = cardIn('bel-eerst', 'choose, proposal is away and some are passed over');

    expect(wordsOf(render(view).card)).toContain('2 personen overgeslagen, zie dossier.');
  });

  it('tells in the dossier only what was typed: no field comes filled in with words', () => {
    const filled = everyCard.flatMap(([name, view]) => {
      const text = JSON.stringify(render(view).card);
      return /"type":"Input\.Text"[^}]*"value"/.test(text) ? [name] : [];
    });

    expect(filled).toEqual([]);
  });
});

describe('a line of a card', () => {
  it('stays one line without any sign that Teams acts on', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (typed) => {
        const { text } = line(typed);
        expect(text).not.toMatch(/[*_~`[\]{}<>\\\n\r\u2028\u202E]|:\/\//);
      }),
    );
  });

  it.each([
    ['nog 2 werkdagen, do 19 maart', 'nog 2 werkdagen, do_19_maart'],
    ['Het is op wo 4 februari 2026, 10.00 uur.', 'Het is op wo_4_februari_2026, 10.00_uur.'],
    ['Left: 2 working days, Thu 19 March', 'Left: 2 working days, Thu_19_March'],
    ['kamer 10 maart', 'kamer 10 maart'],
  ])('%j breaks at no gap of a date or time: %j', (said, kept) => {
    expect(line(said).text.replaceAll('\u00A0', '_')).toBe(kept);
  });

  it.each([
    ['twee keer niet teruggebeld', 'twee keer niet teruggebeld'],
    ['bouw & wonen, nr. 3 (oost)', 'bouw & wonen, nr. 3 (oost)'],
    ['*[x](http://kwaad.example)', '•(x)(http: //kwaad.example)'],
    ['eerste\nregel\u0007 twee', 'eerste regel twee'],
  ])('%j reads as %j', (typed, shown) => {
    expect(line(typed).text).toBe(shown);
  });
});
