/** The picture of the citation graph as SVG, on the page and in a file. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ELK from 'elkjs/lib/elk.bundled.js';
import { legend, RELATIONS, spokenNode } from '../../client/webview/graph/drawing.ts';
import { layOut } from '../../client/webview/graph/layout.ts';
import { shape, toXml } from '../../client/webview/graph/shape.ts';
import { svgFile } from '../../client/webview/graph/svg-file.ts';
import { wrapped } from '../../client/webview/graph/wrapped.ts';
import { graphWording } from '../../client/webview/graph/wording.ts';
import { pictureOf } from './support/picture.ts';

const css = readFileSync(
  join(import.meta.dirname, '../../client/webview/graph/picture.css'),
  'utf8',
);

async function fileOf(...lines: readonly string[]): Promise<string> {
  const picture = pictureOf(lines);
  const layout = await layOut(picture, new ELK());
  const context = { start: picture.start, words: graphWording.en };
  return svgFile(layout, context, 'Citations around B', css);
}

describe('The saved picture', () => {
  it('stands alone: no variable, nothing from elsewhere', async () => {
    const svg = await fileOf('2021 B > 2012 A');
    assert.doesNotMatch(svg, /var\(|url\((?!#)|@import|https?:(?!\/\/www\.w3\.org\/2000\/svg)/);
    assert.match(svg, /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<svg xmlns=/);
  });

  it('holds its codes and titles as text, and the legend', async () => {
    const svg = await fileOf('2021 GA-2021-89-RES-11 > 2012 (GA-2012-81-RES-08)');
    const texts = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text);
    for (const expected of [
      'GA-2021-89-RES-11',
      'GA-2012-81-RES-08',
      'Titre de',
      '2012',
      'replaces',
      'not in the workspace',
    ]) {
      assert.ok(texts.includes(expected), `${expected} is not among ${texts.join(' | ')}`);
    }
  });

  it('tells the relations apart by lines and heads of their own', async () => {
    const svg = await fileOf('2021 B amends 2012 A', '2025 C replaces 2021 B');
    assert.match(svg, /class="link amends"[^>]*marker-end="url\(#amends\)"/);
    assert.match(svg, /class="link replaces"[^>]*marker-end="url\(#replaces\)"/);
  });

  it('has in its style a line for each relation', () => {
    const styles = RELATIONS.map((name) =>
      new RegExp(`\\.link\\.${name} \\{([^}]*)\\}`).exec(css)?.[1]?.trim(),
    );
    assert.equal(new Set(styles).size, RELATIONS.length);
  });

  it('is well formed whatever the titles hold', () => {
    const xml = toXml(shape('text', { 'aria-label': '<"&">' }, ['a < b & \u0001c "d"']));
    assert.equal(
      xml,
      '<text aria-label="&lt;&quot;&amp;&quot;&gt;">a &lt; b &amp; c &quot;d&quot;</text>',
    );
  });
});

describe('A node of the picture', () => {
  const [node] = pictureOf(['2021 GA-2021-89-RES-11 > 2012 (A)']).nodes;
  const context = { start: null, words: graphWording.en };

  it('is read out with its code, year and counts', () => {
    assert.equal(
      spokenNode({ ...node!, title: 'Un titre', cites: 4, citedBy: 1 }, context),
      'GA-2021-89-RES-11, 2021, cites 4, cited by 1, Un titre',
    );
  });

  it('is read out as not at hand, as the one in the middle, and in French', () => {
    const missing = { ...node!, uri: null, title: null, cites: null };
    assert.equal(
      spokenNode(missing, { start: node!.id, words: graphWording.fr }),
      'GA-2021-89-RES-11, 2021, hors de l’espace de travail, ce texte, cité par 1',
    );
  });

  it('has its title in lines, and shows that there is more', () => {
    assert.deepEqual(wrapped('Lutter contre les menaces mondiales liées', 12, 2), [
      'Lutter',
      'contre les…',
    ]);
    assert.deepEqual(wrapped('Anticonstitutionnellement', 10, 2), ['Anticonsti', 'tutionnel…']);
    assert.deepEqual(wrapped('', 10, 2), []);
  });
});

describe('The legend', () => {
  it('names every relation and what is not at hand, in both languages', () => {
    for (const language of ['en', 'fr'] as const) {
      const words = graphWording[language];
      const text = legend({ words }).map(toXml).join('');
      for (const relation of RELATIONS) assert.ok(text.includes(`>${words.relation[relation]}<`));
      assert.ok(text.includes(words.notHere));
    }
  });
});
