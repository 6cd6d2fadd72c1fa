import type { Example } from '../../../contract/example.ts';
import type { WorkRole } from '../../../contract/workRole.ts';

/** For who reads a judgement of somebody else. */
export const approvalExamples: Pick<
  Record<WorkRole, Example>,
  'ondersteuning' | 'leidinggevende'
> = {
  ondersteuning: {
    aanduiding: 'letter sent to the wrong address',
    story: 'A colleague wrote a judgement of a complaint. You read along before it leaves.',
    steps: [
      {
        asks: 'A part is called unfounded, but it says that nobody knows what happened. What do you do?',
        choices: [
          {
            label: 'Nothing, it is his choice',
            answer:
              'Reading along is for exactly this. A remark helps your colleague and the complainant.',
          },
          {
            label: 'Make a remark',
            answer:
              'Where something is not established, no judgement fits. Your colleague changes it and asks you again.',
            right: true,
          },
        ],
      },
      {
        asks: 'The judgement is approved. When does the letter leave?',
        choices: [
          {
            label: 'After the waiting time only',
            answer: 'So whoever approved can still go back. Then the letter is ready with you.',
            right: true,
          },
          {
            label: 'At once',
            answer: 'No. There is a short wait, so that a mistake can still be mended.',
          },
        ],
      },
    ],
  },
  leidinggevende: {
    aanduiding: 'unfriendly at the desk',
    story:
      'A team leader handled a complaint. Both sides were heard and the lawyer read along. Now the judgement is with you.',
    steps: [
      {
        asks: 'What do you do first?',
        choices: [
          {
            label: 'Read and decide',
            answer: 'You see the letter as it will leave, and how the judgement came about.',
            right: true,
          },
          {
            label: 'Approve at once',
            answer: 'You can, but the app asks once more. The log shows that you did not read it.',
          },
        ],
      },
      {
        asks: 'You miss what was learnt. What now?',
        choices: [
          {
            label: 'Change it yourself',
            answer: 'The judgement stays the handler’s. Say what you miss, and he changes it.',
          },
          {
            label: 'Send back',
            answer: 'You write what you miss. The new version comes back, with the differences.',
            right: true,
          },
        ],
      },
      {
        asks: 'You approved and change your mind. Is that still possible?',
        choices: [
          {
            label: 'Yes, until the letter left',
            answer:
              'With Withdraw approval the judgement is with you again. The letter does not leave.',
            right: true,
          },
          {
            label: 'No',
            answer: 'It is. The letter waits for a while, for exactly this.',
          },
        ],
      },
    ],
  },
};
