import { describe, expect, it } from '@jest/globals';
import { belgianCalendar } from '../../../src/domain/calendar/belgianCalendar.ts';
import { dutchCalendar } from '../../../src/domain/calendar/dutchCalendar.ts';
import { isoDate } from '../../../src/domain/calendar/isoDate.ts';
import { citationText } from '../../../src/domain/procedure/citation.ts';
import { readClock, whatIf, type ClockRules } from '../../../src/domain/terms/clock.ts';
import type { Start } from '../../../src/domain/terms/events/course.ts';
import type { Happening, TermEvent } from '../../../src/domain/terms/events/event.ts';
import { emmen } from '../../../src/procedures/emmen.ts';
import { politie } from '../../../src/procedures/politie.ts';
import { vlaanderen } from '../../../src/procedures/vlaanderen.ts';

const dutch: ClockRules = { profile: emmen, calendar: dutchCalendar() };
const police: ClockRules = { profile: politie, calendar: dutchCalendar() };
const flemish: ClockRules = { profile: vlaanderen, calendar: belgianCalendar() };
const start: Start = { received: isoDate('2026-02-23'), accused: true };
const day = isoDate;
type Plain = Exclude<Happening['kind'], 'verdaging' | 'verder-uitstel' | 'opgeschort'>;
const on = (kind: Plain, date: string): Happening => ({ kind, on: day(date) });
const verdaging = (date: string, weeks: number): Happening => ({
  kind: 'verdaging',
  on: day(date),
  weeks,
  told: ['klager', 'beklaagde'],
});
const uitstel = (date: string, until: string, writtenConsent = true): Happening => ({
  kind: 'verder-uitstel',
  on: day(date),
  until: day(until),
  writtenConsent,
});
const wait = (date: string, reason: string, until?: string): Happening => ({
  kind: 'opgeschort',
  on: day(date),
  reason,
  ...(until !== undefined && { until: day(until) }),
});

/** What is said of the last event: `nee na-afloop 2026-04-07 | Awb 9:11 lid 2`. */
const saidOfLast = (events: readonly TermEvent[], rules = dutch, from = start): string => {
  const last = readClock(from, events, rules).events.at(-1);
  const { remark } = last ?? {};
  const words = [
    last?.valid ? 'ja' : 'nee',
    remark?.code ?? '',
    ...Object.values(remark?.params ?? {}),
  ];
  return `${words.join(' ').trim()}${remark?.article ? ` | ${citationText(remark.article)}` : ''}`;
};

/** @requirement K2 @requirement K3 */
describe('an event', () => {
  it.each<[string, readonly TermEvent[], string]>([
    ['of confirmation counts', [on('bevestigd', '2026-02-23')], 'ja'],
    ['before receipt cannot be', [on('bevestigd', '2026-02-22')], 'nee voor-ontvangst 2026-02-23'],
    ['of verdaging on the last day counts', [verdaging('2026-04-07', 4)], 'ja'],
    [
      'of verdaging a day later does not',
      [verdaging('2026-04-08', 4)],
      'nee na-afloop 2026-04-07 | Awb 9:11 lid 2',
    ],
    [
      'of five weeks says how many are left',
      [verdaging('2026-03-02', 5)],
      'nee te-veel-weken 4 | Awb 9:11 lid 2',
    ],
    [
      'of half a week is refused',
      [verdaging('2026-03-02', 0.5)],
      'nee geen-hele-weken | Awb 9:11 lid 2',
    ],
    [
      'of verdaging without a word to the complainant is refused',
      [{ kind: 'verdaging', on: day('2026-03-02'), weeks: 1, told: ['beklaagde'] }],
      'nee geen-bericht-klager | Awb 9:11 lid 2',
    ],
    [
      'of verdaging without a word to the accused is refused',
      [{ kind: 'verdaging', on: day('2026-03-02'), weeks: 1, told: ['klager'] }],
      'nee geen-bericht-beklaagde | Awb 9:11 lid 2',
    ],
    [
      'of further delay without consent in writing is refused',
      [verdaging('2026-03-02', 1), uitstel('2026-03-09', '2026-06-01', false)],
      'nee niet-schriftelijk | Awb 9:11 lid 3',
    ],
    [
      'of further delay before any verdaging is refused',
      [uitstel('2026-03-09', '2026-06-01')],
      'nee geen-verdaging-vooraf | Awb 9:11 lid 3',
    ],
    [
      'of further delay after the term is refused',
      [verdaging('2026-03-02', 1), uitstel('2026-04-14', '2026-06-01')],
      'nee na-afloop 2026-04-13 | Awb 9:11 lid 3',
    ],
    [
      'of further delay that delays nothing is refused',
      [verdaging('2026-03-02', 1), uitstel('2026-04-13', '2026-04-13')],
      'nee verlengt-niet 2026-04-13 | Awb 9:11 lid 3',
    ],
    [
      'of further delay on the last day counts, by a day',
      [verdaging('2026-03-02', 1), uitstel('2026-04-13', '2026-04-14')],
      'ja',
    ],
    [
      'of verdaging under a delay agreed on extends no term that is over',
      [verdaging('2026-03-02', 1), uitstel('2026-04-13', '2026-06-01'), verdaging('2026-04-20', 1)],
      'nee na-afloop 2026-04-13 | Awb 9:11 lid 2',
    ],
    ['of a committee on the last day counts', [on('commissie', '2026-04-07')], 'ja'],
    [
      'of a committee a day later does not',
      [on('commissie', '2026-04-08')],
      'nee na-afloop 2026-04-07 | Awb 9:11 lid 1',
    ],
    [
      'of waiting counts and says that the term runs on',
      [wait('2026-03-02', 'ziekte')],
      'ja termijn-loopt-door | Awb 9:11 lid 1',
    ],
    ['of waiting without reason is refused', [wait('2026-03-02', ' ')], 'nee geen-reden'],
    [
      'of waiting that ends before it begins is refused',
      [wait('2026-03-02', 'ziekte', '2026-03-01')],
      'nee einde-voor-begin',
    ],
    ['of not handling in time counts', [on('buiten-behandeling', '2026-03-23')], 'ja'],
    [
      'of not handling too late counts and says so',
      [on('buiten-behandeling', '2026-03-24')],
      'ja te-laat 2026-03-23 | Awb 9:8 lid 3',
    ],
    ['of settling on the last day counts', [on('afgehandeld', '2026-04-07')], 'ja'],
    [
      'of settling too late counts and says so',
      [on('afgehandeld', '2026-04-08')],
      'ja te-laat 2026-04-07 | Awb 9:11 lid 1',
    ],
    ['of satisfaction is never too late', [on('tevreden', '2026-08-03')], 'ja'],
    [
      'of satisfaction after settling changes nothing',
      [on('afgehandeld', '2026-03-09'), on('tevreden', '2026-03-16')],
      'ja',
    ],
    [
      'of settling after satisfaction says when the letter left',
      [on('tevreden', '2026-03-09'), on('afgehandeld', '2026-03-16')],
      'ja',
    ],
    [
      'of settling twice is refused',
      [on('afgehandeld', '2026-03-09'), on('afgehandeld', '2026-03-16')],
      'nee al-geeindigd 2026-03-09',
    ],
    [
      'of not handling what was settled is refused',
      [on('afgehandeld', '2026-03-09'), on('buiten-behandeling', '2026-03-16')],
      'nee al-geeindigd 2026-03-09',
    ],
    [
      'of settling what was not handled is refused',
      [on('buiten-behandeling', '2026-03-09'), on('afgehandeld', '2026-03-16')],
      'nee al-geeindigd 2026-03-09',
    ],
    [
      'of verdaging after the end is refused',
      [on('tevreden', '2026-03-09'), verdaging('2026-03-16', 1)],
      'nee al-geeindigd 2026-03-09',
    ],
    [
      'of verdaging after a reopening counts, in the term that never stopped',
      [on('tevreden', '2026-03-09'), on('heropend', '2026-03-16'), verdaging('2026-04-07', 1)],
      'ja',
    ],
    [
      'of reopening what has not ended is refused',
      [on('heropend', '2026-03-09')],
      'nee niet-geeindigd',
    ],
    [
      'of handling again is refused where the procedure has it not',
      [on('herbehandeling', '2026-03-09')],
      'nee kent-procedure-niet',
    ],
    [
      'of correction counts when it names an earlier one',
      [on('bevestigd', '2026-03-09'), { kind: 'vervallen', event: 0 }],
      'ja',
    ],
    [
      'of correction is refused when it names itself',
      [{ kind: 'vervallen', event: 0 }],
      'nee geen-eerdere-gebeurtenis 0',
    ],
  ])('%s', (_rule, events, said) => {
    expect(saidOfLast(events)).toBe(said);
  });

  it('that was taken back says by which', () => {
    const { events } = readClock(
      start,
      [verdaging('2026-03-02', 1), { kind: 'vervallen', event: 0 }],
      dutch,
    );
    expect(events[0]).toMatchObject({
      valid: false,
      remark: { code: 'vervallen', params: { event: 1 } },
    });
  });

  it('of verdaging needs no word to an accused who is not there', () => {
    const told: Happening = {
      kind: 'verdaging',
      on: day('2026-03-02'),
      weeks: 1,
      told: ['klager'],
    };
    expect(saidOfLast([told], dutch, { ...start, accused: false })).toBe('ja');
    expect(saidOfLast([{ ...told, told: [] }], dutch, { ...start, accused: false })).toBe(
      'nee geen-bericht-klager | Awb 9:11 lid 2',
    );
  });

  it.each<[string, Happening, string]>([
    ['verdaging', verdaging('2026-03-02', 1), 'nee kent-procedure-niet'],
    ['further delay', uitstel('2026-03-02', '2026-06-01'), 'nee kent-procedure-niet'],
    ['a committee', on('commissie', '2026-03-02'), 'nee kent-procedure-niet'],
    ['handling again', on('herbehandeling', '2026-03-02'), 'ja'],
    ['an answer in time', on('bevestigd', '2026-03-05'), 'ja'],
    [
      'an answer too late',
      on('bevestigd', '2026-03-06'),
      'ja te-laat 2026-03-05 | Klachtenprocedure lokaal bestuur 7',
    ],
    [
      'not handling after the last day',
      on('buiten-behandeling', '2026-04-10'),
      'ja te-laat 2026-04-09 | Klachtenprocedure lokaal bestuur 13',
    ],
  ])('in Flanders: %s', (_rule, event, said) => {
    expect(saidOfLast([event], flemish)).toBe(said);
  });

  it('of a committee gives the police four weeks more, as a term of its own', () => {
    const { terms } = readClock(start, [on('commissie', '2026-03-02')], police);
    expect(terms.find(({ code }) => code === 'afdoening')).toMatchObject({
      nominaal: '2026-06-01',
      telaatNa: '2026-06-01',
    });
  });
});

describe('the status', () => {
  it.each<[string, readonly TermEvent[], string]>([
    ['runs from receipt', [], 'in-behandeling'],
    ['waits as long as nobody knows until when', [wait('2026-03-02', 'ziekte')], 'opgeschort'],
    [
      'waits until the last day of it',
      [wait('2026-03-02', 'ziekte', '2026-03-06'), on('bevestigd', '2026-03-06')],
      'opgeschort',
    ],
    [
      'runs again once something happened after it',
      [wait('2026-03-02', 'ziekte', '2026-03-06'), on('bevestigd', '2026-03-07')],
      'in-behandeling',
    ],
    [
      'is that of the end, also when somebody was waiting',
      [wait('2026-03-02', 'ziekte'), on('tevreden', '2026-03-07')],
      'tevreden',
    ],
    [
      'is reopened, and no longer waits',
      [wait('2026-03-02', 'ziekte'), on('tevreden', '2026-03-07'), on('heropend', '2026-03-09')],
      'heropend',
    ],
  ])('%s', (_rule, events, status) => {
    expect(readClock(start, events, dutch).status).toBe(status);
  });
});

describe('on one day', () => {
  it('a committee comes before a verdaging and that before further delay, however they were entered', () => {
    const { events } = readClock(
      start,
      [
        uitstel('2026-04-07', '2026-09-01'),
        verdaging('2026-04-07', 4),
        on('commissie', '2026-04-07'),
      ],
      dutch,
    );
    expect(events.map(({ valid }) => valid)).toEqual([true, true, true]);
  });

  it('all other events follow the list', () => {
    const ended = on('afgehandeld', '2026-04-07');
    const reopened = on('heropend', '2026-04-07');
    expect(readClock(start, [ended, reopened], dutch).status).toBe('heropend');
    expect(readClock(start, [reopened, ended], dutch).status).toBe('afgehandeld');
  });
});

/** @requirement K2 */
describe('what if, today,', () => {
  const today = (then: TermEvent, events: readonly TermEvent[] = []) => {
    const { judged, term } = whatIf(start, { events, then }, dutch);
    return [judged.valid, term.telaatNa];
  };

  it.each<[string, TermEvent, readonly TermEvent[], readonly [boolean, string]]>([
    ['we extend', verdaging('2026-03-16', 4), [], [true, '2026-05-04']],
    [
      'we extend by more than is left',
      verdaging('2026-03-16', 4),
      [verdaging('2026-03-02', 1)],
      [false, '2026-04-13'],
    ],
    ['we engage the committee', on('commissie', '2026-03-16'), [], [true, '2026-05-04']],
    ['we do so too late', on('commissie', '2026-05-18'), [], [false, '2026-04-07']],
  ])('%s', (_rule, then, events, answer) => {
    expect(today(then, events)).toEqual(answer);
  });
});

describe('a date agreed on', () => {
  it('is told with the day of consent and the article, and why it does not move', () => {
    const events = [verdaging('2026-03-30', 4), uitstel('2026-05-04', '2026-06-07')];
    const { terms } = readClock(start, events, dutch);
    const term = terms.find(({ code }) => code === 'afdoening');
    const lines = term && 'uitleg' in term ? term.uitleg : [];
    expect(
      lines.map(({ code, article }) => `${code} ${article ? citationText(article) : ''}`.trim()),
    ).toEqual([
      'ontvangen',
      'plus-weken Awb 9:11 lid 1',
      'verdaging Awb 9:11 lid 2',
      'verder-uitstel Awb 9:11 lid 3',
      'geen-atw Algemene termijnenwet 1',
      'eindigt-op-vrije-dag',
      'plandatum',
      'te-laat-na',
    ]);
  });
});

describe('the year of the ombudsman', () => {
  it.each<[string, readonly TermEvent[], string]>([
    ['from the letter', [on('afgehandeld', '2026-04-02')], 'kennisgeving-verzonden'],
    ['from another end', [on('tevreden', '2026-04-02')], 'behandeling-geeindigd'],
    ['from the last day there was', [], 'uiterlijk-geeindigd'],
  ])('says that it runs %s, and asks nobody here to work towards it', (_from, events, code) => {
    const term = readClock(start, events, dutch).terms.find((one) => one.code === 'ombudsman');
    const lines = term && 'uitleg' in term ? term.uitleg.map((line) => line.code) : [];
    expect(lines).toEqual([code, 'plus-jaren', 'geen-atw']);
  });
});

/** @requirement K21 */
describe('keeping the file', () => {
  it('counts the last day in, and says from when it may be destroyed', () => {
    const { terms } = readClock(start, [on('afgehandeld', '2026-04-02')], police);
    expect(terms.at(-1)).toMatchObject({
      code: 'bewaren-tot-en-met',
      nominaal: '2031-04-02',
      uitleg: expect.arrayContaining([
        { code: 'bewaren', params: { date: '2031-04-02', next: '2031-04-03' } },
      ]),
    });
  });

  it('has no date where the organisation set none, and none before the end', () => {
    const ended = [on('afgehandeld', '2026-04-02')];
    expect(readClock(start, ended, dutch).terms.at(-1)).toMatchObject({
      unknown: 'bewaartermijn-niet-ingesteld',
    });
    expect(readClock(start, [], police).terms.at(-1)).toMatchObject({
      unknown: 'nog-niet-afgesloten',
    });
  });
});
