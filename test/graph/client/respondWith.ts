export type Answer = () => Response | Promise<Response>;

/** A network that plays its answers in order and remembers what it was asked. */
export function respondWith(...answers: Answer[]) {
  const asked: Request[] = [];
  const network: typeof fetch = async (input, init) => {
    const answer = answers[asked.length];
    asked.push(new Request(input, init));
    if (!answer) throw new TypeError('no answer left');
    return answer();
  };
  return { network, asked };
}

export const json =
  (body: unknown, status = 200, headers: Record<string, string> = {}) =>
  () =>
    Response.json(body, { status, headers });
