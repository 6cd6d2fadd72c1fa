import type { HolderView } from '../../../src/contract/settings.ts';
import { useSession } from '../../session.ts';

/** Who, of what, and from when until when, in words. */
export function useHolderText() {
  const { text, common } = useSession();
  const words = text.settings;
  const nameOf = ({ person }: HolderView): string =>
    person.name === '' ? words.gone : person.name;
  const placeOf = ({ team, line }: HolderView): string | undefined => {
    const place = [team, line].filter((part) => part !== undefined).join(', ');
    return place === '' ? undefined : place;
  };
  const daysOf = (holder: HolderView): string => {
    const { from, to, state } = holder;
    const first = common.dates.longDay(from);
    const days =
      to === undefined ? words.from(first) : words.until(first, common.dates.longDay(to));
    const when = state === 'nu' ? undefined : words.state[state];
    return [placeOf(holder), days, when].filter((part) => part !== undefined).join(' · ');
  };
  return {
    nameOf,
    daysOf,
    /** On one line, where it stands among others. */
    lineOf: (holder: HolderView): string =>
      `${common.offices[holder.office]} ${nameOf(holder)}, ${daysOf({ ...holder, state: 'nu' })}`,
  };
}
