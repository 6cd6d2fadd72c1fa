import type { BatchPart, GraphAnswer, GraphPort, GraphRequest } from '../port.ts';
import { defaultTimeLimitMs } from './timeLimit.ts';

type Answers = ReadonlyMap<string, GraphAnswer>;

interface Asked {
  readonly parts: readonly BatchPart[];
  /** The same as it goes by itself. */
  readonly alone: () => Promise<Answers>;
  readonly answer: (given: Promise<Answers>) => void;
}

/** As many as Graph takes in one batch. */
const MOST = 20;

/**
 * The same door for those who are answered at the same time: what they ask in one turn of the loop goes in as few
 * `$batch` as it takes, since a call by itself costs more than what it asks. Each part is still judged by itself, and
 * whoever asks alone asks as he always did. Only reads and conditional writes share: what becomes of those is
 * found out by reading again, also when the answer to all of them is lost.
 *
 * @param turn - resolves when whatever had arrived has been begun.
 */
export function atOnce(graph: GraphPort, turn: () => Promise<void>): GraphPort {
  let waiting: Asked[] = [];

  const leave = async (): Promise<void> => {
    await turn();
    const asked = waiting;
    waiting = [];
    for (const group of inGroups(asked)) post(graph, group);
  };
  const ask = (parts: readonly BatchPart[], alone: Asked['alone']): Promise<Answers> =>
    new Promise((answer) => {
      waiting.push({ parts, alone, answer });
      if (waiting.length === 1) void leave();
    });

  return {
    send: async (request) => {
      if (!mayShare(request)) return await graph.send(request);
      const alone = async (): Promise<Answers> => new Map([[ONLY, await graph.send(request)]]);
      return answerTo(await ask([{ ...request, id: ONLY }], alone), ONLY);
    },
    batch: (parts) =>
      parts.length > 0 && parts.length <= MOST && parts.every(mayShare)
        ? ask(parts, () => graph.batch(parts))
        : graph.batch(parts),
  };
}

const ONLY = 'only';

/** A file is no JSON; and who has little time left does not wait for others. */
const mayShare = ({ method, path, headers, timeLimitMs }: GraphRequest): boolean =>
  (method === 'GET' || (method === 'PATCH' && headers?.['If-Match'] !== undefined)) &&
  !/\/content(\?|$)/.test(path) &&
  (timeLimitMs ?? defaultTimeLimitMs) >= defaultTimeLimitMs;

function post(graph: GraphPort, group: readonly Asked[]): void {
  const [first] = group;
  if (first && group.length === 1) {
    first.answer(first.alone());
    return;
  }
  const given = graph.batch(
    group.flatMap(({ parts }, of) =>
      parts.map(({ dependsOn, ...part }) => ({
        ...part,
        id: `${of}.${part.id}`,
        ...(dependsOn && { dependsOn: dependsOn.map((id) => `${of}.${id}`) }),
      })),
    ),
  );
  group.forEach(({ parts, answer }, of) => {
    answer(
      given.then(
        (answers) => new Map(parts.map(({ id }) => [id, answerTo(answers, `${of}.${id}`)])),
      ),
    );
  });
}

const answerTo = (answers: Answers, id: string): GraphAnswer =>
  answers.get(id) ?? { kind: 'lost', cause: 'no answer to this part' };

/** In their order, as many as one batch holds. */
function inGroups(asked: readonly Asked[]): readonly (readonly Asked[])[] {
  const groups: Asked[][] = [];
  let room = 0;
  for (const one of asked) {
    if (one.parts.length > room) {
      groups.push([]);
      room = MOST;
    }
    groups.at(-1)?.push(one);
    room -= one.parts.length;
  }
  return groups;
}
