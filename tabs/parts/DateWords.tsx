import { Clock16Filled, Clock16Regular, ErrorCircle16Filled } from '@fluentui/react-icons';
import type { DateView } from '../../src/contract/view.ts';
import { useFirst } from '../session.ts';

export type Pressure = 'late' | 'soon' | 'calm';

/** How much a date presses; the words say the same, so colour is never alone. */
export const pressureOf = ({ workingDaysLeft }: DateView): Pressure => {
  if (workingDaysLeft < 0) return 'late';
  return workingDaysLeft <= 2 ? 'soon' : 'calm';
};

const icons = {
  late: <ErrorCircle16Filled />,
  soon: <Clock16Filled />,
  calm: <Clock16Regular />,
};

/** A date with what it means today: "nog 5 werkdagen, vr 24 april". */
export function DateWords({ date }: { readonly date: DateView }) {
  const { common } = useFirst();
  const pressure = pressureOf(date);
  return (
    <span className="date-words" data-pressure={pressure}>
      <span className="date-words-sign" aria-hidden>
        {icons[pressure]}
      </span>
      {common.dates.left(date)}
    </span>
  );
}
