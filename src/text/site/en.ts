import type { SiteText } from './types.ts';

/** Pages for everybody in English. */
export const siteEn: SiteText = (organisation) => ({
  '/': {
    title: 'Klachtwijzer',
    parts: [
      {
        head: 'What is this?',
        lines: [
          `${organisation} uses Klachtwijzer to handle complaints about its own organisation.`,
          'The app works in Microsoft Teams, for colleagues. There is nothing to open here.',
        ],
      },
      {
        head: 'Do you have a complaint yourself?',
        lines: [`Please contact ${organisation}. It cannot be done on this page.`],
      },
    ],
  },
  '/privacy': {
    title: 'Privacy in Klachtwijzer',
    parts: [
      {
        head: 'Who is responsible?',
        lines: [
          `${organisation} uses Klachtwijzer to handle complaints and is responsible for the data.`,
          'Put questions to the data protection officer of this organisation.',
        ],
      },
      {
        head: 'Which data does it hold?',
        lines: [
          'Of who complains: name, contact details and the story.',
          'Of the employee it is about: name, team and what he or she says.',
          'Of the handling: talks, letters, the judgement and what was learnt.',
          'Of colleagues: their name, job and work number, and what they do in the app.',
          'The app does not ask for a citizen service number.',
        ],
      },
      {
        head: 'What for?',
        lines: [
          'Only to handle the complaint, to learn from it and to show how it goes. Nobody can be recognised in figures.',
        ],
      },
      {
        head: 'Where are the data?',
        lines: [
          'In Microsoft 365 of the organisation itself: SharePoint, Teams and Outlook. A copy for quick searching is on the server of the app. On disk that copy is encrypted.',
          'No data go to the makers of the app. There are no advertisements, and the app tracks nobody.',
        ],
      },
      {
        head: 'Who can see what?',
        lines: [
          'Only who has a role in a complaint sees it. The employee it is about sees what the law gives him or her.',
          'Whoever opens a file stands in the log of that file.',
          'Administrators of Microsoft 365 can open the lists outside the app. The app shows it when something was changed there.',
        ],
      },
      {
        head: 'How long?',
        lines: [
          'As long as the retention list of the organisation says. Afterwards the app proposes to destroy the file. A person decides.',
          'What somebody types and does not save disappears after thirty days.',
        ],
      },
      {
        head: 'Your rights',
        lines: [
          'You may see your data, and have them corrected or removed. Ask the organisation.',
          'Do you not agree in the end? Then you can go to the supervisor. In the Netherlands that is the Autoriteit Persoonsgegevens, in Flanders the Vlaamse Toezichtcommissie.',
        ],
      },
    ],
  },
  '/voorwaarden': {
    title: 'Terms of Klachtwijzer',
    parts: [
      {
        head: 'For whom?',
        lines: [
          `Klachtwijzer is for who works at or for ${organisation}. You use the app with your account of that organisation.`,
        ],
      },
      {
        head: 'What may you expect?',
        lines: [
          'The app works out terms and says why. People decide and are responsible for what they decide.',
          'The app is no legal advice.',
          'The app can fail. What you typed is kept as well as it can be.',
        ],
      },
      {
        head: 'What do we ask of you?',
        lines: [
          'Open only complaints for which you have to do something. Each time you look stands in the log.',
          'Share nothing of a file outside the app.',
        ],
      },
      {
        head: 'Licence',
        lines: [
          'Klachtwijzer is free software under the European Union Public Licence 1.2. The software is provided as it is, without a guarantee of its makers.',
        ],
      },
    ],
  },
});
