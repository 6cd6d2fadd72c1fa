import type { SavedDraft } from '../api/client.ts';
import type { TabFailure } from '../api/request.ts';
import { combined, draftOf, formOf } from './draftForm.ts';
import { createDraftState, troubleOf } from './draftState.ts';
import type { Draft, DraftDeps, DraftState } from './draftState.ts';
import { createDraftTimer } from './draftTimer.ts';
import { followTyping } from './followTyping.ts';
import { leavingWith } from './leavingWords.ts';
import type { Values } from './formStore.ts';
import { alikeAll, mergeValues } from './mergeValues.ts';
import { createServerDraft } from './serverDraft.ts';

/** How long after the last key it is saved, in milliseconds. */
const REST_MS = 800;

/** A form kept on the server while it is typed; without a key it is kept nowhere but on the page. */
export function createDraft(key: string | undefined, deps: DraftDeps): Draft {
  const { api, store, newId, sent, shared = false } = deps;
  const kept = createDraftState({ loaded: key === undefined, command: newId(), unsaved: false });
  const { state, change } = kept;
  let beginning = store.values();
  // What the server has of it, as far as this window knows.
  let known = { seen: 'none', values: beginning };
  let [found, removed] = [false, false];
  const there = key === undefined ? undefined : createServerDraft(key, api);

  const timer = createDraftTimer(() => void (found && state().unsaved ? save() : look()));
  const failed = (failure: TabFailure) => {
    change({ loaded: true, trouble: troubleOf(failure) });
    // Nothing but a shorter text helps there.
    if (failure.code !== 'too-large') timer.again();
  };
  /** Afterwards: saved or still to be saved. */
  const rest = (next: Partial<DraftState>) => {
    const unsaved = !alikeAll(store.values(), known.values);
    timer.worked();
    change({ ...next, loaded: true, trouble: undefined, unsaved });
    if (unsaved) timer.rest(REST_MS);
  };
  const typed = (settled = false) => {
    const { loaded, unsaved, trouble } = state();
    if (!there || !loaded) return;
    // Compared once, not with every key.
    if (!settled && !unsaved && alikeAll(store.values(), known.values)) return;
    if (!unsaved) change({ unsaved: true });
    // A failure has its own pace.
    if (trouble === undefined || trouble === 'too-large') timer.rest(REST_MS);
  };
  const typing = followTyping(store, typed);
  const rebase = (initial: Values) => {
    const untouched = known.seen === 'none' && alikeAll(store.values(), beginning);
    const merged = mergeValues(beginning, store.values(), initial);
    beginning = initial;
    if (untouched) known = { seen: 'none', values: initial };
    typing.quietly(() => store.restore(merged.values));
    store.dispute(merged.conflicts, 'colleague');
    typed();
  };

  /** Puts what was saved in another window, or before, together with what stands here. */
  const takeIn = ({ value, version, savedAt }: SavedDraft) => {
    const form = formOf(value, beginning);
    if (!form) {
      known = { ...known, seen: version };
      return;
    }
    const both = combined(form, { known: known.values, mine: store.values(), beginning });
    known = { seen: version, values: form.values };
    typing.quietly(() => store.restore(both.values));
    store.dispute(both.window, 'window');
    store.dispute(both.colleague, 'colleague');
    change({ command: form.command, ...(!state().unsaved && { savedAt, restored: savedAt }) });
  };

  const look = async () => {
    if (!there || removed) return;
    const before = known.seen;
    const answer = await there.load();
    // What was saved meanwhile is newer than this answer; what the form begins with may change as often as it likes.
    if (there.isChanging() || known.seen !== before) return;
    if (!answer.ok) {
      failed(answer.failure);
      return;
    }
    found = true;
    if (answer.value && answer.value.version !== known.seen) takeIn(answer.value);
    if (!answer.value && known.seen !== 'none') {
      // Gone because it was sent here, it is the same form; sent or thrown away elsewhere, one of its own.
      const command = sent.isUnsure() ? state().command : newId();
      known = { seen: 'none', values: beginning };
      change({ command, savedAt: undefined, restored: undefined });
    }
    rest({});
  };

  const body = () =>
    draftOf(store, { command: state().command, beginning: shared ? beginning : undefined });
  const save = async () => {
    if (!there || removed || there.isChanging()) return;
    const values = store.values();
    const done = await there.save(body(), { seen: known.seen });
    if (done.ok) {
      known = { seen: done.value.version, values };
      rest({ savedAt: done.value.savedAt });
    } else if (done.failure.code === 'superseded') await look();
    else failed(done.failure);
  };

  const going = () => leavingWith(body(), { ...known, underWay: there?.underWay(), beginning });

  return {
    ...kept,
    rebase,
    start: () => {
      void look();
      return typing.follow();
    },
    saveNow: () => {
      const { unsaved, loaded, trouble } = state();
      if (unsaved || trouble || (!found && loaded)) timer.plan(0);
    },
    cutOff: () => change({ trouble: 'offline' }),
    lookAgain: () => void look(),
    leave: () => {
      if (there && !removed && state().unsaved) going().send(there, found);
    },
    wouldLose: () => state().unsaved && (state().trouble !== undefined || !going().fits),
    remove: async () => {
      removed = true;
      timer.stop();
      await there?.remove();
    },
    discard: async () => {
      timer.stop();
      sent.forget();
      typing.quietly(() => store.replace(beginning));
      change({ command: newId(), savedAt: undefined, restored: undefined, unsaved: false });
      if (!there) return;
      const gone = await there.clear();
      if (gone.ok) known = { seen: 'none', values: beginning };
      rest({ savedAt: undefined });
      // As long as it stands there, what the form began with has to be saved over it.
      if (!gone.ok) failed(gone.failure);
    },
    anew: () => {
      sent.forget();
      change({ command: newId(), unsaved: true });
      timer.plan(0);
    },
  };
}
