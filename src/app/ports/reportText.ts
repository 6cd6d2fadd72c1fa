import type { LetterText } from '../../contract/letter.ts';
import type { ReportFacts } from '../../contract/reportView.ts';

/** Words of a report, in the language of the procedure; made by `src/text/letters`. */
export type ReportTextOf = (facts: ReportFacts) => LetterText;
