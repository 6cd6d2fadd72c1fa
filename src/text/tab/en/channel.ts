import type { TabTexts } from '../nl.ts';

export const channel: TabTexts['channel'] = {
  title: 'Klachtwijzer',
  subtitle: 'Complaints about our organisation, in time and with care',
  whatTitle: 'What is this?',
  what: 'Somebody is not satisfied with what we did. Klachtwijzer helps to listen well, to answer in time and to learn from it.',
  doTitle: 'What can you do?',
  receive: 'Somebody complains to you',
  receiveWhat:
    'Listen, and record the complaint. It takes a minute. The complaints coordinator calls afterwards.',
  register: 'Register complaint',
  asked: 'Something is asked of you',
  askedWhat: 'My work shows what is with you, and when it must be done.',
  work: 'Open My work',
  about: 'The complaint is about you',
  aboutWhat: 'A colleague tells you, not an app. Afterwards About me shows what happens and when.',
  whoTitle: 'Who helps you?',
  nobody: 'Nobody is listed here yet. Ask your manager.',
  perTeam: 'Who handles a complaint about my department?',
  teams: (count) => (count === 1 ? '1 department' : `${count} departments`),
  perTeamWhat:
    'Is a complaint about somebody of this department? Then this colleague handles it. Whoever was involved, or is away, is replaced by somebody else.',
  nobodyInTeam: 'Nobody at the moment. Ask the complaints coordinator.',
  same: 'This page is the same for everybody in this channel. Nothing about a complaint is ever shown here.',
  setUp: {
    title: 'Klachtwijzer in this channel',
    what: 'Everybody in this channel sees the same page. It says what Klachtwijzer is, what you can do and who helps you.',
    nothing:
      'It says nothing about complaints. What is with you only you see, in your own Klachtwijzer.',
    save: 'There is nothing to set. Choose Save below.',
    failed: 'Teams offers no button to save. Close this window and try again.',
  },
};
