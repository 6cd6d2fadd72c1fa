export { first as common } from '../src/text/common/en/first.ts';
export { first as tab } from '../src/text/tab/en/first.ts';
