import type { Example } from '../../../contract/example.ts';
import type { WorkRole } from '../../../contract/workRole.ts';
import { approvalExamples } from './approvalExamples.ts';

export const examples: Record<WorkRole, Example> = {
  ...approvalExamples,
  coordinator: {
    aanduiding: 'street light broken for weeks',
    story:
      'A resident reported a broken light three times. Nobody called back. This morning he complained by mail.',
    steps: [
      {
        asks: 'The complaint is new. What do you do first?',
        choices: [
          {
            label: 'Call',
            answer:
              'The call card shows name, number and story. After the talk you record what you heard.',
            right: true,
          },
          {
            label: 'Send a letter',
            answer: 'You may, but a call often helps sooner. The confirmation is ready for you.',
          },
        ],
      },
      {
        asks: 'The resident wants somebody to explain how it came about. He is still angry. What now?',
        choices: [
          {
            label: 'Solved and satisfied',
            answer: 'Only the resident himself says whether he is satisfied. He is not yet.',
          },
          {
            label: 'Assign',
            answer: 'The app shows who was not part of it, and why that person fits. You choose.',
            right: true,
          },
        ],
      },
      {
        asks: 'The team leader does not react for two days. What happens?',
        choices: [
          {
            label: 'I am told, and call',
            answer: 'Right. Nothing stays lying: you hear of it, and can choose somebody else.',
            right: true,
          },
          {
            label: 'The term stops for a while',
            answer: 'The term always runs on. Waiting moves no date.',
          },
        ],
      },
    ],
  },
  behandelaar: {
    aanduiding: 'not called back twice',
    story:
      'A resident was not called back twice. The complaint is about a colleague in your team. You will handle it.',
    steps: [
      {
        asks: 'Who tells your colleague that there is a complaint?',
        choices: [
          {
            label: 'I do, in a talk',
            answer: 'Right. Record that you told it. Only then does the app send a message.',
            right: true,
          },
          {
            label: 'The app',
            answer:
              'Nobody hears from an app that somebody complained about him. You tell it yourself.',
          },
        ],
      },
      {
        asks: 'You spoke to the resident. Can you write a judgement now?',
        choices: [
          {
            label: 'Yes, I know enough',
            answer: 'Not yet. Your colleague may tell what happened as well. The app asks for it.',
          },
          {
            label: 'Talk with my colleague first',
            answer: 'Both sides, then. Where they differ you put the one to the other.',
            right: true,
          },
        ],
      },
      {
        asks: 'Nobody can say whether a call was promised. Which judgement fits?',
        choices: [
          {
            label: 'No judgement',
            answer: 'Write down where you looked. You can still offer an apology or a solution.',
            right: true,
          },
          {
            label: 'Unfounded',
            answer: 'Unfounded says that it was not so. You do not know that.',
          },
        ],
      },
    ],
  },
  medewerker: {
    aanduiding: 'bin not emptied',
    story: 'A resident stands angry at your desk. His bin was not emptied twice.',
    steps: [
      {
        asks: 'What do you do?',
        choices: [
          {
            label: 'Listen and record it',
            answer:
              'With Register complaint it takes a minute. The complaints coordinator calls the resident.',
            right: true,
          },
          {
            label: 'Send him to a form',
            answer: 'A form is never needed. Whoever tells you has complained.',
          },
        ],
      },
      {
        asks: 'You can put it right at once yourself. May you?',
        choices: [
          {
            label: 'Yes, and I record it',
            answer: 'Please do. Record what you did and whether the resident is satisfied.',
            right: true,
          },
          {
            label: 'No, I may not',
            answer: 'You may indeed. Helping soon is the best answer to a complaint.',
          },
        ],
      },
    ],
  },
};
