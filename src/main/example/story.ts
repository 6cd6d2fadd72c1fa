import type { z } from 'zod';
import type { registrationInput } from '../../contract/registration.ts';
import type { stepInput } from '../../contract/step.ts';
import type { Stage, StepCode } from '../../domain/steps/codes.ts';

/** A colleague, by the part of his e-mail address before the @. */
export type Alias = string;

interface Doing {
  /** Local time in the Netherlands, `yyyy-mm-ddThh:mm`. */
  readonly at: string;
  readonly who: Alias;
}

/** The form of a registration as somebody types it; `personId` is an alias. */
export interface Registering extends Doing {
  readonly do: 'registreren';
  readonly input: z.input<typeof registrationInput>;
}

/** A step with its form as somebody types it; `to`, `askedBy` and `personId` are aliases. */
export type Stepping = {
  readonly [Code in StepCode]: Doing & {
    readonly do: Code;
    readonly input: z.input<(typeof stepInput)[Code]>;
  };
}[StepCode];

export type Moment = Registering | Stepping;

/** One complaint of the example work: who did what when, and where that brought it. */
export interface Story {
  /** Never changes: the ids of its commands come from it. */
  readonly name: string;
  /** What somebody who looks around finds in it. */
  readonly shows: string;
  readonly ends: Stage;
  /** In order of time; registration comes first. */
  readonly moments: readonly [Registering, ...Stepping[]];
}
