import type { Stepping } from '../../story.ts';

interface Admitted {
  /** Day on which the coordinator received it and found it admissible. */
  readonly on: string;
  readonly how: 'e-mail' | 'post';
  readonly behandelaar: string;
}

/** From the coordinator's desk to somebody who takes it up, in one day; the employee hears it the next. */
export const admitted = ({ on, how, behandelaar }: Admitted): readonly Stepping[] => [
  {
    at: `${on}T09:40`,
    who: 'griet.claessens',
    do: 'doorgestuurd',
    input: { on, from: 'diensthoofd' },
  },
  {
    at: `${on}T10:05`,
    who: 'griet.claessens',
    do: 'ontvankelijkheid',
    input: { admissible: true },
  },
  {
    at: `${on}T10:20`,
    who: 'griet.claessens',
    do: 'brief-verstuurd',
    input: { letterId: 'b1', how },
  },
  {
    at: `${on}T10:30`,
    who: 'griet.claessens',
    do: 'toewijzen',
    input: { to: behandelaar, reason: 'Van een andere dienst, en kent het werk.' },
  },
  { at: `${on}T13:15`, who: behandelaar, do: 'accepteren', input: {} },
  { at: `${on}T15:30`, who: behandelaar, do: 'verteld', input: { on } },
];
