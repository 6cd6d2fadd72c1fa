import type { Instant } from '../calendar/isoDate.ts';
import type { PersonId } from '../complaint/kenmerk.ts';
import type { NoticeKind, OwedNotice } from '../complaint/notice.ts';

/** A message to everybody of these who is known; nobody where an office is vacant. */
export const owe = (
  kind: NoticeKind,
  to: PersonId | undefined | readonly PersonId[],
  dueAt?: Instant,
): readonly OwedNotice[] =>
  [to ?? []].flat().map((person) => ({ kind, to: person, ...(dueAt && { dueAt }) }));
