import type { OfficeHolder } from '../../../../src/domain/organisation/office.ts';
import { isoDate } from '../../../../src/domain/calendar/isoDate.ts';
import { emmen } from '../../../../src/procedures/emmen.ts';
import { calendar, day, draft, holders, id, newStory, type Story } from './story.ts';

const row = (office: OfficeHolder['office'], name: string): OfficeHolder => ({
  office,
  person: id(name),
  from: isoDate('2020-01-01'),
});

/** The municipality with a commission of three members and their secretary. */
export const withCommission = {
  profile: emmen,
  calendar,
  holders: [
    ...holders,
    row('lid-werkgeverscommissie', 'wgc-3'),
    row('secretaris-werkgeverscommissie', 'wgc-secretaris'),
  ],
};

/** About the griffier: the commission is asked, and its secretary takes it up. */
export const taken = (secretary = 'wgc-secretaris'): Story =>
  newStory(
    { accused: { kind: 'griffier', personId: id('griffier') } },
    'mw-belastingen',
    withCommission,
  )
    .must('coordinator', 'gesprek-vastleggen', {
      with: 'klager',
      how: 'telefoon',
      purpose: 'eerste-gesprek',
      on: day('2026-03-02'),
    })
    .must('coordinator', 'toewijzen', {
      to: id(secretary),
      ...(secretary !== 'wgc-secretaris' && { reason: 'De secretaris kan niet.' }),
    })
    .must(secretary, 'accepteren', {});

const record = { form: 'apart', present: 'klager, lid', record: 'Zoals gezegd.' } as const;

/** Both sides heard by a member. */
export const heardByMember = (secretary = 'wgc-secretaris'): Story =>
  taken(secretary)
    .must(secretary, 'verteld', { on: day('2026-03-02') })
    .must(secretary, 'afschrift', { on: day('2026-03-02') })
    .at('2026-03-09 10:00')
    .must(secretary, 'hoorgesprek-vastleggen', {
      ...record,
      sides: ['klager'],
      on: day('2026-03-09'),
      members: [id('wgc-2')],
    })
    .must(secretary, 'hoorgesprek-vastleggen', {
      ...record,
      sides: ['beklaagde'],
      on: day('2026-03-09'),
      members: [id('wgc-2')],
      accounts: 'gelijk',
    });

/** Its draft was read along and waits for the members. */
export const askedOfMembers = (secretary = 'wgc-secretaris'): Story =>
  heardByMember(secretary)
    .must(secretary, 'oordeel-concept', draft())
    .must(secretary, 'ter-meelezing', { version: 1 })
    .must('jurist', 'meegelezen', { version: 1, verdict: 'akkoord' });
