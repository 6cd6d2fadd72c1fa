import { isoDate, type Instant } from '../../../src/domain/calendar/isoDate.ts';
import type { Complaint } from '../../../src/domain/complaint/complaint.ts';
import type { Kenmerk } from '../../../src/domain/complaint/kenmerk.ts';
import type { Accused } from '../../../src/domain/complaint/registration.ts';
import { person } from './gemeente.ts';

/** Noon in UTC on that day. */
export const noon = (date: string): Instant => `${date}T12:00:00Z` as Instant;

/** A complaint by a citizen received on 23 February 2026, in which nothing has happened yet. */
export const klacht = (accused: Accused, rest: Partial<Complaint> = {}): Complaint => ({
  kenmerk: 'K-2026-0001' as Kenmerk,
  procedure: 'emmen',
  volgnummer: 1,
  registration: {
    by: person('mw-belastingen'),
    at: noon('2026-02-23'),
    channel: 'telefoon',
    klager: { kind: 'burger', contact: {}, replyChannel: 'telefoon' },
    accused,
    aanduiding: 'twee keer niet teruggebeld',
    what: 'Er is twee keer niet teruggebeld.',
    category: 'bereikbaarheid',
    otherCategories: [],
    received: isoDate('2026-02-23'),
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
  ...rest,
});

/** Somebody found to have to do with the complaint himself. */
export const involved = (name: string): Complaint['involved'][number] => ({
  person: person(name),
  at: noon('2026-02-24'),
  by: person('coordinator'),
});
