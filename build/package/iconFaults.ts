import { inflateSync } from 'node:zlib';

interface Png {
  readonly width: number;
  readonly height: number;
  /** 6 is colour with transparency. */
  readonly colourType: number;
  readonly bitDepth: number;
  readonly data: Buffer;
}

/** What Teams refuses of the two icons: 192 by 192, and 32 by 32 in white on nothing. */
export function iconFaults(color: Buffer, outline: Buffer): readonly string[] {
  return [
    ...sizeFault('color.png', color, 192),
    ...sizeFault('outline.png', outline, 32),
    ...outlineFault(outline),
  ];
}

const sizeFault = (name: string, file: Buffer, size: number): readonly string[] => {
  const png = read(file);
  if (png === undefined) return [`${name} is no PNG`];
  return png.width === size && png.height === size
    ? []
    : [`${name} is ${png.width} by ${png.height}, and must be ${size} by ${size}`];
};

const outlineFault = (file: Buffer): readonly string[] => {
  const png = read(file);
  if (png?.bitDepth !== 8 || png.colourType !== 6) {
    return ['outline.png has no transparency of 8 bits'];
  }
  const pixels = unfilter(png);
  for (let at = 0; at < pixels.length; at += 4) {
    const visible = (pixels[at + 3] ?? 0) > 0;
    const white = [0, 1, 2].every((part) => (pixels[at + part] ?? 0) >= 250);
    if (visible && !white) return ['outline.png is not white everywhere'];
  }
  return [];
};

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

const read = (file: Buffer): Png | undefined => {
  if (!file.subarray(0, 8).equals(SIGNATURE)) return undefined;
  const parts: Buffer[] = [];
  for (let at = 8; at + 8 <= file.length;) {
    const length = file.readUInt32BE(at);
    if (file.toString('latin1', at + 4, at + 8) === 'IDAT') {
      parts.push(file.subarray(at + 8, at + 8 + length));
    }
    at += length + 12;
  }
  return {
    width: file.readUInt32BE(16),
    height: file.readUInt32BE(20),
    bitDepth: file.readUInt8(24),
    colourType: file.readUInt8(25),
    data: Buffer.concat(parts),
  };
};

// Each line of a PNG is stored as its difference from what stands left, above or both.
const unfilter = ({ width, height, data }: Png): Buffer => {
  const raw = inflateSync(data);
  const line = width * 4;
  const pixels = Buffer.alloc(line * height);
  for (let y = 0; y < height; y += 1) {
    const filter = raw[y * (line + 1)] ?? 0;
    for (let x = 0; x < line; x += 1) {
      const left = x >= 4 ? (pixels[y * line + x - 4] ?? 0) : 0;
      const above = y > 0 ? (pixels[(y - 1) * line + x] ?? 0) : 0;
      const corner = x >= 4 && y > 0 ? (pixels[(y - 1) * line + x - 4] ?? 0) : 0;
      const base = [0, left, above, (left + above) >> 1, paeth(left, above, corner)][filter] ?? 0;
      pixels[y * line + x] = ((raw[y * (line + 1) + 1 + x] ?? 0) + base) & 255;
    }
  }
  return pixels;
};

const paeth = (left: number, above: number, corner: number): number => {
  const guess = left + above - corner;
  const [byLeft, byAbove, byCorner] = [left, above, corner].map((one) => Math.abs(guess - one));
  if ((byLeft ?? 0) <= (byAbove ?? 0) && (byLeft ?? 0) <= (byCorner ?? 0)) return left;
  return (byAbove ?? 0) <= (byCorner ?? 0) ? above : corner;
};
