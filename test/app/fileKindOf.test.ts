import { describe, expect, it } from '@jest/globals';
import { fileKindOf } from '../../src/app/usecases/fileKindOf.ts';

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => Buffer.from(part as string)));
const zip = [0x50, 0x4b, 0x03, 0x04];
const word = ['…[Content_Types].xml…', 'word/document.xml…'];

describe('what a file is by its content', () => {
  it.each([
    ['pdf', bytes('%PDF-1.7\n')],
    ['png', bytes([0x89], 'PNG\r\n', [0x1a, 0x0a])],
    ['jpg', bytes([0xff, 0xd8, 0xff, 0xe0])],
    ['docx', bytes(zip, ...word)],
  ])('%s', (kind, content) => {
    expect(fileKindOf(content)).toBe(kind);
  });

  it.each([
    ['nothing', bytes('')],
    ['a page', bytes('<!doctype html><script>alert(1)</script>')],
    ['a picture that can hold a script', bytes('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['a program', bytes('MZ\u0090')],
    ['a page that says it is a pdf further on', bytes('<html>%PDF-1.7')],
    ['any other zip', bytes(zip, 'xl/workbook.xml [Content_Types].xml')],
    ['a Word document with macros', bytes(zip, ...word, 'word/vbaProject.bin')],
    ['the first bytes of a picture', bytes([0x89], 'PNG')],
  ])('is not taken: %s', (_what, content) => {
    expect(fileKindOf(content)).toBeUndefined();
  });
});
