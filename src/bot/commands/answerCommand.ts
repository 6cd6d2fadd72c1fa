import type { Card, OpenDialog } from '../../../adaptive-cards/element.ts';
import { helpCard } from '../../../adaptive-cards/helpCard.ts';
import { line } from '../../../adaptive-cards/line.ts';
import { plainCard } from '../../../adaptive-cards/plainCard.ts';
import type { App } from '../../app/app.ts';
import type { Kenmerk } from '../../contract/domainTypes.ts';
import { openPage } from '../dialogPage.ts';
import { answerAbsence, type AbsenceDeps } from './absence.ts';
import type { ChatSurroundings } from './chatSurroundings.ts';
import { listCard } from './listCard.ts';
import type { ChatCommand } from './parseCommand.ts';

/** The card that answers what was typed, and its line on the lock screen. */
export interface CommandAnswer {
  readonly card: Card;
  readonly summary: string;
}

/**
 * Answers a command of the chat. A list shows what the person may see anyhow; a number he may not know of
 * is answered as one that does not exist, and what he typed is not repeated.
 *
 * @see experience.md §3 (`zoek` in chat takes a kenmerk only)
 */
export async function answerCommand(
  deps: AbsenceDeps & { readonly app: Pick<App, 'myWork' | 'lookUp'> },
  command: ChatCommand,
  around: ChatSurroundings,
): Promise<CommandAnswer> {
  const { app, by } = deps;
  const { cards } = around.texts(around.language);
  const { commands } = cards;
  switch (command.kind) {
    case 'mijn-klachten': {
      const { mine, waiting } = await app.myWork(by);
      return listed({ headline: commands.mine, rows: [...mine, ...waiting] });
    }
    case 'termijnen': {
      const { mine, waiting } = await app.myWork(by);
      const rows = [...mine, ...waiting]
        .filter(({ date }) => date !== undefined)
        .sort((one, other) => (one.date?.date ?? '').localeCompare(other.date?.date ?? ''));
      return listed({ headline: commands.terms, rows });
    }
    case 'zoek': {
      const found = await app.lookUp(by, command.kenmerk as Kenmerk);
      return listed({
        headline: commands.search,
        rows: found.ok ? [found.value] : [],
        empty: commands.unknownNumber,
      });
    }
    case 'zoek-in-tab':
      return plain(commands.search, commands.searchInTab, openPage(commands.openSearch, 'zoeken'));
    case 'registreer':
      return plain(
        commands.register,
        commands.registerInTab,
        openPage(cards.forms.register, 'registreren'),
      );
    case 'afwezig':
    case 'terug':
      return await answerAbsence(deps, command, around);
    case 'onbekend':
      return helped(commands.notUnderstood);
    case 'help':
      return helped();
  }

  function listed(list: {
    headline: string;
    rows: Parameters<typeof listCard>[0]['rows'];
    empty?: string;
  }) {
    return {
      card: listCard({ empty: commands.nothing, ...list }, around),
      summary: list.headline,
    };
  }

  function plain(headline: string, words: string, action: OpenDialog): CommandAnswer {
    const body = [
      line(headline, { weight: 'Bolder', size: 'Medium', style: 'heading' }),
      line(words),
    ] as const;
    return { card: plainCard(body, [action], around.language), summary: headline };
  }

  function helped(first?: string): CommandAnswer {
    const { language, link } = around;
    return { card: helpCard({ language, text: cards, link }, first), summary: cards.help.headline };
  }
}
