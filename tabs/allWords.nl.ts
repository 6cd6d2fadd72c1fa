export { nl as common } from '../src/text/common/nl.ts';
export { nl as tab } from '../src/text/tab/nl.ts';
