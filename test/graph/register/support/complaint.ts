import type { CommandId, Actor, BusinessTime } from '../../../../src/app/command.ts';
import type { CreateRequest, Decide, Decided } from '../../../../src/app/ports/register.ts';
import type { Complaint } from '../../../../src/domain/complaint/complaint.ts';
import type { Kenmerk, PersonId } from '../../../../src/domain/complaint/kenmerk.ts';
import type { OwedNotice } from '../../../../src/domain/complaint/notice.ts';
import type { IsoDate, Instant } from '../../../../src/domain/calendar/isoDate.ts';
import { accept, refuse } from '../../../../src/domain/shared/outcome.ts';

const person = (id: string, name: string): Actor => ({
  id: id as PersonId,
  name,
  language: 'nl',
});
export const marit = person('5d0c3f1a-0000-4000-8000-000000000001', 'Marit Voskuil');
export const joost = person('5d0c3f1a-0000-4000-8000-000000000002', 'Joost Terhaar');
export const fenna = person('5d0c3f1a-0000-4000-8000-000000000003', 'Fenna Abbing');

export const at = (now: string): BusinessTime => ({
  now: now as Instant,
  today: now.slice(0, 10) as IsoDate,
});
export const morning = at('2026-03-02T08:00:00Z');

export const command = (name: string): CommandId => name.padEnd(64, '-') as CommandId;

/** A complaint as it is registered, with nothing done yet. */
export const newComplaint = (kenmerk: Kenmerk, what = 'Niet teruggebeld'): Complaint => ({
  kenmerk,
  procedure: 'emmen',
  volgnummer: 0,
  registration: {
    by: marit.id,
    at: morning.now,
    channel: 'telefoon',
    klager: { kind: 'burger', contact: {}, replyChannel: 'telefoon' },
    accused: { kind: 'onbekend' },
    aanduiding: 'Terugbellen vergunning',
    what,
    category: 'geen-of-late-reactie',
    otherCategories: [],
    received: morning.today,
  },
  contacts: [],
  involved: [],
  assignments: [],
  verdagingen: [],
  hearings: [],
  waivers: [],
  verdict: { drafts: [], readings: [], approvals: [], opened: [] },
  letters: [],
  closings: [],
  reopenings: [],
});

export interface Registering {
  readonly by?: Actor;
  readonly what?: string;
  readonly tell?: readonly OwedNotice[];
}

/** A registration under a command id of its own. */
export const registration = (name: string, with_: Registering = {}): CreateRequest => ({
  id: command(name),
  by: with_.by ?? marit,
  time: morning,
  year: 2026,
  draft: (kenmerk): Decided => ({
    complaint: newComplaint(kenmerk, with_.what),
    log: { action: 'geregistreerd' },
    tell: with_.tell ?? [],
  }),
});

/** Adds a phone call; never refuses. */
export const call =
  (note: string, tell: readonly OwedNotice[] = []): Decide<never> =>
  (complaint) =>
    accept({
      complaint: {
        ...complaint,
        contacts: [
          ...complaint.contacts,
          {
            on: morning.today,
            at: morning.now,
            by: marit.id,
            with: 'klager',
            how: 'telefoon',
            purpose: 'voortgang',
            reached: true,
            note,
          },
        ],
      },
      log: { action: 'contact' },
      tell,
    });

/** May be done once in the life of a complaint; the second one comes too late. */
export const copyOnce =
  (by: Actor): Decide<{ readonly code: 'already-done' }> =>
  (complaint) =>
    complaint.copy
      ? refuse({ code: 'already-done' })
      : accept({
          complaint: { ...complaint, copy: { on: morning.today, at: morning.now, by: by.id } },
          log: { action: 'afschrift' },
          tell: [],
        });

export const tellJoost: OwedNotice = { kind: 'wil-jij-behandelen', to: joost.id };
