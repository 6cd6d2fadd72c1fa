/** A network in a storm: slow, losing requests and answers, doubling some and delivering some late. */
export interface Storm {
  readonly fetch: typeof fetch;
  /** From now on nothing of this process gets through. */
  kill(): void;
  calm(): void;
}

export function createStorm(carry: typeof fetch, random: () => number): Storm {
  const late: Request[] = [];
  let killed = false;
  let calm = false;
  const turns = async (most: number): Promise<void> => {
    const count = Math.floor(random() * most);
    for (let turn = 0; turn < count; turn += 1) await new Promise(setImmediate);
  };
  const broken = (): never => {
    throw new TypeError('connection broken', { cause: 'storm' });
  };
  return {
    kill: () => {
      killed = true;
    },
    calm: () => {
      calm = true;
    },
    fetch: async (input, init) => {
      const request = new Request(input, init);
      if (killed) broken();
      if (calm) return carry(request);
      await turns(4);
      if (random() < 0.03) broken();
      if (random() < 0.02) late.push(request.clone());
      if (random() < 0.02) await carry(request.clone());
      const waiting = random() < 0.1 ? late.shift() : undefined;
      if (waiting) await carry(waiting);
      const answer = await carry(request);
      await turns(4);
      return killed || random() < 0.04 ? broken() : answer;
    },
  };
}
