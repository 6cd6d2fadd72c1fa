import type { formsOfTerm as nl } from '../nl/formsOfTerm.ts';

/** What touches the term, and where a complaint is not handled or belongs elsewhere. */
export const formsOfTerm: typeof nl = {
  extend: {
    intro: 'The complainant and the employee it is about are both told.',
    weeks: 'How many weeks?',
    count: (weeks) => (weeks === 1 ? '1 week' : `${weeks} weeks`),
    reason: 'Why does it take longer?',
    reasonHint: 'This stands in the message to both sides.',
    whatIf: (day) => `What if: the last day then becomes ${day}.`,
  },
  forwarded: {
    intro: "The handler's term runs from this day.",
    on: 'When did the complaints coordinator receive it?',
    from: 'Who sent it on?',
  },
  admissibility: {
    intro:
      'The citizen gets one letter about this: received, admissible or not, and when the answer comes.',
    admissible: 'Is the complaint admissible?',
    answers: { ja: 'Yes, we handle the complaint', nee: 'No' },
    ground: 'Why not?',
    choose: 'Choose …',
    reason: 'Explain it',
    reasonHint: 'This is in the letter. Write it so that the citizen understands it.',
    whyNoContact: 'Why did nobody speak with the citizen first?',
    whyNoContactHint: 'Or record a call first. This is not in the letter.',
  },
  notHandled: {
    intro:
      'You may always handle it. If you do not, the complainant must know within four weeks after receipt.',
    ground: 'Why need the complaint not be handled?',
    choose: 'Choose …',
    reason: 'Why would handling ask too much?',
    reasonHint: 'This stands in the letter to the complainant.',
    noContact: 'Why could nobody speak with the complainant?',
    noContactHint: 'Needed, as no talk was recorded yet.',
    checkOn: 'When do you look again?',
    checkOnHint: 'This reason passes. The complaint waits until that day.',
  },
  refer: {
    intro:
      'Call the other organisation yourself first. We ask later whether the complainant arrived there.',
    organisation: 'Which organisation?',
    whom: 'Who helps the complainant there?',
    whomHint: 'A person or a desk.',
    spokenWith: 'With whom did you speak?',
    on: 'When was that?',
  },
  arrived: {
    intro:
      'Call the complainant or the other organisation. As long as it is not sure, we ask again.',
    which: 'Which referral?',
    answer: 'Did the complainant arrive there?',
    yes: 'Yes, the complainant is being helped there',
    no: 'Not yet',
    on: 'When did you ask that?',
  },
  furtherDelay: {
    intro: 'Only possible when the complainant agrees in writing. The day agreed does not move.',
    until: 'Up to and including which day?',
    on: 'When did the complainant write that it is all right?',
    how: 'How did the complainant write that?',
    kept: 'Where is that kept?',
  },
  waitFor: {
    intro: 'Meanwhile we do not remind you of contact. The term simply runs on.',
    on: 'Since when?',
    until: 'Up to and including',
    untilHint: 'Empty if you do not know yet.',
    reason: 'What does the complaint wait for?',
  },
  struck: {
    intro:
      'What you take back no longer counts. Everything is worked out anew. It stays in the log.',
    what: 'What is wrong?',
    choose: 'Choose …',
    kinds: {
      verlenging: (on) => `Extension of ${on}`,
      'verder-uitstel': (on) => `Further delay of ${on}`,
      gesprek: (on) => `Talk of ${on}`,
      hoorgesprek: (on) => `Record of the hearing on ${on}`,
    },
    reason: 'What was wrong?',
  },
  receipt: {
    intro: 'All terms are counted anew from this day.',
    received: 'When was the complaint received?',
    byCoordinator: 'When did the complaints coordinator get it?',
    reason: 'Why was the day wrong?',
  },
  silence: {
    intro:
      'Only possible after enough attempts and a letter. The complainant can always come back.',
    reason: 'Why do you close the complaint?',
  },
  contactRule: {
    intro:
      'Write what happened, not what you think of the complainant. He may always write, and the complaint goes on.',
    rule: 'What is the rule?',
    person: 'Who speaks with the complainant?',
    behaviour: 'What happened?',
    behaviourHint: 'This stands in the letter. For instance: you called fourteen times on one day.',
    from: 'From when?',
    reviewOn: 'When do we look again?',
    endIntro: 'The complainant gets word that the rule has ended.',
    endReason: 'Why is the rule no longer needed?',
  },
};
