import type { ConsultStep } from '../../../src/domain/steps/codes.ts';
import type { Filling } from './inputs.ts';

/** Something to fill in where colleagues are asked, as somebody types it. */
export function consultInput(
  step: ConsultStep,
  { complaint, today: due, people, mark, by }: Filling,
): unknown {
  const open = complaint.questions?.find(({ answered, withdrawn }) => !answered && !withdrawn);
  const other = people.find((person) => person !== by);
  const question = open?.id ?? 'v1';
  const asked = { what: mark, shows: ['wat'], due };
  switch (step) {
    case 'vraag-stellen':
      return { ...asked, to: other };
    case 'oplossing-vragen':
      return asked;
    case 'vraag-beantwoorden':
      return { question, answer: mark };
    case 'vraag-intrekken':
      return { question };
    case 'oplossing-beslissen':
      return { question, granted: true, remark: mark };
  }
}
