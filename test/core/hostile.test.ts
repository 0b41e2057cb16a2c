// Texts made to be slow: every pattern and search must get through them. A search that starts over
// for each of its hits takes minutes here, and the test then runs into its time limit.
import assert from 'node:assert/strict';
import { analyser } from '../support/analyser.ts';

const SIZE = 300_000;

const UNITS: Readonly<Record<string, string>> = {
  'one keyword over and over': 'RAPPELANT ',
  'a recital on every line': 'RAPPELANT x,\n',
  'numbered clauses on one line': '1. Decides; ',
  'items without end': '(a) x;\n',
  'open brackets': '(',
  'open quotes': '“',
  'open tags': '<a ',
  'open comments': '<!--',
  'open braces': '^{',
  asterisks: '* ',
  'dividing lines': '* * *\n',
  'head nouns with numbers': 'résolutions 1/1, ',
  'sessions without a date': 'at its 78th session, in 2023, ',
  'misspelt keywords': 'Desides to act;\n\n',
  'head nouns with open quotes': 'resolutions 1/1 “',
  'head nouns with dates': 'its resolution 1/1 of 2 May 2000 and ',
  'a list with words between': 'x y, 2/2 ',
  'organs without end': 'General Assembly resolution ',
  'codes without end': 'AG-2012-RES-08 ',
  'instruments without end': 'Convention de Paris et ',
  articles: 'articles 1, 2, 3, ',
  'spans of dates': 'du 5 au 8 novembre 2012 ',
  openers: 'The General Assembly,\n',
  'a formula that never closes': "L'Assemblée générale de l'O.I.P.C.-INTERPOL, réunie ",
  headings: 'Title\n',
  'lines that go on': 'and so on, and\n',
  'page marks': '2/9\nTitle\n',
  'footnote rules': '____\n1 x\n',
  'notes between blank lines': 'S/1.\n\n',
  'lines that are blank': '\n',
  'combining accents': 'e\u0301',
  'one long word': 'a',
  'one long number': '1',
};

describe('hostile texts', function () {
  this.timeout(20_000);
  for (const [name, unit] of Object.entries(UNITS)) {
    it(`of ${name} are read to the end`, () => {
      const text = `The General Assembly,\n\n${unit.repeat(SIZE / unit.length)}`;
      const model = analyser.analyse(text);
      assert.equal(model.source, text);
      assert.notEqual(model.opener, null);
    });
  }
});
