import type { Instant, IsoDate } from '../../src/domain/calendar/isoDate.ts';
import type { Complaint } from '../../src/domain/complaint/complaint.ts';
import type { Kenmerk, PersonId } from '../../src/domain/complaint/kenmerk.ts';
import { pick, rareWord, someText, type Chance } from './someText.ts';

/** Who takes part in invented complaints. */
export interface Cast {
  readonly handlers: readonly PersonId[];
  readonly coordinator: PersonId;
  readonly jurist: PersonId;
  readonly support: PersonId;
  /** Employees complained about; most have left long ago. */
  readonly accused: readonly PersonId[];
}

interface Wanted {
  readonly kenmerk: string;
  readonly received: IsoDate;
  /** Absent: closed. */
  readonly today?: IsoDate;
}

/** One complaint with facts of about 10 KB of JSON: open ones with everything done today, so that nothing is overdue. */
export function someComplaint(
  { kenmerk, received, today }: Wanted,
  cast: Cast,
  chance: Chance,
): Complaint {
  const on = today ?? received;
  const at = `${on}T09:30:00Z` as Instant;
  const behandelaar = pick(cast.handlers, chance);
  const moment = { on, at, by: behandelaar };
  const long = (about: number): string =>
    someText(Math.min(1_990, about * (0.5 + chance())), chance);
  const stage = today === undefined ? 'afgesloten' : pick(openStages, chance);
  const assigned = stage !== 'nieuw';
  const judged = stage === 'afgesloten' || stage === 'meelezen';
  const facts = {
    kenmerk: kenmerk as Kenmerk,
    procedure: 'emmen',
    volgnummer: stage === 'afgesloten' ? 14 : assigned ? 6 : 1,
    registration: {
      by: cast.support,
      at,
      channel: 'e-mail',
      klager: {
        kind: 'burger',
        name: `${rareWord(chance)} ${rareWord(chance)}`,
        contact: { phone: '06 55 55 01 01', email: 'iemand@bewoner.example' },
        replyChannel: 'e-mail',
      },
      accused:
        chance() < 0.6
          ? { kind: 'medewerker', personId: pick(cast.accused, chance), team: 'Handhaving' }
          : { kind: 'onbekend' },
      aanduiding: `${rareWord(chance)} aan het loket`,
      what: long(1_000),
      category: 'bejegening',
      otherCategories: [],
      received,
    },
    contacts: Array.from({ length: 3 }, () => ({
      ...moment,
      ...{ with: 'klager', how: 'telefoon', purpose: 'voortgang', reached: true },
      note: long(350),
    })),
    involved: [],
    assignments: assigned
      ? [
          {
            to: behandelaar,
            office: 'teamleider',
            by: cast.coordinator,
            ...{ at, on, rule: 1 },
            ...(stage !== 'toegewezen' && { accepted: { at, on } }),
          },
        ]
      : [],
    ...(assigned && stage !== 'toegewezen' && { told: moment, copy: moment }),
    verdagingen: [],
    hearings: assigned && judged ? [hearing('g1', 'klager'), hearing('g2', 'beklaagde')] : [],
    waivers: [],
    verdict: judged ? verdict() : { drafts: [], readings: [], approvals: [], opened: [] },
    letters:
      stage === 'afgesloten'
        ? [letter('b1', 'ontvangstbevestiging'), letter('b2', 'afdoening')]
        : [],
    closings: stage === 'afgesloten' ? [{ on, at, by: cast.coordinator, as: 'afgehandeld' }] : [],
    reopenings: [],
  };
  return facts as unknown as Complaint;

  function hearing(id: string, side: string) {
    const held = { ...moment, present: someText(60, chance), record: long(900) };
    const planned = { at, by: behandelaar };
    return { id, sides: [side], form: 'apart', plannedFor: on, time: '09:00', planned, held };
  }
  function letter(id: string, kind: string) {
    const sent = { at, on, by: cast.support, how: 'e-mail' };
    return {
      id,
      kind,
      channel: 'e-mail',
      preparedAt: at,
      preparedOn: on,
      leavesAt: at,
      version: 1,
      sent,
    };
  }
  function verdict() {
    const part = () => ({
      ...{ part: someText(60, chance), findings: long(750), reasons: long(500) },
      ...{ established: 'ja', outcome: 'gegrond' },
    });
    const draft = {
      ...{ version: 1, by: behandelaar, at, parts: [part(), part()] },
      ...{ conclusions: long(400), lesson: long(300) },
      submitted: { at, by: behandelaar, approval: 'alleen-meelezen' },
    };
    const readings =
      stage === 'afgesloten'
        ? [{ version: 1, by: cast.jurist, at, verdict: 'akkoord', as: 'jurist' }]
        : [];
    return { drafts: [draft], readings, approvals: [], opened: [] };
  }
}

const openStages = ['nieuw', 'toegewezen', 'in-behandeling', 'in-behandeling', 'meelezen'] as const;
