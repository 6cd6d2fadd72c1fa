import type { Fault } from '../contract/cli/fault.ts';
import type { CliTexts } from '../text/cli/types.ts';

/** Most faults that are said of one line; a wrong line is often wrong everywhere. */
const MOST = 5;

/** A fault with its place: `gebeurtenissen.0.op: dit is geen datum`. */
export const sayFault = ({ place, code, about = [] }: Fault, texts: CliTexts): string => {
  const text = texts.faults[code](about.join(', '));
  return place === '' ? text : `${place}: ${text}`;
};

/** What is wrong with one line, in one line. */
export const sayFaults = (faults: readonly Fault[], texts: CliTexts): string =>
  [
    ...faults.slice(0, MOST).map((fault) => sayFault(fault, texts)),
    ...(faults.length > MOST ? ['…'] : []),
  ].join('; ');
