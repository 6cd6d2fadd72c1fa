import type { CardView } from '../../../contract/card.ts';
import { presentHandover } from '../../../domain/steps/facts/handover.ts';
import type { Deps } from '../../usecases/deps.ts';
import type { Card } from './card.ts';

/** From whom it is taken over, and what comes along; nothing where nobody had it. */
export function takesOverOn(
  { directory }: Pick<Deps, 'directory'>,
  { complaint }: Card,
): Pick<CardView, 'takesOver'> {
  const handover = presentHandover(complaint);
  const from = handover && directory.find(handover.from)?.name;
  return handover && from !== undefined ? { takesOver: { ...handover, from } } : {};
}
