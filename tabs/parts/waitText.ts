import type { WorkItemView } from '../../src/contract/view.ts';
import { useFirst } from '../session.ts';

type Waits = Pick<WorkItemView, 'ask' | 'waitingFor' | 'primary'>;

/** Who is waited for, and for what: "Wacht op Anna: het eerste telefoontje"; one's own is asked, not waited for. */
export function useWaitText(): (item: Waits) => string {
  const { common, text } = useFirst();
  return ({ ask, waitingFor, primary }) => {
    if (waitingFor === undefined && primary !== undefined) return common.asks[ask];
    const what = common.waits[ask];
    if (waitingFor === undefined) return text.wait.forWhat(what);
    const whom = waitingFor === 'klager' ? text.wait.klager : waitingFor.name;
    return text.wait.forWhom({ whom, what });
  };
}
