import type { Failure } from '../../contract/failure.ts';
import { isIsoDate } from '../../domain/calendar/isoDate.ts';
import { accept, refuse, type Outcome } from '../../domain/shared/outcome.ts';
import { laterUntil } from '../../domain/steps/laterUntil.ts';
import { mayOpen } from '../../domain/steps/roles.ts';
import type { LaterCommand } from '../command.ts';
import { laterKey } from '../rounds/notPutOff.ts';
import { circumstancesOf } from './circumstances.ts';
import type { Deps } from './deps.ts';

/**
 * Puts off one's own reminders of a complaint, with a reason and never up to the day on which it is due: what is
 * due today is told whatever was put off.
 *
 * @see experience.md §3 (Herinner me later)
 */
export const remindLater =
  (deps: Deps) =>
  async ({
    id,
    by,
    kenmerk,
    until,
    reason,
  }: LaterCommand): Promise<Outcome<undefined, Failure>> => {
    const time = await deps.clock.businessTime();
    const complaint = await deps.register.read(kenmerk, { shortened: true });
    if (complaint === undefined) return refuse({ code: 'not-found' });
    const circumstances = circumstancesOf(deps, complaint.procedure, time);
    if (mayOpen(complaint, by.id, circumstances) !== 'dossier')
      return refuse({ code: 'not-found' });
    if (reason.trim() === '') return refuse({ code: 'reason-required' });
    const last = laterUntil(complaint, by.id, circumstances);
    if (last === undefined) return refuse({ code: 'not-now' });
    if (!isIsoDate(until) || until <= time.today || until > last) {
      return refuse({ code: 'invalid-input', fields: [{ field: 'until', code: 'invalid' }] });
    }
    const line = { command: id, by: by.id, at: time.now, action: 'later' } as const;
    await deps.register.note(kenmerk, { ...line, reason: `${until} · ${reason}` });
    const key = laterKey(kenmerk);
    await deps.drafts.save(by.id, { key, value: { until, reason }, savedAt: time.now });
    return accept(undefined);
  };
