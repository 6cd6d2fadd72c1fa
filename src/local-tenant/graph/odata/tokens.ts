/** One piece of a filter text. */
export type Token =
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'date'; readonly value: string }
  | { readonly kind: 'guid'; readonly value: string }
  /** A word: name, path, operator, `true`, `false` or `null`. */
  | { readonly kind: 'word'; readonly value: string }
  | { readonly kind: '(' | ')' | ',' };

const PATTERNS: readonly (readonly [RegExp, (match: RegExpExecArray) => Token])[] = [
  [
    /'((?:[^']|'')*)'(?!')/y,
    ([, inner = '']) => ({ kind: 'text', value: inner.replaceAll("''", "'") }),
  ],
  [
    /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![\w-])/iy,
    ([value]) => ({ kind: 'guid', value }),
  ],
  [
    /\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})?)?(?![\w-])/y,
    ([value]) => ({ kind: 'date', value }),
  ],
  [
    /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?(?!\w)/y,
    ([value]) => ({ kind: 'number', value: Number(value) }),
  ],
  [/[A-Za-z_@$][\w@$.]*(?:\/[A-Za-z_@$][\w@$.]*)*/y, ([value]) => ({ kind: 'word', value })],
  [/[(),]/y, ([value]) => ({ kind: value as '(' | ')' | ',' })],
];

/** Cuts a filter into tokens; undefined when some part of it is none. */
export const tokensOf = (text: string): Token[] | undefined => {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    if (/\s/.test(text.charAt(at))) {
      at += 1;
      continue;
    }
    const hit = matchAt(text, at);
    if (!hit) return undefined;
    tokens.push(hit.token);
    at = hit.end;
  }
  return tokens;
};

const matchAt = (text: string, at: number): { token: Token; end: number } | undefined => {
  for (const [pattern, make] of PATTERNS) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) return { token: make(match), end: pattern.lastIndex };
  }
  return undefined;
};
