import type { Card, OpenUrl } from '../../../adaptive-cards/element.ts';
import { line } from '../../../adaptive-cards/line.ts';
import { plainCard } from '../../../adaptive-cards/plainCard.ts';
import type { App } from '../../app/app.ts';
import type { Actor } from '../../app/command.ts';
import type { Kenmerk } from '../../contract/domainTypes.ts';
import type { CommandAnswer } from '../commands/answerCommand.ts';
import type { ChatSurroundings } from '../commands/chatSurroundings.ts';
import type { ChatCommand } from '../commands/parseCommand.ts';

/**
 * Answers where others read along: of a complaint only number, stage and date; whatever is personal waits in
 * the person's own chat. What was typed is not repeated.
 *
 * @see experience.md §3
 */
export async function answerInGroup(
  { app, by }: { readonly app: Pick<App, 'lookUpInGroup'>; readonly by: Actor },
  command: ChatCommand,
  around: ChatSurroundings,
): Promise<CommandAnswer> {
  const { cards, common } = around.texts(around.language);
  const { group } = cards;
  const ownChat: OpenUrl = {
    type: 'Action.OpenUrl',
    title: group.openChat,
    url: around.link('chat'),
  };
  switch (command.kind) {
    case 'mijn-klachten':
    case 'termijnen':
    case 'afwezig':
    case 'terug':
    case 'zoek-in-tab':
      return said(group.headline, [group.inOwnChat], [ownChat]);
    case 'registreer':
      return said(
        cards.commands.register,
        [group.register],
        [
          {
            type: 'Action.OpenUrl',
            title: cards.forms.register,
            url: around.link('registreren'),
          },
        ],
      );
    case 'zoek': {
      const found = await app.lookUpInGroup(by, command.kenmerk as Kenmerk);
      if (!found.ok) return said(group.headline, [group.unknownNumber], [ownChat]);
      const { kenmerk, stage, date } = found.value;
      const when = date === undefined ? [] : [common.dates.left(date)];
      return said(kenmerk, [[common.stages[stage], ...when].join(' · ')], []);
    }
    case 'help':
    case 'onbekend':
      return said(group.headline, group.lines, [ownChat]);
  }

  function said(
    headline: string,
    lines: readonly string[],
    actions: Card['actions'],
  ): CommandAnswer {
    const card = plainCard(
      [
        line(headline, { weight: 'Bolder', style: 'heading' }),
        ...lines.map((words) => line(words, { spacing: 'Small' })),
      ],
      actions,
      around.language,
    );
    return { card, summary: headline };
  }
}
