/**
 * The day in a calendar of whole weeks that a key leads to; absent for any other key, and beyond its ends.
 *
 * @param place - of the day that has the focus, from 0.
 */
export function placeAfter(key: string, place: number): number | undefined {
  const column = place % 7;
  const steps: Readonly<Record<string, number>> = {
    ArrowLeft: -1,
    ArrowRight: 1,
    ArrowUp: -7,
    ArrowDown: 7,
    Home: -column,
    End: 6 - column,
  };
  const step = steps[key];
  const next = step === undefined ? -1 : place + step;
  return next < 0 ? undefined : next;
}
