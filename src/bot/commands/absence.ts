import { line } from '../../../adaptive-cards/line.ts';
import { plainCard } from '../../../adaptive-cards/plainCard.ts';
import type { App } from '../../app/app.ts';
import type { Actor, CommandId } from '../../app/command.ts';
import type { AbsenceView } from '../../contract/absence.ts';
import type { IsoDate } from '../../contract/domainTypes.ts';
import type { CommandAnswer } from './answerCommand.ts';
import type { ChatSurroundings } from './chatSurroundings.ts';
import type { ChatCommand } from './parseCommand.ts';
import { readDay } from './readDay.ts';

export interface AbsenceDeps {
  readonly app: Pick<App, 'me' | 'setAbsence' | 'endAbsence'>;
  readonly by: Actor;
  /** Of the message: brought twice, it is said once. */
  readonly id: CommandId;
}

/** Lines of work in the answer; the rest stands in Mijn werk. */
const ROWS = 5;

/**
 * Says that the person is away, or back. Somebody of whom it is said is always who says it: for others there is
 * the tab.
 *
 * @see experience.md §3 (absence)
 */
export async function answerAbsence(
  { app, by, id }: AbsenceDeps,
  command: Extract<ChatCommand, { kind: 'afwezig' | 'terug' }>,
  around: ChatSurroundings,
): Promise<CommandAnswer> {
  const { common, cards } = around.texts(around.language);
  const { absence } = cards;
  if (command.kind === 'terug') {
    const back = await app.endAbsence({ id, by, person: by.id });
    return said(absence.headline, [back.ok ? absence.back : absence.notAway]);
  }
  const { today } = await app.me(by);
  const from = command.from === undefined ? today : readDay(command.from, today);
  const to = command.to === undefined ? undefined : readDay(command.to, from ?? today);
  if (from === undefined || to === undefined) return said(absence.headline, [absence.how]);
  const done = await app.setAbsence({
    id,
    by,
    person: by.id,
    from: from as IsoDate,
    to: to as IsoDate,
  });
  if (!done.ok)
    return said(absence.headline, [common.failures[done.refusal.code]({}), absence.how]);
  const day = common.dates.longDay;
  return said(from === today ? absence.until(day(to)) : absence.between(day(from), day(to)), [
    ...workLines(done.value),
    absence.undo,
  ]);

  function workLines({ work, hidden }: AbsenceView): readonly string[] {
    if (work.length === 0 && hidden === 0) return [absence.nothing];
    const more = hidden + Math.max(0, work.length - ROWS);
    return [
      absence.work,
      ...work.slice(0, ROWS).map(({ kenmerk, aanduiding, due, canWait }) => {
        const what = canWait ? absence.canWait : absence.somebodyElse;
        return `${kenmerk} · ${aanduiding} · ${day(due)}: ${what}`;
      }),
      ...(more > 0 ? [cards.digest.more(more)] : []),
    ];
  }

  function said(headline: string, lines: readonly string[]): CommandAnswer {
    const card = plainCard(
      [
        line(headline, { weight: 'Bolder', size: 'Medium', style: 'heading' }),
        ...lines.map((words) => line(words, { spacing: 'Small' })),
      ],
      [{ type: 'Action.OpenUrl', title: cards.forms.openWork, url: around.link('') }],
      around.language,
    );
    return { card, summary: headline };
  }
}
