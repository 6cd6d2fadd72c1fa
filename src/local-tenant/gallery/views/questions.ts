import { antwoord, done, oplossing, stilte, toezegging, vraag, type NamedViews } from './parts.ts';

/** Cards about what a colleague is asked, promised or owed a word. */
export const questionsViews = {
  vraag: {
    live: vraag,
    'day is over': { ...vraag, date: { date: '2026-03-12', workingDaysLeft: -2 } },
    'nothing typed': {
      ...vraag,
      failure: { code: 'invalid-input', fields: [{ field: 'answer', code: 'required' }] },
    },
    answered: { ...vraag, buttons: [], ...done('vraag-beantwoorden') },
  },
  oplossing: {
    live: oplossing,
    'no without a reason': {
      ...oplossing,
      failure: { code: 'reason-required', fields: [{ field: 'remark', code: 'reason-required' }] },
    },
    decided: { ...oplossing, buttons: [], ...done('oplossing-beslissen') },
  },
  stilte: {
    live: stilte,
    'not reached': { ...stilte, attempts: 2 },
    'word is ready': { ...stilte, buttons: [], ...done('voortgangsbericht') },
  },
  toezegging: {
    live: toezegging,
    late: { ...toezegging, date: { date: '2026-03-12', workingDaysLeft: -2 } },
    kept: { ...toezegging, buttons: [], ...done('toezegging-nagekomen') },
  },
  antwoord: {
    answered: antwoord({ about: 'vraag', by: ['Fenna Kolkman'] }),
    'no answer': antwoord({ about: 'vraag', by: ['Fenna Kolkman', 'Wubbe Tillinga'], open: true }),
    granted: antwoord({ about: 'oplossing', by: ['Fenna Kolkman'], granted: true }),
    'not granted': antwoord({ about: 'oplossing', by: ['Fenna Kolkman'], granted: false }),
  },
} satisfies Readonly<Record<string, NamedViews>>;
