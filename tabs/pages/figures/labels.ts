import type { FiguresView } from '../../../src/contract/figures.ts';
import { useSession, type Session } from '../../session.ts';

type Table = FiguresView['tables'][number];
type Labels = Readonly<Record<string, string>>;

const wordsOf = (of: Table['of'], { text, common }: Session): Labels => {
  const { figures } = text;
  switch (of) {
    case 'categorie':
      return common.categories;
    case 'kanaal':
      return common.channels;
    case 'team':
      return { onbekend: figures.unknownTeam };
    case 'tijdigheid':
      return figures.timely;
    case 'vertraging':
      return figures.heldUp;
    case 'weg':
      return figures.ways;
    case 'uitkomst':
    case 'delen':
      return common.reportedAs;
    case 'trede':
      return figures.rungs;
    case 'buiten':
      return { ...common.compared, geen: figures.noOutside };
    case 'tevredenheid':
      return figures.satisfied;
    case 'grond':
      return { ...common.grounds, onbekend: figures.unknownGround };
  }
};

/** What a row is called: one thing, or some that are only shown together. */
export function useLabel(): (of: Table['of'], values: readonly string[]) => string {
  const session = useSession();
  return (of, values) => {
    const words = wordsOf(of, session);
    const names = values.map((value) => words[value] ?? value).join(', ');
    return values.length > 1 ? session.text.figures.together(names) : names;
  };
}

/** What a period is called. */
export function usePeriod(): (part: FiguresView['quarters'][number]) => string {
  const { text, language } = useSession();
  const month = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  return ({ code, months }) => {
    const [first, last] = [Math.min(...months), Math.max(...months)];
    if (code.startsWith('k'))
      return text.figures.quarters(Math.ceil(first / 3), Math.ceil(last / 3));
    const named = (at: number): string => month.format(new Date(Date.UTC(2026, at - 1, 15)));
    return text.figures.months(named(first), named(last));
  };
}
