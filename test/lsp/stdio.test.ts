/** The server as a process of its own, as editors start it. */
import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  createMessageConnection,
  IPCMessageReader,
  IPCMessageWriter,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node';
import packageJson from '../../package.json' with { type: 'json' };
import { seedTexts } from '../support/shared.ts';
import { eventually } from './support/eventually.ts';
import { rangeOf } from './support/places.ts';

const root = join(import.meta.dirname, '../..');
const main = join(root, 'server/src/node/main.ts');

interface Started {
  readonly process: ChildProcess;
  readonly ended: Promise<number | null>;
}

function start(args: readonly string[], stdio: 'pipe' | 'ipc' = 'pipe'): Started {
  const process_ = spawn(process.execPath, ['--import', 'tsx', main, ...args], {
    cwd: root,
    stdio: stdio === 'ipc' ? ['ignore', 'ignore', 'inherit', 'ipc'] : 'pipe',
  });
  const ended = new Promise<number | null>((resolve) => process_.once('exit', resolve));
  return { process: process_, ended };
}

async function outputOf(
  args: readonly string[],
): Promise<{ out: string; err: string; code: number | null }> {
  const { process: started, ended } = start(args);
  let [out, err] = ['', ''];
  started.stdout?.on('data', (data: Buffer) => (out += data.toString()));
  started.stderr?.on('data', (data: Buffer) => (err += data.toString()));
  const code = await ended;
  return { out, err, code };
}

/** Opens the seed of 2025 in a copy of the seeds and follows its citation of 2012. */
async function jump(connection: MessageConnection, folder: string): Promise<string> {
  const name = 'GA-2025-93-RES-03.resolution';
  const text = seedTexts().get(name)!;
  const uri = pathToFileURL(join(folder, name)).href;
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'seeds' }],
    capabilities: { textDocument: { definition: { linkSupport: true } } },
  });
  await connection.sendNotification('initialized', {});
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'resolution', version: 1, text },
  });
  const [link] = await connection.sendRequest<readonly { readonly targetUri: string }[]>(
    'textDocument/definition',
    { textDocument: { uri }, position: rangeOf(text, 'GA-2012-81-RES-08').start },
  );
  return link?.targetUri ?? '';
}

describe('The server process', () => {
  const folder = mkdtempSync(join(tmpdir(), 'résolutions ü '));

  before(() => {
    cpSync(join(root, 'seeds'), folder, { recursive: true });
  });
  after(() => {
    rmSync(folder, { recursive: true });
  });

  it('tells its version and its use', async () => {
    assert.deepEqual(await outputOf(['--version']), {
      out: `${packageJson.version}\n`,
      err: '',
      code: 0,
    });
    assert.match((await outputOf(['--help'])).out, /--stdio/);
  });

  it('says what it needs when it is started without', async () => {
    const { out, err, code } = await outputOf([]);
    assert.equal(code, 2);
    assert.equal(out, '');
    assert.match(err, /--stdio/);
  });

  for (const transport of ['--stdio', '--node-ipc'] as const) {
    it(`works over ${transport} on files on disk, and ends when it is asked to`, async () => {
      const { process: server, ended } = start(
        [transport],
        transport === '--stdio' ? 'pipe' : 'ipc',
      );
      const connection =
        transport === '--stdio'
          ? createMessageConnection(
              new StreamMessageReader(server.stdout!),
              new StreamMessageWriter(server.stdin!),
            )
          : createMessageConnection(new IPCMessageReader(server), new IPCMessageWriter(server));
      connection.listen();
      const target = await jump(connection, folder);
      assert.equal(target, pathToFileURL(join(folder, 'AG-2012-RES-08.resolution')).href);
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      assert.equal(await ended, 0);
      connection.dispose();
    });
  }

  it('ends when its client goes away', async () => {
    const { process: server, ended } = start(['--stdio']);
    await new Promise((resolve) => setTimeout(resolve, 500));
    server.stdin!.end();
    assert.equal(await ended, 1);
  });

  it('ends when the process that it was started for is gone', async () => {
    const parent = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)']);
    const { process: server, ended } = start(['--stdio', `--clientProcessId=${parent.pid ?? 0}`]);
    await eventually(() => {
      assert.ok(server.pid !== undefined && parent.pid !== undefined);
    });
    parent.kill();
    assert.equal(await ended, 1);
  });
});
