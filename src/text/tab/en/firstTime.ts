import type { TabTexts } from '../nl.ts';
import { examples } from './examples.ts';

export const firstTime: TabTexts['firstTime'] = {
  title: 'How Klachtwijzer works',
  forWhom: {
    coordinator: 'For you as complaints coordinator',
    ondersteuning: 'For you if you help with complaints',
    leidinggevende: 'For you as manager',
    behandelaar: 'For you as handler',
    medewerker: 'For you as colleague',
  },
  linesTitle: 'What you do here',
  lines: {
    coordinator: [
      'You are the first to call who complains. Often that solves the complaint.',
      'If it does not, you choose who handles it. The app shows who was not part of it.',
      'You keep an eye on the terms. The app warns in time and says why for each date.',
    ],
    ondersteuning: [
      'You are asked when it is your turn: to read along, send a letter, hold a talk or advise.',
      'My work shows what is asked of you, and when.',
      'Do you have to do with the complaint yourself? Say so, and somebody else takes over.',
    ],
    leidinggevende: [
      'You read a judgement and approve. Or you send it back with a remark.',
      'Does a complaint stay lying with one of your people? Then you hear of it.',
      'Figures and Learning show how it goes, without names.',
    ],
    behandelaar: [
      'You tell your colleague yourself that there is a complaint. Then you hear both sides.',
      'You write down what happened and what you think of it. The app asks for what is missing.',
      'Will it not be in time? Say so before the last day. The app shows what can be done then.',
    ],
    medewerker: [
      'Does somebody complain to you? Listen, and record it. The complaints coordinator takes over.',
      'Is a complaint about you? A colleague tells you. Afterwards all of it is in About me.',
      'You may tell your side and bring somebody. A complaint is no punishment.',
    ],
  },
  stateTitle: 'Is everything ready?',
  state: {
    signedIn: 'You are signed in. Teams did that by itself.',
    ready: 'The app is ready.',
    notReady: 'The app is not ready yet. The complaints coordinator sees what is missing.',
    unknown: 'Whether the app is ready is still being checked.',
    consent: 'Consent of the administrator',
    setUp: 'Set-up',
    right: 'in order',
    wrong: 'not in order yet',
    open: 'Open Self-check',
  },
  exampleTitle: 'Practise with an example',
  notice: 'This is an example. This complaint does not exist.',
  noticeWhat: 'What you choose here is kept nowhere. Nobody is told.',
  mark: 'EXAMPLE',
  step: ({ at, of }) => `Step ${at} of ${of}`,
  right: 'That is it',
  other: 'There is a better way',
  next: 'Go on',
  again: 'Once more',
  done: 'Done. It goes like this with a real complaint too.',
  examples,
};
