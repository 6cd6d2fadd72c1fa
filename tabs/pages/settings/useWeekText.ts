import type { SettingsView } from '../../../src/contract/settings.ts';
import { useSession } from '../../session.ts';

export type WeekHours = SettingsView['workingHours']['written'];

/** Hours of a week in words; days that follow each other and are the same go together. */
export function useWeekText(): (week: WeekHours) => string {
  const { text, common } = useSession();
  const words = text.settings.times;
  return ({ opens, closes }) => {
    const same = (one: number, other: number) =>
      opens[one] === opens[other] && closes[one] === closes[other];
    const firsts = opens.flatMap((_time, place) =>
      place > 0 && same(place, place - 1) ? [] : [place],
    );
    return firsts
      .map((first, at) => {
        const last = (firsts[at + 1] ?? opens.length) - 1;
        const [from, to] = [words.weekdays[first] ?? '', words.weekdays[last] ?? ''];
        const hours = {
          opens: common.dates.clock(opens[first] ?? ''),
          closes: common.dates.clock(closes[first] ?? ''),
        };
        return `${first === last ? from : words.days({ from, to })} ${words.between(hours)}`;
      })
      .join(', ');
  };
}
