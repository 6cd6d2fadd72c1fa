import type { SetupNote, SetupPlan, SetupProblem, SetupStep } from '../../contract/setup.ts';
import type { Sentences, SetupTexts } from '../../text/cli/setup/types.ts';

/** The plan in lines: what happens, what a person must do, what is good to know. */
export const sayPlan = ({ steps, problems, notes }: SetupPlan, texts: SetupTexts): string[] => [
  ...(steps.length === 0 && problems.length === 0 ? [texts.nothingToDo] : []),
  ...part(
    texts.planTitle,
    steps.map((step) => sayStep(step, texts)),
  ),
  ...part(
    texts.problemTitle,
    problems.map((problem) => say<SetupProblem>(texts.problem, problem)),
  ),
  ...part(texts.noteTitle, [
    ...notes.map((note) => say<SetupNote>(texts.note, note)),
    ...(steps.some(({ code }) => code === 'make-list') ? [texts.views] : []),
  ]),
];

export const sayStep = (step: SetupStep, texts: SetupTexts): string =>
  say<SetupStep>(texts.step, step);

const part = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [title, ...lines.map((line) => `  - ${line}`)];

/** The sentence of a code takes exactly what carries that code; TypeScript cannot see that through a union. */
const say = <Union extends { readonly code: string }>(
  sentences: Sentences<Union>,
  about: Union,
): string => (sentences[about.code as Union['code']] as (about: Union) => string)(about);
