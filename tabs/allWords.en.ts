export { en as common } from '../src/text/common/en.ts';
export { en as tab } from '../src/text/tab/en.ts';
