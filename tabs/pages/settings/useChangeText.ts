import type { DecreeView, SettingsChangeView } from '../../../src/contract/settings.ts';
import { useSession } from '../../session.ts';
import { useWeekText } from './useWeekText.ts';
import { useHolderText } from './useHolderText.ts';

type RemindersChange = Extract<SettingsChangeView, { kind: 'herinneringen' }>;
type Item = keyof NonNullable<RemindersChange['becomes']>;

const itemsIn = ({ was = {}, becomes = {} }: RemindersChange): readonly Item[] =>
  ([...new Set([...Object.keys(was), ...Object.keys(becomes)])] as Item[]).filter(
    (item) => String(was[item]) !== String(becomes[item]),
  );

/** What a change changed, line by line. */
export function useChangeText(): (change: SettingsChangeView) => readonly string[] {
  const { text, common } = useSession();
  const words = text.settings;
  const { lineOf } = useHolderText();
  const weekText = useWeekText();
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

  // Where nothing was chosen the procedure holds.
  const otherThan = <Value>(
    { was, becomes }: { readonly was?: Value | undefined; readonly becomes?: Value | undefined },
    say: (value: Value) => string,
  ): string => {
    const told = (value: Value | undefined) =>
      value === undefined ? words.times.procedure : say(value);
    return words.became({ was: told(was), becomes: told(becomes) });
  };

  return (change) => {
    switch (change.kind) {
      case 'functie':
        return change.rows.map((row) => lineFor(row, lineOf));
      case 'bewaartermijn':
        return [words.became({ was: words.kept(change.was), becomes: words.kept(change.becomes) })];
      case 'privacyverklaring':
        return [lineFor(change, (address) => address)];
      case 'werktijden':
        return [otherThan(change, weekText)];
      case 'herinneringen':
        return itemsIn(change).map(
          (item) =>
            `${words.items[item]}: ${otherThan({ was: change.was?.[item], becomes: change.becomes?.[item] }, (value) => [value].flat().join(', '))}`,
        );
      case 'koninklijk-besluit':
        return [lineFor(change, decreeOf)];
    }
  };
}
