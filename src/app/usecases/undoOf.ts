import type { StepCode } from '../../domain/steps/codes.ts';

/** The step that takes it back, where there is one and nothing has left the house. */
export const undoOf: Readonly<Partial<Record<StepCode, StepCode>>> = {
  toewijzen: 'toewijzing-ongedaan',
  accepteren: 'acceptatie-ongedaan',
  'opgelost-en-tevreden': 'heropenen',
  besproken: 'heropenen',
  afsluiten: 'heropenen',
  'hoorgesprek-plannen': 'hoorgesprek-afzeggen',
  akkoord: 'akkoord-intrekken',
  'termijn-verlengen': 'verlenging-ongedaan',
  'buiten-behandeling': 'heropenen',
  'sluiten-na-stilte': 'heropenen',
};
