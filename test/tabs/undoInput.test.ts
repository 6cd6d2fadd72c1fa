import { describe, expect, it } from '@jest/globals';
import type { DossierView } from '../../src/contract/dossierView.ts';
import { undoInput } from '../../tabs/steps/undoInput.ts';

const hearings = [
  { id: 'h1', plannedFor: '2026-03-20', time: '10:00' },
  { id: 'h2', plannedFor: '2026-03-18', time: '14:00' },
  { id: 'h3', plannedFor: '2026-03-25', time: '09:00' },
];
const dossier = { facts: { hearings } } as unknown as DossierView;
const undo = (input: unknown) =>
  undoInput('hoorgesprek-afzeggen', { input, dossier, reason: 'Teruggedraaid.' });

describe('taking back the planning of a hearing', () => {
  it('calls off the one that was planned, not one that somebody planned since', () => {
    expect(undo({ on: '2026-03-18', time: '14:00' })).toEqual({ hearingId: 'h2' });
  });

  it('calls off none where it is not there any more', () => {
    expect(undo({ on: '2026-03-19', time: '14:00' })).toBeUndefined();
    expect(undo({})).toBeUndefined();
  });
});
