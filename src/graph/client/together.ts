import type { BatchPart, GraphAnswer, GraphPort, GraphRequest } from '../port.ts';

interface Asked {
  readonly request: GraphRequest;
  readonly answer: (given: GraphAnswer) => void;
  readonly fail: (cause: unknown) => void;
}

/**
 * The same door, where questions that are asked in one breath go in one `$batch`. For those that belong to one round:
 * an answer waits for the slowest of them.
 */
export function together(graph: GraphPort): GraphPort {
  let open: Asked[] = [];

  const post = async (asked: readonly Asked[]): Promise<void> => {
    const [only] = asked;
    if (asked.length === 1 && only) {
      only.answer(await graph.send(only.request));
      return;
    }
    const parts = asked.map(({ request }, at): BatchPart => ({ ...request, id: String(at) }));
    const answers = await graph.batch(parts);
    asked.forEach(({ answer }, at) => {
      answer(answers.get(String(at)) ?? { kind: 'lost', cause: 'no answer to this part' });
    });
  };

  const flush = async (): Promise<void> => {
    const asked = open;
    open = [];
    try {
      await post(asked);
    } catch (error) {
      for (const { fail } of asked) fail(error);
    }
  };

  return {
    batch: (parts) => graph.batch(parts),
    send: (request) => {
      if (request.method !== 'GET') return graph.send(request);
      return new Promise((resolve, reject) => {
        open.push({ request, answer: resolve, fail: reject });
        if (open.length === 1) void Promise.resolve().then(flush);
      });
    },
  };
}
