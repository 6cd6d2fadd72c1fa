import type { LetterText } from '../../../contract/letter.ts';
import type { ReportFacts } from '../../../contract/reportView.ts';
import {
  channels,
  established,
  noJudgementReasons,
  outcomes,
  stoppedBy,
} from '../../common/nl/facts.ts';
import { day } from './opening.ts';

type Section = LetterText['sections'][number];

/**
 * The report on a complaint: seven groups of data, then what the handler found.
 *
 * @see requirements F13, F16, F21
 */
export const reportText = (facts: ReportFacts): LetterText => ({
  subject: `Rapport over klacht ${facts.kenmerk}`,
  sections: [
    group('1. Verzoeker', [
      facts.verzoeker.name ?? 'Naam niet bekend',
      facts.verzoeker.contact.address,
      facts.verzoeker.contact.phone,
      facts.verzoeker.contact.email,
    ]),
    group('2. Datum van de klacht', [day(facts.submittedOn)]),
    group('3. Korte omschrijving', [facts.what]),
    group('4. Hoe de klacht binnenkwam', [channels[facts.channel]]),
    group('5. Ontvankelijk', [`Ja, beslist op ${day(facts.admissibleOn)}`]),
    group('6. Ontvangstbrief verstuurd', [
      facts.answeredOn === undefined ? 'Nog niet verstuurd' : day(facts.answeredOn),
    ]),
    group('7. Klachtenbehandelaar', handler(facts)),
    ...(facts.summary === undefined ? [] : [group('Samenvatting', [facts.summary])]),
    ...facts.parts.map(partOf),
    ...(facts.handedBackOn === undefined
      ? []
      : [group('Terug bij de klachtencoördinator', [day(facts.handedBackOn)])]),
  ],
});

const group = (heading: string, lines: readonly (string | undefined)[]): Section => ({
  heading,
  paragraphs: lines.filter((line) => line !== undefined && line !== '') as string[],
});

const handler = ({ behandelaar }: ReportFacts): readonly (string | undefined)[] =>
  behandelaar === undefined
    ? ['Nog niet gekozen']
    : [behandelaar.name, behandelaar.jobTitle, behandelaar.phone];

const partOf = (part: ReportFacts['parts'][number], index: number): Section =>
  group(`Beoordeling ${index + 1}: ${part.part}`, [
    `Bevindingen: ${part.findings}`,
    `Staat het vast? ${established[part.established]}`,
    `Uitkomst: ${outcomes[part.outcome]}`,
    part.noJudgement && noJudgementReasons[part.noJudgement],
    part.stoppedBy && `Gestopt door: ${stoppedBy[part.stoppedBy]}`,
    `Uitleg: ${part.reasons}`,
    part.solution && `Oplossing: ${part.solution}`,
  ]);
