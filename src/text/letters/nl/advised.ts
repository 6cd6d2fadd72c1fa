import type { LetterFacts, LetterText } from '../../../contract/letter.ts';
import { outcomes } from '../../common/nl/facts.ts';
import { day } from './opening.ts';

/** All advice and the records of the hearing, which go with the decision (Awb 9:16; requirement P32). */
export const advised = ({ advised: all }: LetterFacts): LetterText['sections'] =>
  all === undefined
    ? []
    : [
        {
          heading: 'Het advies van de klachtencommissie',
          paragraphs: [
            ...all.parts.map(
              ({ part, advice, reasons }) =>
                `${part}: ${outcomes[advice].toLowerCase()}. ${reasons}`,
            ),
            ...(all.recommendations === undefined ? [] : [all.recommendations]),
          ],
        },
        ...all.authorities.map(({ from, advice }) => ({
          heading: `Het advies van de ${from === 'burgemeester' ? 'burgemeester' : 'hoofdofficier van justitie'}`,
          paragraphs: [advice],
        })),
        ...all.records.map(({ on, record }) => ({
          heading: `Het verslag van de hoorzitting van ${day(on)}`,
          paragraphs: [record],
        })),
      ];
