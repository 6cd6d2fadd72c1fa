import { describe, expect, it } from '@jest/globals';
import { mayMarkAbsent } from '../../../src/domain/organisation/mayMarkAbsent.ts';
import { emmen } from '../../../src/procedures/emmen.ts';
import { person } from '../example/gemeente.ts';
import { contextAt } from '../steps/support/story.ts';

const { organisation } = contextAt('coordinator');
const may = (by: string, of: string): boolean =>
  mayMarkAbsent(person(by), person(of), { organisation, hierarchy: emmen.hierarchy });

describe('who may say of somebody that he is away (experience.md §3)', () => {
  it.each([
    ['he himself', 'tl-balie', 'tl-balie'],
    ['his manager', 'cm-publiek', 'tl-balie'],
    ['the coordinator', 'coordinator', 'tl-balie'],
    ['the substitute coordinator', 'plv-coordinator', 'tl-balie'],
    ['support', 'ondersteuner', 'tl-balie'],
  ])('%s', (_who, by, of) => {
    expect(may(by, of)).toBe(true);
  });

  it.each([
    ['a colleague beside him', 'tl-belastingen', 'tl-balie'],
    ['who works under him', 'mw-balie', 'tl-balie'],
    ["the manager of his manager's", 'secretaris', 'tl-balie'],
    ['anybody of who has nobody above him', 'tl-balie', 'burgemeester'],
  ])('not %s', (_who, by, of) => {
    expect(may(by, of)).toBe(false);
  });
});
