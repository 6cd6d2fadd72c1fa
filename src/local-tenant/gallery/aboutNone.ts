import { helpCard } from '../../../adaptive-cards/helpCard.ts';
import { line } from '../../../adaptive-cards/line.ts';
import { plainCard } from '../../../adaptive-cards/plainCard.ts';
import { summaryOf } from '../../../adaptive-cards/summaryOf.ts';
import { welcomeCard } from '../../../adaptive-cards/welcomeCard.ts';
import type { Card } from '../../../adaptive-cards/element.ts';
import type { CardView } from '../../contract/card.ts';
import type { Texts } from '../../text/index.ts';
import { cardViews } from './cardViews.ts';

/** The words, in whose language, and where links lead. */
export interface AboutNone extends Pick<Texts, 'cards' | 'common' | 'mail'> {
  readonly language: 'nl' | 'en';
  readonly link: (subPage: string) => string;
}

type Named = Readonly<Record<string, Card>>;

/** What stands in a chat and is about no complaint, and the e-mail that goes where a card cannot. */
export const aboutNone = (around: AboutNone): Readonly<Record<string, Named>> => {
  const { language, cards: text, link } = around;
  const plain = { language, text, link };
  return {
    welkom: {
      'in the own chat': welcomeCard({ where: 'personal' }, plain),
      'where others read along': welcomeCard({ where: 'group', addedBy: 'Fenna Kolkman' }, plain),
    },
    help: {
      asked: helpCard(plain),
      'not understood': helpCard(plain, text.commands.notUnderstood),
    },
    'e-mail': Object.fromEntries(
      (
        [
          'wil-jij-behandelen',
          'lees-en-beslis',
          'over-jou',
          'niet-meer-bij-jou',
          'dagstart',
        ] as const
      ).flatMap((kind) => {
        const view = Object.values<CardView>(cardViews[kind])[0];
        return view === undefined ? [] : [[kind, mailOf({ ...view, language }, around)] as const];
      }),
    ),
  };
};

/** The twin of a card for who has no app: its subject, and each paragraph as a line. */
const mailOf = (view: CardView, { cards, common, mail, link }: AboutNone): Card => {
  const act = summaryOf({ view, text: cards, common, link });
  const words = mail.text(act, link('')).split('\n\n');
  return plainCard(
    [
      line(mail.subject(act), { weight: 'Bolder', style: 'heading' }),
      // An e-mail is no card: its address stays one.
      ...words.map((text) => ({ type: 'TextBlock', text, wrap: true, spacing: 'Small' }) as const),
    ],
    [],
    view.language,
  );
};
