import type { CardView } from '../../../contract/card.ts';
import { handBackBefore, settleBefore } from '../../../domain/steps/askDates.ts';
import type { Card } from './card.ts';

/** By when whoever takes it up must be done with it: the report where he hands one back, otherwise the answer. */
export const doneByOn = ({
  complaint,
  circumstances,
}: Card): Required<Pick<CardView, 'doneBy'>> => ({
  doneBy: handBackBefore(complaint, circumstances) ?? settleBefore(complaint, circumstances),
});
