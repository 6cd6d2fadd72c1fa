import type { RegistrationInput } from '../contract/registration.ts';
import type { StepInput } from '../contract/step.ts';
import type { IsoDate, Instant } from '../domain/calendar/isoDate.ts';
import type { Kenmerk, PersonId } from '../domain/complaint/kenmerk.ts';
import type { Succession } from '../domain/organisation/succession.ts';
import type { SettingsChange } from '../domain/settings/settings.ts';
import type { StepCode } from '../domain/steps/codes.ts';

/** SHA-256, lower-case hex, of where a command began: the same press is the same command (protocol.md §1). */
export type CommandId = string & { readonly __brand: 'CommandId' };

/** A verified person of the organisation's own tenant; never a guest. */
export interface Actor {
  readonly id: PersonId;
  readonly name: string;
  readonly language: 'nl' | 'en';
}

/** Business time of one command, read once so that everything in it agrees. */
export interface BusinessTime {
  readonly now: Instant;
  /** Calendar date of `now` in the organisation's zone. */
  readonly today: IsoDate;
}

export interface StepCommand<Step extends StepCode = StepCode> {
  /** Hash of where the press began (protocol.md §1). */
  readonly id: CommandId;
  readonly by: Actor;
  readonly kenmerk: Kenmerk;
  /** `volgnummer` the person saw. */
  readonly seen?: number;
  readonly step: Step;
  /** As the parser `stepInput[step]` gave it. */
  readonly input: StepInput<Step>;
  /** Who pressed hears that it is kept before what it owes is worked out; absent: after. */
  readonly answerFirst?: true;
  /** Read once for all that belongs to one press; absent: now. */
  readonly time?: BusinessTime;
}

export interface RegisterCommand {
  readonly id: CommandId;
  readonly by: Actor;
  readonly input: RegistrationInput;
  /** Key of the draft to remove once registered. */
  readonly draftKey?: string;
}

export interface DestroyCommand {
  readonly id: CommandId;
  readonly by: Actor;
  readonly kenmerk: Kenmerk;
  readonly seen?: number;
  /** Declaration of destruction it stands in. */
  readonly declaration: string;
}

/** A setting becomes another one. */
export interface SettingsCommand {
  readonly id: CommandId;
  readonly by: Actor;
  readonly reason: string;
  /** He knows that an office will be vacant. */
  readonly leaveEmpty: boolean;
  readonly change: SettingsChange | ({ readonly kind: 'opvolging' } & Succession);
}

/** The change with this number is put back. */
export type SettingsUndoCommand = Omit<SettingsCommand, 'change'> & { readonly number: number };

/** Somebody is away; both days inclusive, and without `to` nobody knows until when. */
export interface AbsenceCommand {
  readonly id: CommandId;
  readonly by: Actor;
  readonly person: PersonId;
  readonly from: IsoDate;
  readonly to?: IsoDate;
}

/** "Herinner me later": until which day, and why. */
export interface LaterCommand {
  readonly id: CommandId;
  readonly by: Actor;
  readonly kenmerk: Kenmerk;
  readonly until: string;
  readonly reason: string;
}

/** Somebody is back, or does not go. */
export interface BackCommand {
  readonly id: CommandId;
  readonly by: Actor;
  readonly person: PersonId;
  /** First day of the stretch that is meant; absent is the one that runs. */
  readonly from?: IsoDate;
}
