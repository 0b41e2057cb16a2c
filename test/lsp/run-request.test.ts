/** Errors end in one place, each in its own way. */
import assert from 'node:assert/strict';
import {
  CancellationTokenSource,
  ErrorCodes,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver/node';
import {
  ContentModifiedError,
  MalformedParamsError,
  RefusedError,
  runQuietly,
  runRequest,
  UnknownDocumentError,
} from '../../server/src/lsp/run-request.ts';

/** Runs work as a request; returns the answer or the error's code, and what was logged. */
async function run(
  work: (source: CancellationTokenSource) => string | Promise<string>,
  source = new CancellationTokenSource(),
): Promise<{ readonly answer: string | number; readonly log: readonly string[] }> {
  const log: string[] = [];
  const answer = await runRequest(
    { method: 'hover', params: { uri: 'file:///a' }, token: source.token, empty: 'empty' },
    (line) => log.push(line),
    () => work(source),
  );
  return { answer: answer instanceof ResponseError ? answer.code : answer, log };
}

describe('A request', () => {
  it('gets its answer', async () => {
    assert.deepEqual(await run(() => 'answer'), { answer: 'answer', log: [] });
  });

  it('that is cancelled already does no work', async () => {
    const source = new CancellationTokenSource();
    source.cancel();
    let worked = false;
    const { answer } = await run(() => {
      worked = true;
      return 'answer';
    }, source);
    assert.equal(answer, LSPErrorCodes.RequestCancelled);
    assert.equal(worked, false);
  });

  it('that is cancelled on the way says so, whatever came of it', async () => {
    for (const end of [() => 'answer', () => Promise.reject(new Error('bug'))]) {
      const { answer, log } = await run(async (source) => {
        source.cancel();
        return end();
      });
      assert.equal(answer, LSPErrorCodes.RequestCancelled);
      assert.deepEqual(log, []);
    }
  });

  it('about a document that moved on says so', async () => {
    const { answer } = await run(() => Promise.reject(new ContentModifiedError()));
    assert.equal(answer, LSPErrorCodes.ContentModified);
  });

  it('about a document that is not open gets the empty answer, without a word', async () => {
    const work = (): never => {
      throw new UnknownDocumentError('file:///a');
    };
    assert.deepEqual(await run(work), { answer: 'empty', log: [] });
  });

  it('that the protocol does not allow is refused', async () => {
    const { answer } = await run(() => Promise.reject(new MalformedParamsError('params.position')));
    assert.equal(answer, ErrorCodes.InvalidParams);
  });

  it('that cannot be done is refused with the reason, without a word in the log', async () => {
    const { answer, log } = await run(() => Promise.reject(new RefusedError('the reason')));
    assert.equal(answer, LSPErrorCodes.RequestFailed);
    assert.deepEqual(log, []);
  });

  it('that meets a bug gets the empty answer, and the log tells where', async () => {
    const { answer, log } = await run(() => Promise.reject(new Error('bug')));
    assert.equal(answer, 'empty');
    assert.match(log[0]!, /^hover failed on \{"uri":"file:\/\/\/a"\}: Error: bug\n +at /);
  });
});

describe('Work for which nobody waits', () => {
  it('leaves its failure in the log', async () => {
    const log: string[] = [];
    await runQuietly(
      'Refreshing',
      (line) => log.push(line),
      () => Promise.reject(new Error('bug')),
    );
    assert.match(log[0]!, /^Refreshing failed: Error: bug/);
  });
});
