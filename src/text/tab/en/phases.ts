import type * as nl from '../nl/phases.ts';

/** Forms of mediation and committee. */
export const forms: typeof nl.forms = {
  toetsen: {
    intro:
      'See whether it is about conduct, how long ago it was and whether objection or appeal fits.',
    remark: 'What stands out?',
    remarkHint: 'A doubt does not stop the complaint. Not handling it is a step of its own.',
  },
  'op-schrift-stellen': {
    intro:
      'Write down together with the complainant what happened. Meanwhile the complaint goes on.',
    text: 'The complaint, in the words of the complainant',
  },
  'gezag-advies': { from: 'Whose advice is it?', advice: 'The advice' },
  'bemiddeling-vastleggen': {
    intro: 'It is about the facts, and about how both lived through it.',
    facts: 'What happened?',
    ofKlager: 'How did the complainant live through it?',
    ofEmployee: 'How did your colleague live through it?',
    apologies: 'Who apologised?',
    satisfied: 'Is the complainant satisfied?',
    answers: { ja: 'Yes, the complainant says so', nee: 'No, or not yet' },
  },
  'geen-bemiddeling': {
    intro: 'The complainant may still go to the complaints committee.',
    reason: 'Why is there no talk?',
  },
  'naar-commissie': {
    intro:
      'The complainant may always ask this, however the talk went. Both sides are told. The term becomes 14 weeks.',
    wish: 'What does the complainant want from the committee?',
  },
  'rapport-commissie': {
    intro:
      'Gather what your colleague and others tell. The committee reads this before the hearing.',
    text: 'Report',
  },
  'advies-commissie': {
    intro: 'Take over the committee’s written advice, per element of the complaint.',
    advice: 'Advice',
    recommendations: 'Recommendations',
  },
  'beslisser-kiezen': {
    intro: 'The chief of police is away, or has to do with it. You choose who decides.',
    to: 'Who decides?',
    toHint: 'Not who wrote the judgement, and not who has to do with it.',
    reason: 'Why this person?',
  },
  nabesproken: {
    intro:
      'You talked the complaint over with your colleague or team. Nothing goes into the personnel file.',
    lesson: 'What do you learn from it?',
    lessonHint: 'Write no names.',
  },
};

/** More of a hearing where a committee hears. */
export const hearing: typeof nl.hearing = {
  hearers: 'Who of the committee hears?',
  members: 'Who of the committee were there?',
  notTogether: 'Why not together?',
  notTogetherHint: 'Needed only if complainant and colleague are not heard together.',
};

/** More of a judgement where a committee advised. */
export const verdict: typeof nl.verdict = {
  deviation: 'Why do you not follow the advice?',
  deviationHint: 'Needed only if the judgement is not what was advised.',
};

/** What the dossier shows of it. */
export const dossier: typeof nl.dossier = {
  title: 'Phase 1 and phase 2',
  states: {
    first: 'phase 1: mediation',
    committee: 'phase 2: with the committee',
    advised: 'phase 2: advice given',
  },
  authorities: { burgemeester: 'Mayor', hoofdofficier: 'Chief public prosecutor' },
  tested: 'Tested against the law',
  transcription: 'Written down with the complainant',
  copies: 'Copy to the mayor and the chief public prosecutor',
  adviceOf: (who) => `Advice: ${who}`,
  managerTold: 'Manager informed',
  mediation: 'Mediation',
  noMediation: 'No mediation',
  satisfied: 'The complainant is satisfied',
  notSatisfied: 'The complainant is not satisfied',
  apologised: (who) => `Apologies by: ${who}`,
  charged: 'To the complaints committee',
  report: 'Report for the committee',
  advice: 'Advice of the committee',
  decider: (who) => `Chosen to decide: ${who}`,
  afterwards: 'Talked over afterwards',
  none: 'Nothing was recorded here yet.',
};

/** What the employee reads of it. */
export const about: typeof nl.about = {
  committee: 'Advice of the complaints committee',
  mustAppear: 'You must be at the hearing. Hearing and journey count as working time.',
  noPersonnelFile: 'Nothing of this complaint goes into your personnel file.',
};
