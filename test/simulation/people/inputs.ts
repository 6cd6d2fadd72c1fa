import type { Complaint } from '../../../src/domain/complaint/complaint.ts';
import type { StepCode } from '../../../src/domain/steps/codes.ts';
import { openHearings } from '../../../src/domain/steps/facts/hearings.ts';
import { openReferrals } from '../../../src/domain/steps/facts/referrals.ts';
import type { Chance } from '../chance.ts';
import { consultInput } from './consultInput.ts';
import { ombudsmanInput } from './ombudsmanInput.ts';

export interface Filling {
  readonly complaint: Complaint;
  readonly by: string;
  /** Business date. */
  readonly today: string;
  readonly people: readonly string[];
  /** Marks what this very command writes. */
  readonly mark: string;
  readonly wordy: boolean;
}

/** What somebody types: a few words, or as much as the field takes. */
const typed = ({ mark, wordy }: Filling, most: number): string =>
  wordy
    ? `${mark} ${'en toen belde er weer niemand terug '.repeat(600)}`.slice(0, most).trim()
    : mark;

const mostInField = 2_000;
/** Longer than a text may be that stays in its row. */
const longText = 6_000;

/** Something to fill in for a step, as somebody types it. */
export function inputFor(step: StepCode, filling: Filling, chance: Chance): unknown {
  const { complaint, today: on, by, people, mark } = filling;
  const words = typed(filling, mostInField);
  const text = typed(filling, longText);
  const version = complaint.verdict.drafts.length;
  const sides = chance.pick([['klager', 'beklaagde'], ['klager'], ['beklaagde']]);
  const letter = complaint.letters.find(({ sent, withdrawn }) => !sent && !withdrawn);
  const hearingId = openHearings(complaint)[0]?.id ?? 'h1';
  switch (step) {
    case 'gesprek-vastleggen':
      return { with: 'klager', how: 'telefoon', purpose: 'voortgang', on, note: text };
    case 'niet-bereikt':
      return { how: 'telefoon' };
    case 'over-wie':
      return { kind: 'medewerker', personId: chance.pick(people) };
    case 'opgelost-en-tevreden':
      return { agreed: words, askedBy: by, askedOn: on, letterWanted: chance.happens(0.5) };
    case 'toewijzen':
      return { to: chance.pick(people), reason: words };
    case 'weigeren':
      return chance.happens(0.6)
        ? { code: 'afwezig', until: addDays(on, 4) }
        : { code: 'anders', reason: words };
    case 'verteld':
    case 'afschrift':
    case 'gezag-inlichten':
    case 'leidinggevende-inlichten':
    case 'nabesproken':
      return { on };
    case 'toetsen':
    case 'naar-commissie':
      return {};
    case 'op-schrift-stellen':
    case 'rapport-commissie':
      return { text };
    case 'gezag-advies':
      return { from: 'burgemeester', on, advice: text };
    case 'geen-bemiddeling':
      return { reason: words };
    case 'bemiddeling-vastleggen':
      return {
        on,
        present: 'allen',
        facts: text,
        experience: { klager: mark, beklaagde: mark },
        apologies: ['beklaagde'],
        satisfied: false,
        letterWanted: false,
      };
    case 'advies-commissie':
      return { parts: [{ part: mark, advice: 'gegrond', reasons: text }] };
    case 'beslisser-kiezen':
      return { to: chance.pick(people), reason: words };
    case 'hoorgesprek-plannen':
      return { sides, form: 'apart', on: addDays(on, 7), time: '10:00', place: mark };
    case 'hoorgesprek-verzetten':
      return { hearingId, on: addDays(on, 8), time: '13:00', place: mark };
    case 'hoorgesprek-afzeggen':
      return { hearingId };
    case 'hoorgesprek-vastleggen':
      return {
        sides: ['klager', 'beklaagde'],
        form: 'apart',
        on,
        present: 'allen',
        record: text,
        accounts: 'gelijk',
      };
    case 'afzien-van-horen':
      return { ground: 'verklaart-af-te-zien', reason: words };
    case 'termijn-verlengen':
      return { weeks: 1, reason: words };
    case 'oordeel-concept':
      return { parts: [part(text)], conclusions: 'Wij bellen terug.', lesson: 'Een agenda.' };
    case 'meegelezen':
      return chance.happens(0.2)
        ? { version, verdict: 'opmerking', remark: words }
        : { version, verdict: 'akkoord' };
    case 'akkoord':
      return { version, unread: true };
    case 'terugsturen':
      return { version, remark: words };
    case 'ter-meelezing':
    case 'oordeel-geopend':
    case 'akkoord-intrekken':
      return { version };
    case 'brief-verstuurd':
      return { letterId: letter?.id ?? 'b1', how: 'post' };
    case 'tevredenheid':
      return { answer: chance.pick(['tevreden', 'niet-bereikt']) };
    case 'heropenen':
      return { reason: words };
    case 'buiten-behandeling':
      return { ground: 'bezwaar-mogelijk', reason: words, noContact: mark };
    case 'doorverwijzen':
      return { organisation: 'Een andere gemeente', whom: 'De balie', spokenWith: mark, on };
    case 'doorverwijzing-aangekomen':
      return { referralId: openReferrals(complaint)[0]?.id ?? 'd1', on, arrived: true };
    case 'verder-uitstel':
      return { on, until: addDays(on, 14), how: 'brief' };
    case 'wachten':
      return { on, until: addDays(on, 9), reason: words };
    case 'doorgestuurd':
      return { on, from: 'diensthoofd' };
    case 'ontvankelijkheid':
      return { admissible: true };
    case 'neutraliteit':
      return { version, neutral: true };
    case 'ontvangst-corrigeren':
      return { received: addDays(complaint.registration.received, -1), reason: words };
    case 'gebeurtenis-vervallen':
      return { kind: chance.pick(['verlenging', 'gesprek']), place: 0, reason: words };
    case 'sluiten-na-stilte':
    case 'contactregel-opheffen':
      return { reason: words };
    case 'contactregel':
      return { rule: 'schriftelijk', behaviour: words, from: on, reviewOn: addDays(on, 30) };
    case 'verlenging-ongedaan':
    case 'brief-niet-bereikt':
    case 'voortgangsbericht':
    case 'besproken':
    case 'zelf-betrokken':
    case 'toewijzing-ongedaan':
    case 'accepteren':
    case 'acceptatie-ongedaan':
    case 'afsluiten':
    case 'hervatten':
      return {};
    case 'vraag-stellen':
    case 'vraag-beantwoorden':
    case 'vraag-intrekken':
    case 'oplossing-vragen':
    case 'oplossing-beslissen':
      return consultInput(step, filling);
    case 'eigen-reactie':
      return { as: 'andere-lezing', text };
    case 'uitnodiging-beantwoorden':
      return { hearingId, as: 'kan-niet', text: words };
    default:
      return ombudsmanInput(step, filling);
  }
}

/** The same as a card's form sends it: every input is text. */
export const onCard = (input: unknown): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(input as Readonly<Record<string, unknown>>).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(',') : String(value),
    ]),
  );

export const registration = (
  chance: Chance,
  { today, people, mark }: Pick<Filling, 'today' | 'people' | 'mark'>,
): unknown => ({
  channel: 'telefoon',
  klager: {
    kind: 'burger',
    name: 'Vera Zandstra',
    contact: { phone: '06 55 55 01 01' },
    replyChannel: 'telefoon',
  },
  accused: chance.happens(0.8)
    ? { kind: 'medewerker', personId: chance.pick(people) }
    : { kind: 'onbekend' },
  aanduiding: 'twee keer niet teruggebeld',
  what: `Er is twee keer beloofd terug te bellen. (${mark})`,
  category: 'bereikbaarheid',
  received: today,
});

const part = (mark: string) => ({
  part: 'Terugbellen',
  findings: mark,
  established: 'ja',
  outcome: 'gegrond',
  reasons: 'Wie belooft te bellen, belt.',
});

const addDays = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
