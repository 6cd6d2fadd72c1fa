import type { ComplaintModel } from '../readmodel/complaintModel.ts';
import type { FreshRows } from './freshRows.ts';
import type { Looks } from './looks.ts';
import type { Proof } from './proof.ts';
import type { Seal } from './seal.ts';
import type { StoreDeps } from './storeDeps.ts';
import type { TextStore } from './textStore.ts';

/** What every part of the register works with; `model` and `proof` are shared with the delivery. */
export interface RegisterDeps extends StoreDeps {
  readonly model: ComplaintModel;
  readonly proof: Proof;
  readonly seal: Seal;
  readonly fresh: FreshRows;
  readonly texts: TextStore;
  readonly looks: Looks;
}
