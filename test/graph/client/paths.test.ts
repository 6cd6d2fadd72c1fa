import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { odata } from '../../../src/graph/client/odata.ts';
import { pathTemplate } from '../../../src/graph/client/pathTemplate.ts';
import { toGraphPath } from '../../../src/graph/client/toGraphPath.ts';

describe('odata', () => {
  it('doubles quotes and encodes what the client library leaves alone', () => {
    expect(odata("O'Neill & co #1+")).toBe("'O''Neill%20%26%20co%20%231%2B'");
  });

  it('comes back as the value it was, quoted', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (value) => {
        const decoded = decodeURIComponent(odata(value));
        expect(decoded.slice(1, -1).replaceAll("''", "'")).toBe(value);
      }),
    );
  });

  it('never lets a value end its literal or its parameter', () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        expect(odata(value).slice(1, -1).replaceAll("''", '')).not.toMatch(/['&#+\s]/);
      }),
    );
  });
});

describe('toGraphPath', () => {
  it.each([
    [
      'https://graph.microsoft.com/v1.0/sites/a/lists?$skiptoken=x%3D',
      '/sites/a/lists?$skiptoken=x%3D',
    ],
    ['http://127.0.0.1:4010/v1.0/users', '/users'],
  ])('makes %s a path below /v1.0', (link, path) => {
    expect(toGraphPath(link)).toBe(path);
  });

  it('refuses a link that leads elsewhere', () => {
    expect(() => toGraphPath('https://elsewhere.example/x')).toThrow('/v1.0');
  });
});

describe('pathTemplate', () => {
  it.each([
    ['/users/0d9e4b7a/manager', '/users/{}/manager'],
    ['/drives/b!x/root:/K-2026-0001/brief.docx:/content', '/drives/{}/root:/{}/{}/content'],
    ["/sites/a/lists/b/items/delta(token='x')", '/sites/{}/lists/{}/items/{}'],
    ["/sites/a/lists/b/items?$filter=fields/Over eq 'iemand'", '/sites/{}/lists/{}/items'],
  ])('keeps the words of %s and no value', (path, template) => {
    expect(pathTemplate(path)).toBe(template);
  });
});
