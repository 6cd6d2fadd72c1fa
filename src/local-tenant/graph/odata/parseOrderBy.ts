import { badRequest } from '../http/refusal.ts';

export interface OrderTerm {
  readonly field: string;
  readonly descending: boolean;
}

/** `fields/A desc,fields/B` as its terms. */
export const parseOrderBy = (text: string | undefined): OrderTerm[] =>
  text === undefined
    ? []
    : text.split(',').map((term) => {
        const parts = /^\s*([\w/@$.]+)(?:\s+(asc|desc))?\s*$/i.exec(term);
        if (!parts) throw badRequest('Invalid orderby clause');
        return { field: parts[1] ?? '', descending: parts[2]?.toLowerCase() === 'desc' };
      });
