import type { Complaint } from '../complaint/complaint.ts';
import type { PersonId } from '../complaint/kenmerk.ts';
import type { OwedNotice } from '../complaint/notice.ts';
import { accept, refuse, type Outcome } from '../shared/outcome.ts';
import type { StepCode } from './codes.ts';
import type { StepContext } from './context.ts';
import type { StepInputs } from './input.ts';
import type { RefusedField, StepRefusal, StepRefusalCode } from './refusal.ts';

/** What a step changes: the new facts, its line in the log and the messages it owes. */
export interface StepDecided {
  readonly complaint: Complaint;
  readonly log: {
    readonly action: StepCode | 'geregistreerd';
    readonly reason?: string;
    readonly about?: PersonId;
  };
  readonly tell: readonly OwedNotice[];
}

export type StepOutcome = Outcome<StepDecided, StepRefusal>;

/** Decides one step on the facts as they are; pure, and silent about rights, which the table holds. */
export type DecideStep<Step extends StepCode> = (
  complaint: Complaint,
  input: StepInputs[Step],
  context: StepContext,
) => StepOutcome;

/** The step is taken. */
export const decided = (
  complaint: Complaint,
  log: StepDecided['log'],
  tell: readonly OwedNotice[] = [],
): StepOutcome => accept({ complaint, log, tell });

/** The step is refused, with what the sentence needs. */
export const refused = (
  code: StepRefusalCode,
  params?: Readonly<Record<string, string | number>>,
): { readonly ok: false; readonly refusal: StepRefusal } =>
  refuse(params ? { code, params } : { code });

/** The step is refused because of one field of its form. */
export const refusedField = (
  field: string,
  code: RefusedField['code'] & StepRefusalCode,
): { readonly ok: false; readonly refusal: StepRefusal } =>
  refuse({ code, fields: [{ field, code }] });

/** A field holds something that cannot be, for which no sentence of its own exists. */
export const invalid = (field: string): { readonly ok: false; readonly refusal: StepRefusal } =>
  refuse({ code: 'invalid-input', fields: [{ field, code: 'invalid' }] });
