import type { Sentence } from '../types.ts';
import type * as nl from '../nl/phases.ts';

export const steps: typeof nl.steps = {
  toetsen: 'Test the complaint',
  'op-schrift-stellen': 'Write it down',
  'gezag-inlichten': 'Copies sent',
  'gezag-advies': 'Record advice',
  'leidinggevende-inlichten': 'Manager informed',
  'bemiddeling-vastleggen': 'Record mediation',
  'geen-bemiddeling': 'No mediation',
  'naar-commissie': 'To the committee',
  'rapport-commissie': 'Write the report',
  'advies-commissie': 'Give advice',
  'beslisser-kiezen': 'Choose who decides',
  nabesproken: 'Talked over',
};

export const asks: typeof nl.asks = {
  toets: 'Test the complaint against the law',
  'stel-op-schrift': 'Write the complaint down together with the complainant',
  'licht-gezag-in': 'Send the mayor and the chief public prosecutor a copy',
  'licht-leidinggevende-in': 'Inform your colleague’s manager',
  'spreek-medewerker': 'Talk with your colleague whom it is about',
  bemiddel: 'Bring the complainant and your colleague together',
  'vraag-commissie': 'Ask whether the complainant wants to go to the complaints committee',
  'maak-rapport': 'Write the report for the complaints committee',
  'commissie-hoort': 'Plan the hearing',
  'schrijf-advies': 'Record the committee’s advice',
  'kies-beslisser': 'Choose who decides on this complaint',
  'bespreek-na': 'Talk the complaint over with your colleague',
};

export const waits: typeof nl.waits = {
  toets: 'the test against the law',
  'stel-op-schrift': 'the complaint in writing',
  'licht-gezag-in': 'the copy for the mayor and the chief public prosecutor',
  'licht-leidinggevende-in': 'the talk with the manager',
  'spreek-medewerker': 'the talk with the employee concerned',
  bemiddel: 'the mediation',
  'vraag-commissie': 'the complainant’s choice: to the committee or not',
  'maak-rapport': 'the report for the committee',
  'commissie-hoort': 'the hearing',
  'schrijf-advies': 'the committee’s advice',
  'kies-beslisser': 'the choice of who decides',
  'bespreek-na': 'the talk afterwards',
};

export const roles: typeof nl.roles = {
  leidinggevende: 'manager',
  'voorzitter-klachtencommissie': 'chair of the complaints committee',
  'lid-klachtencommissie': 'member of the complaints committee',
  'secretaris-klachtencommissie': 'secretary of the complaints committee',
};

export const actions: typeof nl.actions = {
  toetsen: 'tested the complaint',
  'op-schrift-stellen': 'wrote the complaint down with the complainant',
  'gezag-inlichten': 'sent the mayor and the chief public prosecutor a copy',
  'gezag-advies': 'recorded an advice',
  'leidinggevende-inlichten': 'informed the manager',
  'bemiddeling-vastleggen': 'recorded the mediation',
  'geen-bemiddeling': 'recorded that there is no mediation',
  'naar-commissie': 'charged the complaints committee',
  'rapport-commissie': 'wrote the report for the committee',
  'advies-commissie': 'recorded the committee’s advice',
  'beslisser-kiezen': 'chose who decides',
  nabesproken: 'talked the complaint over afterwards',
};

export const done: typeof nl.done = {
  toetsen: 'The test is recorded.',
  'op-schrift-stellen': 'The complaint is in writing.',
  'gezag-inlichten': 'Recorded that the copies were sent.',
  'gezag-advies': 'The advice is recorded.',
  'leidinggevende-inlichten': 'Recorded that the manager knows.',
  'bemiddeling-vastleggen': 'The mediation is recorded.',
  'geen-bemiddeling': 'Recorded: no mediation.',
  'naar-commissie': 'The complaints committee is charged. Both sides are told.',
  'rapport-commissie': 'The report is ready for the committee.',
  'advies-commissie': 'The advice is recorded. The handler is told.',
  'beslisser-kiezen': 'Recorded who decides.',
  nabesproken: 'Recorded that you talked it over.',
};

export const failures: Record<keyof typeof nl.failures, Sentence> = {
  'talk-klager-first': () => 'Talk with the complainant first, and record that talk.',
  'talk-medewerker-first': () => 'Talk with your colleague first, and record that talk.',
  'committee-hears': () => 'Hearing is for the complaints committee (article 9:15 Awb).',
  quorum: ({ quorum }) =>
    quorum === 1
      ? 'At least 1 member of the committee must be at this hearing. Choose who sat.'
      : `The hearing needs at least ${quorum ?? 2} members of the committee. Choose who sat.`,
  'no-report-yet': () => 'The committee does not have the report yet. That comes first.',
  'no-advice-yet': () =>
    'The complaints committee has not given its advice yet. Without advice there is no judgement (article 67a Politiewet 2012).',
  'advice-other-parts': () =>
    'The parts of the judgement and of the advice are not the same. Answer every part on which the committee advises.',
  'deviation-unexplained': ({ part }) =>
    `${part === undefined ? 'This judgement' : `Part ${part}`} deviates from the advice. Write why (article 9:16 Awb).`,
};
