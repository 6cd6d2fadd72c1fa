const paths = {
  bell: 'M12 3a6 6 0 0 0-6 6v4l-1.6 3.2c-.2.4.1.8.5.8h14.2c.4 0 .7-.4.5-.8L18 13V9a6 6 0 0 0-6-6Zm-2 15a2 2 0 0 0 4 0',
  chat: 'M12 4a8 8 0 0 0-6.9 12L4 20l4.1-1.1A8 8 0 1 0 12 4ZM9 10.5h6M9 13.5h4',
  people:
    'M9 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6Zm-5 7c0-2.5 2-4 5-4s5 1.5 5 4M16 11a2.5 2.5 0 1 0 0-5M16 14c2.5 0 4 1.4 4 3.5',
  calendar:
    'M6 5h12a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2V7c0-1.1.9-2 2-2Zm-2 5h16M8 3v3m8-3v3',
  back: 'M15 5l-7 7 7 7',
  close: 'M6 6l12 12M18 6L6 18',
  send: 'M4 5l16 7-16 7 2.5-7L4 5Zm2.5 7H13',
  search: 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13Zm5-1.5L20 20',
} as const;

export type IconName = keyof typeof paths;

/**
 * A line drawing; decoration only, the words stand beside it.
 */
export function icon(name: IconName, size = 20): SVGSVGElement {
  const space = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(space, 'svg');
  const path = document.createElementNS(space, 'path');
  for (const [key, value] of Object.entries({
    viewBox: '0 0 24 24',
    width: size,
    height: size,
    'aria-hidden': 'true',
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': '1.6',
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  })) {
    svg.setAttribute(key, String(value));
  }
  path.setAttribute('d', paths[name]);
  svg.append(path);
  return svg;
}
