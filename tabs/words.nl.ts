export { first as common } from '../src/text/common/nl/first.ts';
export { first as tab } from '../src/text/tab/nl/first.ts';
