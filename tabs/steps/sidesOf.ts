import type { StepInput } from '../../src/contract/step.ts';
import type { FormStore } from '../form/formStore.ts';

type Plan = StepInput<'hoorgesprek-plannen'>;

/** The sides that are ticked. */
export const sidesOf = (form: FormStore): Plan['sides'] =>
  (['klager', 'beklaagde'] as const).filter((side) => form.flag(`side.${side}`));
