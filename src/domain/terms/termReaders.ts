import type { TermRule } from '../procedure/terms.ts';
import type { ClockRules } from './clock.ts';
import type { TermFacts } from './facts.ts';
import type { FurtherCode } from './furtherTerm.ts';
import {
  readFurther,
  readRetention,
  withinCalendar,
  type ReadTerm,
  type ReadTermCode,
} from './readTerm.ts';
import { settlingTerm } from './settlingTerm.ts';
import { afdoening } from './verdaging.ts';

/** A term that is worked out when it is asked for. */
export interface TermReader {
  readonly code: ReadTermCode;
  /** Everything it depends on within one procedure: of one code the same key is the same term. */
  readonly key: string;
  readonly read: () => ReadTerm;
}

/** Every term the procedure knows, in the order in which they are shown; what cannot be known says why. */
export function termReaders(facts: TermFacts, rules: ClockRules): readonly TermReader[] {
  const { terms } = rules.profile;
  const keys = keysOf(facts);
  const further = (codes: readonly FurtherCode[]): readonly TermReader[] =>
    codes.flatMap((code) => {
      const rule = terms.further[code];
      return rule
        ? [reader(code, keyOf(rule, facts, keys), () => readFurther(code, facts, rules))]
        : [];
    });
  return [
    ...further(['streef', 'bericht-buiten-behandeling', 'antwoord', 'rapport']),
    reader('afdoening', keys.settle, () => afdoening(facts, rules)),
    ...(terms.verdaging
      ? [
          withWeeks('afdoening-zonder-verdaging', 0),
          withWeeks('afdoening-bij-verdaging', terms.verdaging.weeks),
        ]
      : []
    ).map((settling) =>
      reader(settling.code, keys.plain, () =>
        settlingTerm({ ...facts, verdagingen: [] }, settling, rules),
      ),
    ),
    ...further(['herbehandeling', 'ombudsman']),
    reader('bewaren-tot-en-met', String(facts.ended?.on), () => readRetention(facts, rules)),
  ];
}

const reader = (code: ReadTermCode, key: string, read: () => ReadTerm): TermReader => ({
  code,
  key,
  read: () => withinCalendar(read()),
});

const withWeeks = <Code extends `afdoening-${'zonder' | 'bij'}-verdaging`>(
  code: Code,
  weeksMore: number,
) => ({ code, weeksMore });

/** What the settling term depends on: without, and with, what was granted. */
interface Keys {
  readonly plain: string;
  readonly settle: string;
}

const keysOf = ({ received, adviser, verdagingen, agreed }: TermFacts): Keys => {
  const plain = adviser ? `${received} ${String(adviser)}` : received;
  if (verdagingen.length === 0 && agreed === undefined) return { plain, settle: plain };
  const granted = verdagingen.map(({ on, weeks }) => `${on}+${weeks}`).join();
  return { plain, settle: `${plain} ${granted} ${String(agreed?.on)} ${String(agreed?.until)}` };
};

const keyOf = (rule: TermRule, facts: TermFacts, { settle }: Keys): string => {
  const { received, receivedByCoordinator, notNeutral, ended } = facts;
  const within = (key: string): string => (rule.within ? `${key} ${settle}` : key);
  switch (rule.from) {
    case 'ontvangst':
      return within(received);
    case 'ontvangst-coordinator':
      return within(`${received} ${String(receivedByCoordinator)}`);
    case 'niet-neutraal':
      return within(String(notNeutral));
    case 'einde':
      return ended ? within(`${ended.by} ${ended.on}`) : settle;
  }
};
