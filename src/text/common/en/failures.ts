import type * as nl from '../nl/failures.ts';
import { dates } from './dates.ts';
import * as phases from './phases.ts';
import * as settings from './settings.ts';

const day = (value: string | number | undefined) =>
  value === undefined ? undefined : dates.day(String(value));

/** Why something was not done, and what to do; one code is one message. */
export const failures: typeof nl.failures = {
  'invalid-input': () => 'Not everything is filled in well. See the fields below.',
  'date-in-future': () => 'This day is in the future. Choose today or an earlier day.',
  'received-before-event': () =>
    'The complaint cannot have been received before it happened. Check the two days.',
  'aanduiding-names-person': () =>
    'The short name holds the name of a person. Write what it is about, without persons.',
  'aanduiding-has-contact-data': () =>
    'The short name holds a phone number, address or number plate. Write only what it is about.',
  'contact-data-missing-for-channel': () =>
    'The complainant wants an answer this way, but the address or number for it is missing. Add it or choose another way.',
  'not-found': () => 'This complaint does not exist, or you may not see it.',
  'not-known-yet': () =>
    'We do not know yet whether it was saved. Try again in a moment: it cannot be saved twice.',
  'too-large': () => 'This is too much text to save. Make it shorter.',
  'file-too-large': () => 'This file is too large. Choose one of 10 MB at most.',
  'file-kind': () =>
    'This kind of file cannot be kept. Choose a pdf, a picture (jpg or png) or a Word document without macros.',
  'integrity-alarm': () =>
    'This complaint was changed outside the app. Nothing was saved. Call the administrator.',
  'no-number-free': () => 'No number could be given. Try again in a minute.',
  'still-owes': () =>
    'A message about this complaint still has to be stored. Nothing was destroyed. Try again in a minute.',
  'retention-unset': () =>
    'Nobody has set how long complaints are kept, so nothing may be destroyed. Ask the administrator to set it.',
  'not-closed': () => 'This complaint is not closed yet. Nothing was destroyed.',
  'retention-runs': ({ until }) =>
    `This complaint must be kept until ${until === undefined ? 'its term is over' : `${dates.longDay(String(until))} inclusive`}.`,
  'ombudsman-runs': ({ until }) =>
    `The complainant can still go to the ombudsman${until === undefined ? '' : `, until ${dates.longDay(String(until))} inclusive`}. The file is kept until then.`,
  'not-permitted': () => 'This step is not for you.',
  'already-done': ({ by, time }) =>
    by === undefined
      ? 'This was done already. Your choice was not saved.'
      : `This was done already. ${by} was first${time === undefined ? '' : `, at ${time}`}. Your choice was not saved.`,
  'not-now': () => 'This step no longer fits this complaint. Nothing was saved.',
  superseded: () => 'There is a newer version. Read that one first.',
  involved: () =>
    'This person is involved. Somebody else must handle the complaint (article 9:7 Awb).',
  'same-person': () => 'This is the same person. Choose somebody else.',
  'reason-required': () => 'Write briefly why.',
  'not-told-yet': () => 'Tell your colleague yourself first. After that this step is possible.',
  'no-copy-yet': () =>
    'Your colleague has no copy of the complaint yet. Hand that over first (article 9:9 Awb).',
  'copy-too-late': ({ earliest }) =>
    `Your colleague must have the copy at least two working days before the hearing.${earliest === undefined ? ' Choose a later day.' : ` Choose ${String(day(earliest))} or later.`}`,
  'not-a-working-day': () => 'This is no working day. Choose another day.',
  'accused-unknown': () => 'It is not known yet whom the complaint is about. Record that first.',
  'waiver-not-lawful': () =>
    'You may not skip the hearing for this reason. The employee it is about may always tell his side.',
  'term-passed': ({ lastDay }) =>
    `The term has passed${lastDay === undefined ? '' : `: ${String(day(lastDay))} was the last day`}. It can no longer be extended.`,
  'verdaging-spent': ({ weeksLeft }) =>
    weeksLeft === undefined || weeksLeft === 0
      ? 'The term was extended as long as is allowed. More delay is only possible when the complainant agrees in writing.'
      : `You can extend by ${weeksLeft} more ${weeksLeft === 1 ? 'week' : 'weeks'}.`,
  'whole-weeks-only': () => 'Fill in whole weeks: 1, 2, 3 or 4.',
  'klager-not-heard': () =>
    'The complainant was not heard yet. Plan a hearing, or record why that is not needed.',
  'beklaagde-not-heard': () => 'The employee it is about was not heard yet. Plan a hearing first.',
  'not-established': ({ outcome = 'ongegrond' }) =>
    `${outcome === 'ongegrond' ? "'Unfounded'" : 'This judgement'} does not fit here. You wrote that it cannot be established what happened. Choose 'no judgement', or say what is established.`,
  'nothing-searched': () =>
    'Tick where was searched. Was nothing looked into? Then write down why not.',
  'check-not-ahead': () => 'Choose a day still to come. Then you look whether it helped.',
  'date-in-past': () => 'This moment is over. Choose a later one.',
  'promise-open': () => 'A promise is still open. Keep it, or hand it over to somebody by name.',
  'accounts-differ': () =>
    'Both sides tell it differently. First put the record to the other side.',
  'reaction-open': () => 'The record still waits for a reaction. Record that first.',
  'silence-too-soon': () => 'Give the other side time first. Record this tomorrow at the earliest.',
  'witness-not-heard': () =>
    'There is a witness who was not heard. Hear them, or write down why not.',
  'consent-needed': () => 'First talk this over with the complainant. Record whether they agree.',
  'employee-may-listen': () =>
    'The recording was not announced. Tell your colleague and let them listen.',
  'same-complaint': () => 'This is the same complaint. Fill in another number.',
  'not-read-along': () => 'Nobody has read along yet. Ask for that first.',
  'not-read': () => 'You have not read the letter yet.',
  'hold-over': () => 'The letter has left. Withdrawing is no longer possible.',
  'hold-running': ({ date, time }) =>
    time === undefined
      ? 'The letter may not leave yet.'
      : `The letter may not leave yet. It may from ${[day(date), dates.clock(String(time))].filter(Boolean).join(', ')}.`,
  'letter-open': () => 'A letter is still waiting. Send that one first.',
  'not-discussed': () => 'The complaint was not discussed with the team yet.',
  'tried-too-little': ({ attempts, channels }) =>
    attempts === undefined
      ? 'Nobody has tried to reach the complainant yet.'
      : `Silence is not enough. Try ${attempts} times at another moment, in ${channels} ways. Send the letter too.`,
  'received-after-registration': () =>
    'The complaint cannot have been received later than it was registered. Choose an earlier day.',
  'contact-restricted': () =>
    'A rule on contact holds for this complainant. You do not speak with the complainant. Writing is always possible.',
  'about-the-person': () =>
    'This says what somebody is. Write what somebody did, without judging the person.',
  'ground-not-lawful': () =>
    'A complaint may not be left unhandled for this reason. Choose another one.',
  'no-contact-yet': () =>
    'Nobody has spoken with the complainant yet. Call first, or write why that was impossible.',
  'check-date-required': () => 'Choose a day after today on which you look again.',
  'no-verdaging-yet': () =>
    'Further delay is possible only after the term was extended. Extend the term first.',
  'does-not-extend': ({ lastDay }) =>
    `Choose a later day${lastDay === undefined ? '' : ` than ${String(day(lastDay))}`}. Otherwise nothing changes.`,
  'referral-open': () => 'The complainant was referred. Ask first whether he arrived there.',
  'outcome-not-in-procedure': () =>
    'This outcome does not exist in this procedure. Choose one of the list.',
  'solution-required': () => 'Write down which solution there will be. This outcome needs one.',
  'no-judgement-reason-required': () => 'Choose why there is no judgement.',
  'stop-by-whom': () =>
    'Write down who stops the procedure: the citizen, or the citizen and you together.',
  'admissibility-first': () =>
    'It was not decided yet whether the complaint is admissible. Do that first.',
  'not-forwarded': () =>
    'First record the day on which the complaints coordinator received it. The term runs from that day.',
  'other-channel': () =>
    'A complaint by e-mail is answered by e-mail. Every other complaint gets a letter.',
  'summary-required': () => 'Summarise the investigation. It belongs in the report.',
  ...phases.failures,
  ...settings.failures,
  unauthenticated: () => 'You are no longer signed in. Sign in again. What you typed stays.',
  guest: () => 'You are a guest here. Only own employees can see complaints.',
  'other-tenant': () => 'You are signed in to another organisation. Switch organisation in Teams.',
  unavailable: () =>
    'The complaints cannot be reached right now. Nothing was changed. Try again in a minute.',
  'read-only': () =>
    'Nothing is saved at the moment. Reading is possible. Try again in a few minutes.',
  unexpected: ({ correlation }) =>
    `Something went wrong on our side. Try again.${correlation === undefined ? '' : ` If it stays, mention number ${correlation}.`}`,
};

/** What is wrong with one field. A rule's code stands here in the words of `failures`. */
export const fieldFailures: typeof nl.fieldFailures = {
  required: () => 'Fill this in.',
  'too-long': (max) => (max === undefined ? 'This is too long.' : `Use at most ${max} characters.`),
  'too-short': () => 'This is too short.',
  'no-url': () => 'This is no web address. An example: https://www.example.com/privacy.',
  'no-email': () => 'This is no e-mail address. An example: name@example.com.',
  'no-date': () => 'This day does not exist.',
  'no-number': () => 'Fill in a number.',
  'not-a-choice': () => 'Choose something from the list.',
  invalid: () => 'This is not possible here. Check what it says.',
};
