import { citationText } from '../../../src/domain/procedure/citation.ts';
import type { GroundCode } from '../../../src/domain/procedure/handling.ts';
import type { Profile } from '../../../src/domain/procedure/profile.ts';
import type { TermRule } from '../../../src/domain/procedure/terms.ts';

/** Codes as they stand in the profile. */
export const codes = (values: readonly (string | number)[]): string =>
  values.length === 0 ? 'nothing' : values.map((value) => `\`${value}\``).join(', ');

/** Length, event and source of a term. */
export const termWords = ({ length, from, basis }: TermRule): string => {
  const [[unit, count] = ['', 0]] = Object.entries(length);
  return `${count} ${count === 1 ? unit.replace(/s$/u, '') : unit} from \`${from}\` (${citationText(basis)})`;
};

/** Every term of a procedure, with what may be added to it. */
export const termsWords = ({ terms }: Profile): string =>
  [
    `${terms.settleName ?? 'afdoening'}: ${termWords(terms.settle)}`,
    ...(terms.settleWithAdviser
      ? [`with committee or adviser: ${termWords(terms.settleWithAdviser)}`]
      : []),
    ...(terms.verdaging
      ? [`verdaging: ${terms.verdaging.weeks} weeks (${citationText(terms.verdaging.basis)})`]
      : ['no verdaging']),
    ...(terms.furtherDelay
      ? [`further delay by written consent (${citationText(terms.furtherDelay.basis)})`]
      : []),
    ...Object.entries(terms.further).map(([code, rule]) => `${code}: ${termWords(rule)}`),
  ].join('<br>');

/** What a ground does in a procedure, under whichever of its codes that has it. */
export const groundWords = ({ grounds }: Profile, ...named: readonly GroundCode[]): string => {
  const found = grounds.filter(({ code }) => named.includes(code));
  return found.length === 0
    ? 'no ground'
    : found
        .map(({ code, effect, basis }) => `\`${code}\`: \`${effect}\` (${citationText(basis)})`)
        .join('<br>');
};
