import type { TabTexts } from '../nl.ts';

export const talk: TabTexts['talk'] = {
  title: 'Hearing',
  open: 'Go to the hearing',
  notYours: 'This hearing is not yours to record now.',
  agenda: 'How the hearing goes',
  steps: [
    'Welcome. Everybody says who they are and why they are there.',
    'Say what it is about, how long it takes and who reads the record.',
    'Ask whether anybody records the hearing.',
    'Let people tell their story first. Then ask on, part by part.',
    'Ask what is needed to go on.',
    'Ask: is there anything we have not talked about?',
    'Tell what happens next and when the answer comes.',
  ],
  answerBy: (day) => `The answer comes on ${day} at the latest.`,
  who: 'Who is who',
  nameUnknown: 'Name not known',
  leads: 'leads the hearing',
  hears: 'member of the committee',
  mayCome: 'may be there',
  needs: (what) => `needs: ${what}`,
  quorum: (count) =>
    count === 1
      ? 'Count first: at least 1 member of the committee must be there.'
      : `Count first: at least ${count} members of the committee must be there.`,
  recording: 'If anybody wants to record',
  recordingRules: [
    'The complainant may record the hearing when saying so first. You can hardly ever refuse.',
    'Agree what the recording is for and who hears it. Record that under Evidence and recordings.',
    'Did somebody record without saying so? The recording may count. Tell your colleague and let them listen.',
  ],
  questions: 'What you can ask',
  ask: {
    klager: [
      'What happened, as you see it?',
      'What did that mean to you?',
      'What had you expected?',
      'What is needed to make it right?',
    ],
    beklaagde: [
      'What happened, as you see it?',
      'What did you know then, and what not yet?',
      'Why did it go that way?',
      'What would you do next time?',
    ],
  },
  intro:
    'Type along during the hearing. It is kept, and only you see it until you record the hearing.',
  partName: (number) => `Part ${number}: what is it about?`,
  said: (number) => `Part ${number}: what was said?`,
  addPart: 'One more part',
  rest: 'Is there anything we have not talked about?',
  restHint: 'Always ask this before you close.',
  restHead: 'Also talked about',
  fromNotes: 'Your notes stand here part by part. Take out what the complaint does not need.',
  addNotes: 'Put your notes below it',
};
