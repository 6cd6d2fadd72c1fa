import type { ConsultStep } from '../../../../src/domain/steps/codes.ts';
import type { StepInputs } from '../../../../src/domain/steps/input.ts';
import { day, id, type Story } from './story.ts';

/** Something to fill in where colleagues are asked, good or bad. */
export const consultInputs = (
  { moment, complaint }: Story,
  chance: number,
): Pick<StepInputs, ConsultStep> => {
  const due = day(moment.slice(0, 10));
  const question = `v${(chance % Math.max(1, complaint.questions?.length ?? 0)) + 1}`;
  const asked = { what: 'Hoe gaat dit bij jullie?', shows: ['wat'], due } as const;
  return {
    'vraag-stellen':
      chance % 3 === 0 ? { ...asked, team: 'Belastingen' } : { ...asked, to: id('mw-belastingen') },
    'vraag-beantwoorden': { question, answer: 'Zo gaat dat.' },
    'vraag-intrekken': { question },
    'oplossing-vragen': asked,
    'oplossing-beslissen': { question, granted: chance % 2 === 0, remark: 'Dit kan.' },
  };
};
