import type { Complaint } from '../../../src/domain/complaint/complaint.ts';
import type { Composition } from '../../../src/main/compose.ts';

/** Every complaint that an instance knows, as its read model holds it. */
export const knownTo = ({ register }: Composition): readonly Complaint[] => [
  ...register.active(),
  ...register.atRest('kenmerk').flatMap(({ kenmerk }) => register.find(kenmerk) ?? []),
];
