import { badRequest, invalidRequest, type GraphRefusal } from '../http/refusal.ts';
import { tokensOf, type Token } from './tokens.ts';

export type Literal =
  | { readonly kind: 'text' | 'date' | 'guid'; readonly value: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'null'; readonly value: null };

export type Operator = 'eq' | 'ne' | 'lt' | 'gt' | 'le' | 'ge' | 'startswith';

export interface Comparison {
  readonly kind: 'comparison';
  readonly field: string;
  readonly operator: Operator;
  readonly literal: Literal;
}

export type Filter =
  Comparison | { readonly kind: 'and' | 'or'; readonly left: Filter; readonly right: Filter };

const OPERATORS: readonly string[] = ['eq', 'ne', 'lt', 'gt', 'le', 'ge'];
/** Known to OData, not to this service. */
const UNSUPPORTED = new Set([
  'contains',
  'endswith',
  'in',
  'any',
  'all',
  'not',
  'has',
  'substringof',
  'add',
  'sub',
  'mod',
]);

/** The filter as a tree; `and` binds more tightly than `or`. */
export const parseFilter = (text: string): Filter => {
  const tokens = tokensOf(text);
  if (!tokens || tokens.length === 0) throw invalidClause();
  const reader = createReader(tokens);
  const filter = parseOr(reader);
  if (reader.peek() !== undefined) throw refusalAt(reader);
  return filter;
};

interface Reader {
  peek(): Token | undefined;
  next(): Token | undefined;
  /** Takes the word when it comes next. */
  takes(word: string): boolean;
}

const createReader = (tokens: readonly Token[]): Reader => {
  let at = 0;
  return {
    peek: () => tokens[at],
    next: () => tokens[at++],
    takes: (word) => {
      const token = tokens[at];
      const hit = token?.kind === 'word' && token.value.toLowerCase() === word;
      if (hit) at += 1;
      return hit;
    },
  };
};

const parseOr = (reader: Reader): Filter => {
  let left = parseAnd(reader);
  while (reader.takes('or')) left = { kind: 'or', left, right: parseAnd(reader) };
  return left;
};

const parseAnd = (reader: Reader): Filter => {
  let left = parseTerm(reader);
  while (reader.takes('and')) left = { kind: 'and', left, right: parseTerm(reader) };
  return left;
};

const parseTerm = (reader: Reader): Filter => {
  const token = reader.peek();
  if (token?.kind === '(') {
    reader.next();
    const inner = parseOr(reader);
    expect(reader, ')');
    return inner;
  }
  if (token?.kind !== 'word') throw refusalAt(reader);
  if (reader.takes('startswith')) return parseStartsWith(reader);
  if (UNSUPPORTED.has(token.value.toLowerCase())) throw refusalAt(reader);
  return parseComparison(reader);
};

const parseStartsWith = (reader: Reader): Comparison => {
  expect(reader, '(');
  const field = parseField(reader);
  expect(reader, ',');
  const literal = parseLiteral(reader);
  expect(reader, ')');
  // `startswith(...) eq true` says the same.
  if (reader.takes('eq') && !reader.takes('true')) throw refusalAt(reader);
  return { kind: 'comparison', field, operator: 'startswith', literal };
};

const parseComparison = (reader: Reader): Comparison => {
  const field = parseField(reader);
  const operator = reader.peek();
  if (operator?.kind !== 'word' || !OPERATORS.includes(operator.value.toLowerCase()))
    throw refusalAt(reader);
  reader.next();
  return {
    kind: 'comparison',
    field,
    operator: operator.value.toLowerCase() as Operator,
    literal: parseLiteral(reader),
  };
};

const parseField = (reader: Reader): string => {
  const token = reader.next();
  if (token?.kind !== 'word') throw invalidClause();
  return token.value;
};

const parseLiteral = (reader: Reader): Literal => {
  const token = reader.next();
  switch (token?.kind) {
    case 'text':
    case 'date':
    case 'guid':
      return { kind: token.kind, value: token.value };
    case 'number':
      return { kind: 'number', value: token.value };
    case 'word':
      if (token.value === 'null') return { kind: 'null', value: null };
      if (token.value === 'true' || token.value === 'false')
        return { kind: 'boolean', value: token.value === 'true' };
      throw invalidClause();
    default:
      throw invalidClause();
  }
};

const expect = (reader: Reader, kind: Token['kind']): void => {
  if (reader.peek()?.kind !== kind) throw refusalAt(reader);
  reader.next();
};

const refusalAt = (reader: Reader): GraphRefusal => {
  const token = reader.peek();
  return token?.kind === 'word' && UNSUPPORTED.has(token.value.toLowerCase())
    ? invalidRequest(`The $filter function or operator '${token.value}' is not supported.`)
    : invalidClause();
};

export const invalidClause = (): GraphRefusal => badRequest('Invalid filter clause');
