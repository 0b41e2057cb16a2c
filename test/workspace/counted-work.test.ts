/** What happens costs what it concerns: files read, texts analysed, documents told, and no others. */
import assert from 'node:assert/strict';
import type { Analyser } from '../../server/src/core/analyse.ts';
import { DEFAULT_GLOBS, type Globs } from '../../server/src/workspace/library-folders.ts';
import { analyser } from '../support/analyser.ts';
import { memoryFiles, type MemoryFiles } from '../support/memory-files.ts';
import { observe, resolution, type ObservedWorkspace } from './support/workspace.ts';

const W = 'file:///w';
const [ONE, TWO, THREE] = ['GA-2021-89-RES-01', 'GA-2021-89-RES-02', 'GA-2021-89-RES-03'];
const UNKNOWN = 'AG-2001-RES-05';

/** Three files of which each cites the next, one without a code, and two open drafts. */
const FILES = {
  'one.txt': resolution(ONE, TWO),
  'two.txt': resolution(TWO, THREE),
  'three.txt': resolution(THREE, UNKNOWN),
  'in/bare.txt': resolution('', UNKNOWN),
};
const DRAFTS = {
  'citing-one.resolution': resolution('', ONE),
  'citing-three.resolution': resolution('', THREE),
  'own-two.resolution': resolution(TWO, UNKNOWN),
};

interface Counted {
  readonly observed: ObservedWorkspace;
  readonly files: MemoryFiles;
  /** What was done since it was asked last. */
  readonly work: () => Promise<Work>;
  /** Puts the library under other workspace folders or settings. */
  readonly under: (...folders: readonly (Partial<Globs> & { readonly uri: string })[]) => void;
}

interface Work {
  readonly listings: number;
  /** File names, sorted. */
  readonly reads: readonly string[];
  readonly analysed: readonly string[];
  readonly affected: readonly string[];
  readonly recited: readonly string[];
}

const NOTHING: Work = { listings: 0, reads: [], analysed: [], affected: [], recited: [] };

const nameOf = (uri: string): string => uri.slice(uri.lastIndexOf('/') + 1);
const namesOf = (uris: readonly string[]): readonly string[] => uris.map(nameOf).toSorted();

/** The library with the three drafts open, before anything happens to it. */
async function library(): Promise<Counted> {
  const files = memoryFiles(
    Object.fromEntries(Object.entries(FILES).map(([name, text]) => [`${W}/${name}`, text])),
  );
  const analysed: string[] = [];
  const counting: Analyser = {
    ...analyser,
    analyse: (source, hint) => {
      analysed.push(hint?.fileName ?? '');
      return analyser.analyse(source, hint);
    },
  };
  const folder = { uri: W, ...DEFAULT_GLOBS };
  const observed = observe(files.under([folder]), { analyser: counting });
  const work = async (): Promise<Work> => {
    await observed.workspace.settled();
    return {
      listings: observed.indexings.splice(0).length,
      reads: namesOf(files.reads.splice(0)),
      analysed: analysed.splice(0).toSorted(),
      affected: namesOf(observed.affected.splice(0).flat()),
      recited: namesOf(observed.recited.splice(0).flat()),
    };
  };
  await observed.workspace.settled();
  for (const [name, text] of Object.entries(DRAFTS)) observed.edit(`${W}/${name}`, text);
  await work();
  return {
    observed,
    files,
    work,
    under: (...folders) => {
      const environment = files.under(folders.map((given) => ({ ...DEFAULT_GLOBS, ...given })));
      observed.workspace.load(() => Promise.resolve(environment));
    },
  };
}

/** Fails unless an event costs just this; what is not said is nothing. */
async function costs(
  happen: (counted: Counted) => void,
  expected: Partial<Work>,
  before: (counted: Counted) => void = () => undefined,
): Promise<void> {
  const counted = await library();
  before(counted);
  await counted.work();
  happen(counted);
  assert.deepEqual(await counted.work(), { ...NOTHING, ...expected });
}

function write({ files, observed }: Counted, name: string, text: string): void {
  files.set(`${W}/${name}`, text);
  observed.workspace.filesChanged({ written: [`${W}/${name}`], deleted: [] });
}

function remove({ files, observed }: Counted, name: string): void {
  for (const uri of files.uris()) {
    if (uri === `${W}/${name}` || uri.startsWith(`${W}/${name}/`)) files.delete(uri);
  }
  observed.workspace.filesChanged({ written: [], deleted: [`${W}/${name}`] });
}

function project(contents: object): string {
  return JSON.stringify(contents);
}

describe('It costs one file', () => {
  it('when a file is changed, and those are told who cite it or are cited by it', async () => {
    await costs(
      (counted) => {
        write(counted, 'one.txt', resolution(ONE, THREE));
      },
      {
        reads: ['one.txt'],
        analysed: ['one.txt'],
        recited: ['own-two.resolution'],
      },
    );
    await costs(
      (counted) => {
        write(counted, 'one.txt', resolution('GA-2021-89-RES-09', TWO));
      },
      {
        reads: ['one.txt'],
        analysed: ['one.txt'],
        affected: ['citing-one.resolution'],
        recited: ['own-two.resolution'],
      },
    );
  });

  it('when a file is written again as it was, or its text moves only', async () => {
    const work = { reads: ['three.txt'], analysed: ['three.txt'] };
    await costs((counted) => {
      write(counted, 'three.txt', FILES['three.txt']);
    }, work);
    await costs((counted) => {
      write(counted, 'three.txt', `\n\n${FILES['three.txt']}`);
    }, work);
  });

  it('when a file comes, goes or gets another name', async () => {
    await costs(
      (counted) => {
        write(counted, 'again.txt', resolution(THREE, UNKNOWN));
      },
      {
        reads: ['again.txt'],
        analysed: ['again.txt'],
        affected: ['citing-three.resolution'],
      },
    );
    await costs(
      (counted) => {
        remove(counted, 'two.txt');
      },
      {
        reads: ['two.txt'],
        affected: ['own-two.resolution'],
      },
    );
    await costs(
      (counted) => {
        counted.files.delete(`${W}/three.txt`);
        counted.files.set(`${W}/renamed.txt`, FILES['three.txt']);
        counted.observed.workspace.filesChanged({
          written: [`${W}/renamed.txt`],
          deleted: [`${W}/three.txt`],
        });
      },
      {
        reads: ['renamed.txt', 'three.txt'],
        analysed: ['renamed.txt'],
        affected: ['citing-three.resolution'],
      },
    );
  });

  it('when a project file says something new of it', async () => {
    await costs(
      (counted) => {
        const resolutions = { 'in/bare.txt': 'AG-2021-RES-03', 'one.txt': ONE };
        write(counted, 'resolutions.json', project({ resolutions }));
      },
      {
        reads: ['bare.txt', 'resolutions.json'],
        analysed: ['bare.txt'],
        affected: ['citing-three.resolution'],
      },
      (counted) => {
        write(counted, 'resolutions.json', project({ resolutions: { 'one.txt': ONE } }));
      },
    );
  });
});

describe('It costs no other file', () => {
  it('when an open document is edited, opened or closed', async () => {
    await costs(
      ({ observed }) => {
        observed.edit(`${W}/two.txt`, resolution('GA-2021-89-RES-08', THREE));
      },
      {
        analysed: ['two.txt'],
        affected: ['own-two.resolution'],
      },
    );
    await costs(
      ({ observed }) => {
        observed.workspace.documentClosed(`${W}/own-two.resolution`);
      },
      { reads: ['own-two.resolution'] },
    );
  });

  it('when something is known of a resolution that has none', async () => {
    const known = [{ code: THREE, title: 'Essai', aliases: ['A/76/L.1'] }];
    await costs(
      (counted) => {
        write(counted, 'resolutions.json', project({ known }));
      },
      {
        reads: ['resolutions.json'],
        affected: ['citing-three.resolution'],
      },
    );
  });

  it('when a folder comes or goes', async () => {
    await costs(
      (counted) => {
        counted.files.set(`${W}/new/four.txt`, resolution('GA-2021-89-RES-04', UNKNOWN));
        counted.observed.workspace.filesChanged({ written: [`${W}/new`], deleted: [] });
      },
      { listings: 1, reads: ['four.txt'], analysed: ['four.txt'] },
    );
    await costs(
      (counted) => {
        remove(counted, 'in');
      },
      { reads: ['bare.txt'] },
    );
  });

  it('when ignore files or settings leave files out, and when they let them in again', async () => {
    const gone = { listings: 1, affected: ['citing-three.resolution'] };
    const back = { ...gone, reads: ['three.txt'], analysed: ['three.txt'] };
    const exclude = ['three.txt'];
    await costs((counted) => {
      write(counted, '.ignore', 'three.txt');
    }, gone);
    await costs(
      (counted) => {
        remove(counted, '.ignore');
      },
      back,
      (counted) => {
        write(counted, '.ignore', 'three.txt');
      },
    );
    await costs(({ under }) => {
      under({ uri: W, exclude });
    }, gone);
    await costs(
      ({ under }) => {
        under({ uri: W });
      },
      back,
      ({ under }) => {
        under({ uri: W, exclude });
      },
    );
  });

  it('when workspace folders come and go, one in another or twice', async () => {
    const more = ({ files }: Counted): void => {
      files.set('file:///more/four.txt', resolution('GA-2021-89-RES-04', UNKNOWN));
    };
    await costs(
      ({ under }) => {
        under({ uri: W }, { uri: 'file:///more' });
      },
      { listings: 1, reads: ['four.txt'], analysed: ['four.txt'] },
      more,
    );
    await costs(
      ({ under }) => {
        under({ uri: W });
      },
      { listings: 1 },
      (counted) => {
        more(counted);
        counted.under({ uri: W }, { uri: 'file:///more' });
      },
    );
    await costs(
      ({ under }) => {
        under({ uri: W }, { uri: `${W}/in` }, { uri: `${W}/` });
      },
      {
        listings: 1,
      },
    );
  });
});

describe('It costs nothing at all', () => {
  it('when a file changes that does not count', async () => {
    await costs((counted) => {
      write(counted, 'picture.png', '…');
    }, {});
    await costs(
      (counted) => {
        remove(counted, 'never-was.txt');
      },
      { reads: ['never-was.txt'] },
    );
    await costs((counted) => {
      write(counted, 'node_modules/x/four.txt', FILES['one.txt']);
    }, {});
  });

  it('when settings change that say the same', async () => {
    await costs(({ observed }) => {
      observed.workspace.load((before) => Promise.resolve(before));
    }, {});
  });
});
