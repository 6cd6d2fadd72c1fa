import type { PersonView } from '../../contract/view.ts';
import type { Actor } from '../command.ts';
import type { Deps } from '../usecases/deps.ts';
import { viewOf } from './views.ts';

const MOST = 10;

/** Colleagues by name, job or department; from two letters on. */
export const people =
  ({ directory }: Deps) =>
  (_by: Actor, text: string): Promise<readonly PersonView[]> => {
    const wanted = text.trim().slice(0, 100);
    return Promise.resolve(wanted.length < 2 ? [] : directory.search(wanted, MOST).map(viewOf));
  };
