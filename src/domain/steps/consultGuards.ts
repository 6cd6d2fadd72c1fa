import type { Complaint } from '../complaint/complaint.ts';
import type { PersonId } from '../complaint/kenmerk.ts';
import type { ConsultStep } from './codes.ts';
import { openQuestions, openQuestionsTo } from './facts/questions.ts';

interface Asked {
  readonly complaint: Complaint;
  readonly person: PersonId;
}

/** When these steps make sense; what is left out always does. */
export const consultGuards: Readonly<Partial<Record<ConsultStep, (asked: Asked) => boolean>>> = {
  'vraag-beantwoorden': ({ complaint, person }) =>
    openQuestionsTo(complaint, person).some(({ about }) => about === 'vraag'),
  'oplossing-beslissen': ({ complaint, person }) =>
    openQuestionsTo(complaint, person).some(({ about }) => about === 'oplossing'),
  'vraag-intrekken': ({ complaint }) => openQuestions(complaint).length > 0,
};
