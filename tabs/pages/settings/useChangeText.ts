import type { DecreeView, SettingsChangeView } from '../../../src/contract/settings.ts';
import { useSession } from '../../session.ts';
import { useHolderText } from './useHolderText.ts';

/** What a change changed, line by line. */
export function useChangeText(): (change: SettingsChangeView) => readonly string[] {
  const { text, common } = useSession();
  const words = text.settings;
  const { lineOf } = useHolderText();
  const decreeOf = ({ from, to, days, source }: DecreeView): string =>
    `${words.period(common.dates.longDay(from), common.dates.longDay(to))} (${days.toSorted().map(common.dates.longDay).join(', ')}; ${source ?? ''})`;

  const lineFor = <Value>(
    { was, becomes }: { readonly was?: Value; readonly becomes?: Value },
    say: (value: Value) => string,
  ): string => {
    if (was === undefined) return becomes === undefined ? '' : words.added(say(becomes));
    if (becomes === undefined) return words.removed(say(was));
    return words.became({ was: say(was), becomes: say(becomes) });
  };

  return (change) => {
    switch (change.kind) {
      case 'functie':
        return change.rows.map((row) => lineFor(row, lineOf));
      case 'bewaartermijn':
        return [words.became({ was: words.kept(change.was), becomes: words.kept(change.becomes) })];
      case 'privacyverklaring':
        return [lineFor(change, (address) => address)];
      case 'koninklijk-besluit':
        return [lineFor(change, decreeOf)];
    }
  };
}
