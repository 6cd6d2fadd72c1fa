import { expect, it } from '@jest/globals';
import { own } from '../../../src/app/queries/cards/own.ts';
import { id, readAlong } from '../../domain/steps/support/story.ts';

/** Received on 2 March; six weeks end on 13 April 2026. */
it.each([
  ['2026-03-10', ['oordeel-concept', 'termijn-verlengen']],
  ['2026-04-08', ['termijn-verlengen', 'oordeel-concept']],
])(
  'a draft that came back asks for time first once mending it no longer fits: %s',
  (date, buttons) => {
    const story = readAlong()
      .at(`${date} 10:00`)
      .must('cm-publiek', 'terugsturen', { version: 1, remark: 'De les is te vaag.' });
    const card = {
      ...({ kind: 'teruggestuurd', language: 'nl', person: id('tl-balie') } as const),
      complaint: story.complaint,
      circumstances: story.context('tl-balie'),
    };
    // What it shows is in the complaint alone.
    expect(own.teruggestuurd(undefined as never, card)?.buttons).toEqual(buttons);
  },
);
