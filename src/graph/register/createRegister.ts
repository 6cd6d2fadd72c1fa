import type { LateDecision, Register } from '../../app/ports/register.ts';
import type { Instant } from '../../domain/calendar/isoDate.ts';
import type { Kenmerk, PersonId } from '../../domain/complaint/kenmerk.ts';
import type { ComplaintModel } from '../readmodel/complaintModel.ts';
import type { ModelRow } from '../readmodel/modelRow.ts';
import { change } from './change.ts';
import { create } from './create.ts';
import { createFreshRows } from './freshRows.ts';
import { erase } from './erase.ts';
import { log } from './log.ts';
import { createLooks } from './looks.ts';
import { note } from './note.ts';
import { open, read } from './open.ts';
import type { Proof } from './proof.ts';
import type { RegisterDeps } from './registerDeps.ts';
import { createSeal } from './seal.ts';
import type { StoreDeps } from './storeDeps.ts';
import { createTextStore } from './textStore.ts';

/** What the parts of the register share; the delivery and the nightly sweep take the same. */
export const registerDeps = (
  deps: StoreDeps & { readonly model: ComplaintModel; readonly proof: Proof },
): RegisterDeps => ({
  ...deps,
  seal: createSeal(deps.hashKey),
  texts: createTextStore(deps),
  fresh: createFreshRows(deps),
  looks: createLooks(),
});

/** The complaints in the list `Klachten`, written as protocol.md §1-2 says. */
export const createRegister = (deps: RegisterDeps): Register => ({
  change: (request, decide) => change(deps, request, decide),
  create: (request) => create(deps, request),
  open: (kenmerk, by, time) => open(deps, kenmerk, { by, time }),
  read: (kenmerk, options) => read(deps, kenmerk, options ?? {}),
  active: () => deps.model.active(),
  atRest: (order) => deps.model.atRest(order),
  candidates: (words) => deps.model.candidates(words),
  find: (kenmerk) => {
    const complaint = deps.model.complaintOf(kenmerk);
    return complaint?.destroyed ? undefined : complaint;
  },
  lately: () => deps.model.owing().flatMap(decisionsOf),
  note: (kenmerk, line) => note(deps, kenmerk, line),
  erase: (kenmerk) => erase(deps, kenmerk),
  log: (kenmerk, options) => log(deps, kenmerk, options ?? { looks: false }),
});

const decisionsOf = ({ kenmerk, outbox }: ModelRow): readonly LateDecision[] =>
  outbox.map(({ by, at, log: { action } }) => ({
    ...{ kenmerk: kenmerk as Kenmerk, by: by as PersonId },
    ...{ at: at as Instant, action },
  }));
