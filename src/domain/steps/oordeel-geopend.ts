import { isPresentVersion } from '../verdict/guards.ts';
import { decided, refused, type DecideStep } from './decision.ts';

/**
 * Keeps that somebody opened this version, once: who approves later is asked whether he has read it.
 *
 * @see experience.md §3 (Lees en beslis)
 */
export const decideOordeelGeopend: DecideStep<'oordeel-geopend'> = (
  complaint,
  { version },
  { by, time },
) => {
  const draft = isPresentVersion(complaint, version);
  if (!draft.ok) return draft;
  const { opened } = complaint.verdict;
  if (opened.some((one) => one.version === version && one.by === by)) return refused('not-now');
  return decided(
    {
      ...complaint,
      verdict: { ...complaint.verdict, opened: [...opened, { version, by, at: time.now }] },
    },
    { action: 'oordeel-geopend' },
  );
};
