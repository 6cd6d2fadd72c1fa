import type { StepInputs } from '../../../../src/domain/steps/input.ts';
import { day, id, type Story } from './story.ts';

type PhaseStep =
  | 'toetsen'
  | 'op-schrift-stellen'
  | 'gezag-inlichten'
  | 'gezag-advies'
  | 'leidinggevende-inlichten'
  | 'bemiddeling-vastleggen'
  | 'geen-bemiddeling'
  | 'naar-commissie'
  | 'rapport-commissie'
  | 'advies-commissie'
  | 'beslisser-kiezen'
  | 'nabesproken';

/** Something to fill in for the steps of mediation and committee, on the day of the story. */
export const phaseInputs = (
  story: Pick<Story, 'moment'>,
  chance = 1,
): Pick<StepInputs, PhaseStep> => {
  const on = day(story.moment.slice(0, 10));
  return {
    toetsen: {},
    'op-schrift-stellen': { text: 'Samen opgeschreven.' },
    'gezag-inlichten': { on },
    'gezag-advies': { from: 'burgemeester', on, advice: 'Neem het serieus.' },
    'leidinggevende-inlichten': { on },
    'bemiddeling-vastleggen': {
      on,
      present: 'Klager, medewerker en behandelaar',
      facts: 'Zo ging de aanhouding.',
      experience: { klager: 'Ik was bang.', beklaagde: 'Ik had haast.' },
      apologies: ['beklaagde'],
      satisfied: chance === 0,
      letterWanted: false,
      ...(chance === 0 && { agreed: 'Het is uitgesproken.' }),
    },
    'geen-bemiddeling': { reason: 'De klager wil dat niet.' },
    'naar-commissie': {},
    'rapport-commissie': { text: 'Wat de collega’s vertellen.' },
    'advies-commissie': {
      parts: [{ part: 'Terugbellen', advice: 'gegrond', reasons: 'Het was beloofd.' }],
    },
    'beslisser-kiezen': { to: id('plv-politiechef'), reason: 'De politiechef is er niet.' },
    nabesproken: { on },
  };
};
