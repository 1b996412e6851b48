import { embeddedTypeface, typefaceName } from './embedded-typeface.ts';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What a drawing's look is made of, all of it handed down; outside the page, no style sheet gives it. */
const looks = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'font-size',
  'font-weight',
  'text-anchor',
] as const;

type Looks = Readonly<Record<(typeof looks)[number], string>>;

const kept = /^(?:x|y|x1|y1|x2|y2|dx|dy|cx|cy|r|rx|ry|d|width|height|points)$/;

/** A drawing of the page as a file that stands for itself: colours, letters and their typeface, on the ground it has here. */
export function standaloneDrawing(drawing: SVGSVGElement, { x, y, width, height }: Box, ground: string): string {
  const copy = copied(drawing, undefined);
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('viewBox', `${x} ${y} ${width} ${height}`);
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  const { fontFamily } = getComputedStyle(drawing);
  // What only a style can say.
  copy.setAttribute('style', `font-family: '${typefaceName}', ${fontFamily}; font-variant-numeric: tabular-nums`);
  const sheet = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  const look = { x, y, width, height, fill: plainColour(ground), stroke: 'none' };
  for (const [name, value] of Object.entries(look)) sheet.setAttribute(name, String(value));
  copy.prepend(sheet);
  return new XMLSerializer().serializeToString(copy).replace(/^<svg[^>]*>/, (start) => `${start}${embeddedTypeface}`);
}

/** Only where it differs from what is handed down to it does an element carry its own look. */
function copied(element: Element, above: Looks | undefined): Element {
  const copy = document.createElementNS('http://www.w3.org/2000/svg', element.localName);
  for (const { name, value } of element.attributes) {
    if (kept.test(name)) copy.setAttribute(name, value);
  }
  const style = getComputedStyle(element);
  const own = Object.fromEntries(looks.map((look) => [look, plainColour(style.getPropertyValue(look))])) as Looks;
  for (const look of looks) if (own[look] !== above?.[look]) copy.setAttribute(look, own[look]);
  if (style.opacity !== '1') copy.setAttribute('opacity', style.opacity);
  for (const child of element.childNodes) {
    if (child instanceof Element) {
      if (!child.hasAttribute('data-not-drawn')) copy.append(copied(child, own));
    } else if (child instanceof Text) copy.append(child.data.replace(/\s+/g, ' '));
  }
  return copy;
}

/** Mixed colours are written in a way that few programs read. */
const plainColour = (value: string): string =>
  value.replace(/color\(srgb ([\d.e-]+) ([\d.e-]+) ([\d.e-]+)(?: \/ [\d.]+)?\)/g, (_, ...parts: string[]) => {
    const channels = parts.slice(0, 3).map((part) => Math.round(Math.max(0, Math.min(1, Number(part))) * 255));
    return `rgb(${channels.join(', ')})`;
  });

/** Dots for each unit of the drawing, sharp on paper too. */
const sharpness = 2;

/** A standalone drawing as a picture of dots; undefined where the browser cannot draw it. */
export async function pictureOf(drawing: string, { width, height }: Box): Promise<Blob | undefined> {
  const address = URL.createObjectURL(new Blob([drawing], { type: 'image/svg+xml' }));
  const image = new Image();
  image.src = address;
  const loaded = await image.decode().then(
    () => true,
    () => false,
  );
  const canvas = document.createElement('canvas');
  canvas.width = width * sharpness;
  canvas.height = height * sharpness;
  if (loaded) canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  URL.revokeObjectURL(address);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  return loaded ? (blob ?? undefined) : undefined;
}
