import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { createCommandLine } from '../../../src/app/cli/commandLine.ts';
import { termijnenInput } from '../../../src/contract/cli/termijnen.ts';

interface WorkedCase {
  readonly artikel: string;
  readonly waarom: string;
  readonly in: Readonly<Record<string, unknown>>;
  /** By code: nominaal, atw, atwKb. */
  readonly uit: Readonly<Record<string, readonly (string | null)[]>>;
  readonly geldig?: readonly boolean[];
  readonly status?: string;
}

/** Worked out by another calculation than ours; a line changes only with the provision it names. */
const cases = JSON.parse(
  readFileSync(new URL('./golden/worked-cases.json', import.meta.url), 'utf8'),
) as readonly WorkedCase[];

const { termijnen } = createCommandLine();

/**
 * @requirement K2
 * @requirement K3
 * @requirement K20
 * @requirement K21
 * @requirement E37
 * @requirement E38
 * @requirement P34
 * @requirement P37
 * @requirement F11
 * @requirement F22
 * @requirement F24
 * @requirement F25
 */
describe('worked cases', () => {
  it.each(cases.map((one, place) => [place, one.artikel, one.waarom, one] as const))(
    '%i %s: %s',
    (place, _artikel, _waarom, { in: line, uit, geldig, status }) => {
      const answer = termijnen(termijnenInput.parse({ id: place, ...line }));
      const byCode = Object.fromEntries(
        answer.termijnen.map(({ read }) => {
          const { code, nominaal, atw, atwKb } = read();
          return [code, [nominaal, atw, atwKb]];
        }),
      );
      expect(byCode).toMatchObject(uit);
      const judged = answer.gebeurtenissen.map((one) => one.geldig);
      expect(judged).toEqual(geldig ?? []);
      expect(status ?? answer.status).toBe(answer.status);
    },
  );

  it('plan on the nominal day and are late on the last one that is known', () => {
    for (const [place, { in: line }] of cases.entries()) {
      const answer = termijnen(termijnenInput.parse({ id: place, ...line }));
      for (const { gepland, nominaal, telaatNa, atwKb, atw } of answer.termijnen.map((one) =>
        one.read(),
      )) {
        expect([gepland, telaatNa]).toEqual([nominaal, atwKb ?? atw]);
      }
    }
  });
});
