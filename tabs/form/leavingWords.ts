import type { DraftChange } from '../../src/contract/draftChange.ts';
import type { FormDraft } from '../../src/contract/registrationDraft.ts';
import { textEdit } from '../../src/contract/textEdit.ts';
import type { Values } from './formStore.ts';
import { alike } from './mergeValues.ts';
import type { ServerDraft } from './serverDraft.ts';

/** A page that is left may send 64 KiB in all; other requests may be on their way with some of it. */
const MOST_BYTES = 60_000;
/** A shorter text goes whole. */
const LONG = 500;

/** How a form stands that is left. */
interface Left {
  /** What this window saw on the server: `none` where nothing was ever saved. */
  readonly seen: string;
  readonly values: Values;
  /** Of a save that may arrive or not. */
  readonly underWay: FormDraft | undefined;
  readonly beginning: Values;
}

interface Leaving {
  /** It can go out with the page. */
  readonly fits: boolean;
  /** `found`: it is known what stands there. */
  readonly send: (there: ServerDraft, found: boolean) => void;
}

/** Sends a form with the page that is left: whole where that may go out, otherwise what changed since it was saved. */
export function leavingWith(form: FormDraft, left: Left): Leaving {
  if (fits(form)) {
    return {
      fits: true,
      // A save under way may arrive or not: what is here is newer than that.
      send: (there, found) => {
        there.saveLeaving(form, there.isChanging() || !found ? undefined : left.seen);
      },
    };
  }
  const change = changeOf(form, left);
  return {
    fits: fits(change),
    send: (there) => {
      there.amendLeaving(change);
    },
  };
}

const fits = (sent: unknown): boolean => new Blob([JSON.stringify(sent)]).size <= MOST_BYTES;

function changeOf(form: FormDraft, { seen, values, underWay, beginning }: Left): DraftChange {
  const known = seen === 'none' ? {} : values;
  const sent = underWay?.values ?? known;
  const changed = Object.keys({ ...known, ...sent, ...form.values }).filter((field) =>
    [known, sent].some((there) => !alike(there[field], form.values[field])),
  );
  const news = changed.filter((field) => alike(known[field], beginning[field]));
  const fields = changed.map((field) => {
    const texts = [known, sent, form.values].map((there) => there[field] ?? '');
    return [field, inShort(texts)] as const;
  });
  return {
    command: form.command,
    fields: Object.fromEntries(fields),
    ...(form.base && { base: pick(form.base, news) }),
    theirs: form.theirs ?? {},
  };
}

/** The last of three texts of a field, or the way to it from the others where that is shorter. */
function inShort(texts: readonly (string | boolean)[]): DraftChange['fields'][string] {
  const [there = '', onItsWay = '', now = ''] = texts;
  if (typeof there !== 'string' || typeof onItsWay !== 'string' || typeof now !== 'string')
    return now;
  if (now.length < LONG || there === '') return now;
  return there === onItsWay
    ? [textEdit(there, now)]
    : [textEdit(there, onItsWay), textEdit(onItsWay, now)];
}

const pick = (values: Values, fields: readonly string[]): Values =>
  Object.fromEntries(Object.entries(values).filter(([field]) => fields.includes(field)));
