import type { FieldFailure } from '../../src/contract/failure.ts';
import type { TabFailure } from '../api/request.ts';
import { useFirst } from '../session.ts';

/** Turns a failure into its sentence, in the language of the page. */
export function useFailureText(): (failure: TabFailure) => string {
  const { common, text } = useFirst();
  return ({ code, params, since, correlation }) => {
    if (code === 'offline') return text.offline;
    const first = since?.[0];
    return common.failures[code]({
      ...(first ? { by: first.by, time: common.dates.time(first.at) } : {}),
      ...(correlation === undefined ? {} : { correlation }),
      ...params,
    });
  };
}

/** Turns what is wrong with one field into its sentence. */
export function useFieldText(): (failure: FieldFailure) => string {
  const { common } = useFirst();
  return ({ code: said, max }) => {
    const { fieldFailures, failures } = common;
    // Of the whole form it leads to its fields; here one stands already.
    const code = said === 'invalid-input' ? 'invalid' : said;
    if (Object.hasOwn(fieldFailures, code)) {
      return fieldFailures[code as keyof typeof fieldFailures](max);
    }
    return failures[code as keyof typeof failures]({});
  };
}
