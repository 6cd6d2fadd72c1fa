import type { TaskModuleResponse } from '@microsoft/teams.api';
import type { DialogAnswer } from './press.ts';

/** A page of the tab as a dialog, or a line that says why there is none. */
export const dialogTask = (answer: DialogAnswer): TaskModuleResponse =>
  'text' in answer
    ? { task: { type: 'message', value: answer.text } }
    : {
        task: {
          type: 'continue',
          value: {
            title: answer.title,
            url: answer.url,
            fallbackUrl: answer.url,
            height: 'large',
            width: 'medium',
          },
        },
      };
