import type { print as nl } from '../nl/print.ts';

export const print: typeof nl = {
  print: 'Print',
  by: ({ who, day }) =>
    `Printed by ${who} on ${day}. It shows what this person may see. Keep it safe.`,
};
