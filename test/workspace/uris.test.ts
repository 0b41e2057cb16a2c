/** URIs are compared by what they name, not by how they are written. */
import assert from 'node:assert/strict';
import {
  fileNameOf,
  folderKey,
  pathWithin,
  schemeOf,
  uriKey,
} from '../../server/src/workspace/uris.ts';

describe('The key of a URI', () => {
  for (const [title, one, other] of [
    ['escapes', 'file:///a/%C3%A9t%C3%A9%20(1).txt', 'file:///a/été (1).txt'],
    ['drive letters', 'file:///c%3A/a.txt', 'file:///C:/a.txt'],
    ['accents', 'file:///a/e\u0301.txt', 'file:///a/é.txt'],
    ['schemes and hosts', 'VSCODE-vfs://GitHub/a.txt', 'vscode-vfs://github/a.txt'],
  ] as const) {
    it(`is one for all ways of writing ${title}`, () => {
      assert.equal(uriKey(one), uriKey(other));
    });
  }

  it('tells files apart by the case of their letters', () => {
    assert.notEqual(uriKey('file:///a/A.txt'), uriKey('file:///a/a.txt'));
  });

  it('leaves escapes alone that stand for no character', () => {
    assert.equal(uriKey('file:///a/100%.txt'), 'file:///a/100%.txt');
    assert.equal(uriKey('file:///a/%FF.txt'), 'file:///a/%FF.txt');
  });

  it('is the text itself for what is no URI', () => {
    assert.equal(uriKey('nothing'), 'nothing');
  });
});

describe('The parts of a URI', () => {
  it('are its scheme and its file name', () => {
    assert.equal(schemeOf('untitled:Untitled-1'), 'untitled');
    assert.equal(schemeOf('nothing'), '');
    assert.equal(fileNameOf('file:///a/r%C3%A9solution%201.txt?x#y'), 'résolution 1.txt');
  });

  it('are its folders, up to the root', () => {
    assert.equal(folderKey('file:///a/b.txt'), 'file:///a');
    assert.equal(folderKey('file:///a'), 'file://');
    assert.equal(folderKey('file://'), null);
  });

  it('are the path within a folder, for what lies in it', () => {
    assert.equal(pathWithin('file:///a', 'file:///a/b/c.txt'), 'b/c.txt');
    assert.equal(pathWithin('file:///a/', 'file:///a/c.txt'), 'c.txt');
    assert.equal(pathWithin('file:///a', 'file:///ab/c.txt'), null);
  });
});
