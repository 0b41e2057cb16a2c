/** The picture as a file of its own, to be opened in a browser or put into a paper. */
import { drawing, legend, LEGEND, type DrawingContext } from './drawing.ts';
import { MARGIN, type Layout } from './layout.ts';
import { shape, toXml } from './shape.ts';

/** On paper the picture is dark on white, whatever the editor's colours are. */
const COLOURS: Readonly<Record<string, string>> = {
  '--ground': '#ffffff',
  '--band': '#f3f5f8',
  '--box': '#ffffff',
  '--line': '#44505f',
  '--text': '#16202c',
  '--soft': '#44505f',
  '--focus': '#0b57a4',
  '--font': 'system-ui, "Segoe UI", "Helvetica Neue", Arial, sans-serif',
};

/**
 * The file.
 *
 * @param title what the picture shows
 * @param css the style of the picture, in which the colours are variables
 */
export function svgFile(
  layout: Layout,
  context: DrawingContext,
  title: string,
  css: string,
): string {
  const width = Math.max(layout.width, LEGEND.width + 2 * MARGIN);
  const height = layout.height + LEGEND.height + 2 * MARGIN;
  const style = css.replace(/var\((--[a-z]+)\)/g, (whole, name: string) => COLOURS[name] ?? whole);
  const picture = shape(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'aria-label': title,
    },
    [
      shape('title', {}, [title]),
      shape('style', {}, [style]),
      shape('rect', { class: 'ground', width, height }),
      ...drawing(layout, context),
      shape('g', { transform: `translate(${MARGIN} ${layout.height + MARGIN})` }, legend(context)),
    ],
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${toXml(picture)}\n`;
}
