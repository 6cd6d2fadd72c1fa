import type { CardView } from '../../../contract/card.ts';
import type { CardLines } from '../cardText.ts';

const asker = ({ request }: CardView): string => request?.by ?? 'Your colleague';

/** To colleagues who do not see the dossier, and back to who asked. */
export const questionLines = {
  vraag: {
    act: () => 'A colleague asks you something',
    headline: () => 'A colleague asks you something.',
    date: () => 'Answer',
    why: (view) => `${asker(view)} asks you this. You see only the question, not the file.`,
    otherwise: () => 'If you do not answer in time, we ask again.',
  },
  oplossing: {
    act: () => 'Your agreement on a solution is asked',
    headline: () => 'Will you make this solution possible?',
    date: () => 'Answer',
    why: (view) =>
      `${asker(view)} wants to do something outside the usual rules. Read the proposal first.`,
    otherwise: () => 'Without your answer the complainant waits longer.',
  },
  antwoord: {
    act: (view) => said(view).headline.replace(/\.$/, ''),
    headline: (view) => said(view).headline,
    date: () => undefined,
    why: (view) => said(view).why,
    otherwise: (view) => said(view).otherwise,
  },
} as const satisfies Record<string, CardLines>;

interface Said {
  readonly headline: string;
  readonly why: string;
  readonly otherwise?: string;
}

const said = ({ answer }: CardView): Said => {
  const who = (answer?.by ?? []).join(' or ') || 'Your colleague';
  if (answer?.open === true) {
    return {
      headline: 'There is no answer to your question yet.',
      why: `You asked ${who}. The day is over.`,
      otherwise: 'Call your colleague, or take the question back.',
    };
  }
  if (answer?.about !== 'oplossing') {
    return {
      headline: 'Your question has an answer.',
      why: `${who} answered. You read it in the file.`,
    };
  }
  return answer.granted === true
    ? {
        headline: 'The solution is allowed.',
        why: `${who} agrees. You read it in the file.`,
        otherwise: 'Tell the complainant and record the talk.',
      }
    : {
        headline: 'The solution is not allowed.',
        why: `${who} does not agree. The reason is in the file.`,
        otherwise: 'Look for another solution, or explain why it is not possible.',
      };
};
