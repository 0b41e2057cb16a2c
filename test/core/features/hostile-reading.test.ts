// Texts made to be slow, for what reads a text while a person types in it: a search that starts over
// for each of its hits runs into the time limit.
import { factHover } from '../../../server/src/core/features/fact-hover.ts';
import { folding } from '../../../server/src/core/features/folding.ts';
import { linkedEditing } from '../../../server/src/core/features/linked-editing.ts';
import { selectionRanges } from '../../../server/src/core/features/selection-ranges.ts';
import { semanticTokens } from '../../../server/src/core/features/semantic-tokens.ts';
import { writingState } from '../../../server/src/core/features/writing-state.ts';
import { cleanPaste } from '../../../server/src/core/format/paste.ts';
import { emptyLibrary } from '../../../server/src/core/library/library.ts';
import { analyser } from '../../support/analyser.ts';
import { readerOf } from '../../support/reader.ts';

const SIZE = 200_000;

const UNITS: Readonly<Record<string, string>> = {
  'short names': 'Group of Experts (GEX) ',
  'short names in brackets': 'UN (UNO (',
  sessions: 'at its 78th session, in 2023, ',
  'broken words': 'abc-\n',
  'soft hyphens': 'a\u00ad\n',
  'broken codes': 'A/RES/79/ 136 ',
  'notes on every page': 'Text 1 text\n\n____\n1\nnote\n2/5\n',
  'addressees without end': '1. Requests the Secretary-General and ; \n',
  'open brackets': '((«',
  'blank lines': '\n',
  'items without end': '(a) x;\n',
};

describe('hostile texts', function () {
  this.timeout(10_000);
  for (const [name, unit] of Object.entries(UNITS)) {
    it(`of ${name} are told of without delay`, () => {
      const text = `The General Assembly,\n\n${unit.repeat(SIZE / unit.length)}`;
      const model = analyser.analyse(text);
      const whole = { start: 0, end: text.length };
      semanticTokens(model, whole, { analyser, library: emptyLibrary });
      folding(model);
      writingState(model, whole);
      for (const offset of [0, 25, text.length >> 1, text.length]) {
        selectionRanges(model, offset);
        linkedEditing(model, offset);
        factHover(model, offset, readerOf(emptyLibrary));
      }
      cleanPaste(text, analyser, model);
    });
  }
});
