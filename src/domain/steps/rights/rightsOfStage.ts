import type { Role, StepCode } from '../codes.ts';

/** Which steps each role may take at one stage. */
export type RightsOfStage = Readonly<Partial<Record<Role, readonly StepCode[]>>>;
