import type { Card } from './element.ts';
import type { PlainContext } from './helpCard.ts';
import { line } from './line.ts';
import { plainCard } from './plainCard.ts';

/** In whose chat the app came to be, and who brought it there when that was somebody else. */
export interface Welcomed {
  readonly where: 'personal' | 'group';
  readonly addedBy?: string;
}

/** The first message of a chat: what it is good for, and what one can ask. */
export const welcomeCard = (
  { where, addedBy }: Welcomed,
  { language, text, link }: PlainContext,
): Card => {
  const { welcome, forms, group } = text;
  const { headline, lines } = welcome[where];
  return plainCard(
    [
      line(headline, { weight: 'Bolder', size: 'Medium', style: 'heading' }),
      ...lines.map((words) => line(words, { spacing: 'Small' })),
      ...(addedBy === undefined
        ? []
        : [line(welcome.addedBy(addedBy), { isSubtle: true, spacing: 'Small' })]),
    ],
    where === 'personal'
      ? [
          { type: 'Action.OpenUrl', title: forms.openWork, url: link('') },
          { type: 'Action.OpenUrl', title: forms.register, url: link('registreren') },
        ]
      : [{ type: 'Action.OpenUrl', title: group.openChat, url: link('chat') }],
    language,
  );
};
