import type { StepInput } from '../../src/contract/step.ts';
import type { StepDoneView } from '../../src/contract/view.ts';
import type { Step } from '../api/codes.ts';
import type { Result } from '../api/request.ts';
import { useFailureText } from '../parts/failureText.ts';
import { hrefOf } from '../route.ts';
import { useSession } from '../session.ts';
import { useCase } from './caseContext.ts';
import { undoInput } from './undoInput.ts';

export interface StepCall<S extends Step> {
  readonly step: S;
  readonly command: string;
  /** `volgnummer` the person saw when he began. */
  readonly seen: number;
  readonly input: StepInput<S>;
  /** Whether what stands under this command already can only be this input; absent where nothing else can. */
  readonly isSame?: () => boolean;
}

/** The command stands, and what was sent with it now does not. */
export const hasOtherWords = (
  result: Result<StepDoneView>,
  { isSame }: Pick<StepCall<Step>, 'isSame'>,
): boolean => result.ok && result.value.repeated && isSame?.() === false;

/** Sends one step; when it stands, says so, offers the way back and shows the complaint as it is now. */
export function useStep(): <S extends Step>(call: StepCall<S>) => Promise<Result<StepDoneView>> {
  const { api, host, text, notices, newId } = useSession();
  const { kenmerk, reload, onTaken } = useCase();
  const failureText = useFailureText();

  const takeBack = async (undo: Step, { volgnummer: seen }: StepDoneView, input: unknown) => {
    const now = await api.dossier(kenmerk);
    const dossier = now.ok ? now.value : undefined;
    const back = undoInput(undo, { input, dossier, reason: text.undoReason });
    if (!back) return;
    const result = await api.step({ kenmerk, step: undo }, { command: newId(), seen, input: back });
    await reload();
    notices.show({ text: result.ok ? text.undone : failureText(result.failure) });
  };

  const say = ({ step, input }: StepCall<Step>, taken: StepDoneView) => {
    const { undo, repeated } = taken;
    notices.show({
      text: repeated ? text.repeated : text.done[step],
      ...(undo && { undo: { label: text.undo, run: () => takeBack(undo, taken, input) } }),
    });
  };

  return async (call) => {
    const { step, command, seen, input } = call;
    const result = await api.step({ kenmerk, step }, { command, seen, input });
    const stays = hasOtherWords(result, call);
    // Also after a refusal: somebody else was there, and the page must show what is true now.
    if (result.ok || result.failure.code !== 'invalid-input') {
      const { failure } = await reload();
      if (stays) return result;
      // Not before: what is said to stand, stands on the page too.
      if (result.ok) say(call, result.value);
      // Who gave it away has no more to see here; what was done stands in the notice.
      if (result.ok && failure?.code === 'not-found' && !host.dialog) {
        window.location.hash = hrefOf({ name: 'werk' });
      } else if (result.ok) {
        onTaken?.();
      }
    }
    return result;
  };
}
