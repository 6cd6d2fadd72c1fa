import type * as dutch from '../nl/choices.ts';

export const goalNames: typeof dutch.goalNames = {
  help: 'For the complainant',
  learn: 'To learn from',
};

export const choices: typeof dutch.choices = {
  'over-wie': {
    help: 'With the right name the complaint reaches the right handler.',
    learn: 'Is it about a rule or a letter? Then name no person.',
  },
  'opgelost-en-tevreden': {
    help: 'The complainant says whether it is solved. Ask whether all was discussed.',
    learn: 'Talk with the team about what went wrong, also when it is solved.',
  },
  toewijzen: {
    help: 'The complainant gets somebody who listens and can change something.',
    learn: 'Who is close to the work can do something about it.',
  },
  weigeren: {
    help: 'Say so soon. Then the complainant need not wait.',
    learn: 'Do many people decline? Then the work is not well divided.',
  },
  'hoorgesprek-plannen': {
    help: 'Choose a day, a place and a form that suit the complainant.',
    learn: 'Talking together often shows where it went wrong.',
  },
  'afzien-van-horen': {
    help: 'To many people being heard matters most. Offer it first.',
    learn: 'Without a talk you miss one of the two stories.',
  },
  'termijn-verlengen': {
    help: 'Call the complainant and say why it takes longer.',
    learn: 'Is it because of something that happens more often? Write it down.',
  },
  'verder-uitstel': {
    help: 'Ask the complainant. Who does not want to wait need not agree.',
    learn: 'See where the time went. The next complaint can be quicker.',
  },
  wachten: {
    help: 'Say what you wait for and when the complainant hears from you again.',
    learn: 'Do you often wait for the same? Talk it over with the team.',
  },
  'oordeel-concept': {
    help: 'Answer every part, and explain how you came to it.',
    learn: 'Write down with each part what can be better next time.',
  },
  terugsturen: {
    help: 'What is not clear yet to who gets the letter?',
    learn: 'Write down what is good about this verdict as well.',
  },
  akkoord: {
    help: 'After this letter, does the complainant understand what happened?',
    learn: 'Does the letter say what you are going to do?',
  },
  'buiten-behandeling': {
    help: 'Call first. Perhaps you can help the complainant all the same.',
    learn: 'A complaint that cannot be handled also shows where people get stuck.',
  },
  doorverwijzen: {
    help: 'Bring the complainant there yourself, and see whether it worked.',
    learn: 'Do such questions come to you more often? Make the way clearer.',
  },
  ontvankelijkheid: {
    help: 'When in doubt, handle the complaint.',
    learn: 'A complaint that cannot be handled also shows where people get stuck.',
  },
  neutraliteit: {
    help: 'The complainant must see that it was looked at fairly.',
    learn: 'Did you see something unfair? Talk it over with the handler.',
  },
  'sluiten-na-stilte': {
    help: 'Close only when the complainant has been silent for a reasonable time.',
    learn: 'Perhaps something was not clear. Look at your letter once more.',
  },
  contactregel: {
    help: 'The complainant goes on sending complaints and letters. Only the way changes.',
    learn: 'What did you do yourselves that made it go like this?',
  },
  'trede-vastleggen': {
    help: 'Do no more than is needed, and no less.',
    learn: 'Is it getting worse? Look together at what causes that.',
  },
  'geen-bemiddeling': {
    help: 'Explain why, and what happens now.',
    learn: 'Does nobody want to mediate? Ask why that is.',
  },
  'naar-commissie': {
    help: 'The committee listens anew. Tell the complainant how that goes.',
    learn: 'See what did not work in the first round.',
  },
  'advies-commissie': {
    help: 'Say with each part what the committee thinks and why.',
    learn: 'Name as well what the organisation can do differently.',
  },
  heropenen: {
    help: 'Coming back is always allowed. Ask what is not right yet.',
    learn: 'What did you not see the first time?',
  },
};

export const apologyGuide: typeof dutch.apologyGuide = {
  title: 'How to apologise well',
  steps: [
    'Say what went wrong, and explain how it came about. Without “but”.',
    'Ask what it meant to the other. Show that you understand.',
    'Choose who says it and how. Call or meet, and write it down afterwards.',
    'Simply say it: “we are sorry”.',
    'Tell what you repair, and how you prevent it next time.',
  ],
  source:
    'In our words. The National Ombudsman of the Netherlands has an apology card (in Dutch: Excuuskaart).',
};
