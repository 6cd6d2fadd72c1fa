import type { ProcedureCode } from '../../domain/complaint/kenmerk.ts';
import { absences, offices, type AwayFor, type Office } from './offices.ts';
import { offices as officesOfPolitie } from './politie/organisation.ts';
import { stories as storiesOfPolitie } from './politie/stories.ts';
import { stories } from './stories.ts';
import type { Story } from './story.ts';
import { offices as officesOfVlaanderen } from './vlaanderen/organisation.ts';
import { stories as storiesOfVlaanderen } from './vlaanderen/stories.ts';

/** What an organisation that is tried out locally begins with. */
export interface ExampleWork {
  readonly offices: readonly Office[];
  readonly absences: readonly AwayFor[];
  readonly stories: readonly Story[];
}

/** The example work by the procedure that the organisation follows. */
export const exampleWork: Readonly<Record<ProcedureCode, ExampleWork>> = {
  emmen: { offices, absences, stories },
  politie: { offices: officesOfPolitie, absences: [], stories: storiesOfPolitie },
  vlaanderen: { offices: officesOfVlaanderen, absences: [], stories: storiesOfVlaanderen },
};
