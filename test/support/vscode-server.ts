// Runs VS Code's server and looks at it in a headless browser, as told in CONTRIBUTING.md.
import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';

const SERVER = path.resolve('.vscode-test/server/node_modules/code-server/lib/vscode/out/server-main.js');
const BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Where the web host finds the extension. */
const WEB_PATH = '/bloomery-extension';

/** What is not there; undefined where everything is. */
export function missingForVsCode(): string | undefined {
  if (!existsSync(SERVER)) return 'VS Code’s server is not installed: node tools/vscode-server.mjs';
  return BROWSERS.some(existsSync) ? undefined : 'no Chromium is installed';
}

/** A VS Code with one workspace that is thrown away afterwards. */
export class VsCode {
  readonly folder = mkdtempSync(path.join(os.tmpdir(), 'bloomery-vscode-'));
  readonly workspace = path.join(this.folder, 'workspace');
  #server: ChildProcess | undefined;
  #browser: Browser | undefined;
  #port = 0;

  async start(): Promise<void> {
    mkdirSync(this.workspace, { recursive: true });
    cpSync('samples/algebra-foundations', path.join(this.workspace, 'algebra'), { recursive: true });
    this.#settings({ 'security.workspace.trust.enabled': false });
    this.#port = await freePort();
    this.#server = spawn(
      process.execPath,
      [
        SERVER,
        ...['--host', '127.0.0.1', '--port', String(this.#port), '--without-connection-token'],
        ...['--accept-server-license-terms', '--server-data-dir', path.join(this.folder, 'data')],
        '--enable-smoke-test-driver',
      ],
      { stdio: ['ignore', 'pipe', 'pipe'] },
    );
    const server = this.#server;
    await new Promise<void>((listening, failed) => {
      let said = '';
      const hear = (data: Buffer): void => {
        said += data;
        if (said.includes('Extension host agent listening')) listening();
      };
      server.stdout?.on('data', hear);
      server.stderr?.on('data', hear);
      server.once('exit', code => failed(new Error(`VS Code’s server ended with ${code}: ${said}`)));
    });
    this.#browser = await chromium.launch({
      executablePath: BROWSERS.find(existsSync)!,
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    });
  }

  #settings(more: Readonly<Record<string, unknown>>): void {
    const machine = path.join(this.folder, 'data', 'data', 'Machine');
    mkdirSync(machine, { recursive: true });
    const settings = {
      'telemetry.telemetryLevel': 'off',
      'workbench.startupEditor': 'none',
      'workbench.colorTheme': 'Default Light Modern',
      ...more,
    };
    writeFileSync(path.join(machine, 'settings.json'), JSON.stringify(settings));
  }

  /** Opens the workbench with the extension of this folder, in the host that runs on the server. */
  openWithNode(tests: string | undefined, prepare?: (page: Page) => Promise<void>): Promise<Page> {
    const payload = [['extensionDevelopmentPath', this.remote('.')]];
    if (tests !== undefined) payload.push(['extensionTestsPath', this.remote(tests)]);
    return this.#open(payload, prepare);
  }

  /** Opens the workbench with the extension in the browser's own host, loaded over the network as from a gallery. */
  openWithWeb(tests: string, prepare: (page: Page) => Promise<void>): Promise<Page> {
    const authority = `localhost:${this.#port}`;
    return this.#open([['extensionTestsPath', `http://${authority}${WEB_PATH}/${tests}`]], async page => {
      await prepare(page);
      // From the workbench's own address, because its page may connect to no other.
      await page.context().route(`http://${authority}${WEB_PATH}/**`, route => {
        const file = decodeURIComponent(new URL(route.request().url()).pathname.slice(WEB_PATH.length + 1));
        return existsSync(file) ? route.fulfill({ path: file }) : route.fulfill({ status: 404 });
      });
      // The page says which extensions are developed, in an attribute that the workbench reads once.
      await page.addInitScript({ content: `(${sayDeveloped})(${JSON.stringify([authority, WEB_PATH])})` });
    });
  }

  async #open(payload: readonly string[][], prepare?: (page: Page) => Promise<void>): Promise<Page> {
    const context = await this.#browser!.newContext({ viewport: { width: 1280, height: 800 } });
    const page = await context.newPage();
    await prepare?.(page);
    if (process.env.BLOOMERY_VSCODE_LOG) page.on('console', line => process.stdout.write(`${line.text()}\n`));
    const all = [...payload, ['skipWelcome', 'true']];
    const query = new URLSearchParams({ folder: this.workspace, payload: JSON.stringify(all) });
    await page.goto(`http://localhost:${this.#port}/?${query}`);
    return page;
  }

  /** The address by which the workbench knows a path of this machine. */
  remote(file: string): string {
    return `vscode-remote://localhost:${this.#port}${path.resolve(file)}`;
  }

  async stop(): Promise<void> {
    await this.#browser?.close();
    const server = this.#server;
    if (server && server.exitCode === null) {
      const ended = new Promise(resolve => server.once('exit', resolve));
      server.kill();
      await ended;
    }
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/** Runs in the page, as text: the workbench’s settings get the extension’s address. */
const sayDeveloped = `([authority, path]) => {
  const { getAttribute } = Element.prototype;
  Element.prototype.getAttribute = function (name) {
    const value = getAttribute.call(this, name);
    if (this.id !== 'vscode-workbench-web-configuration' || name !== 'data-settings') return value;
    const extensions = [{ scheme: 'http', authority, path }];
    return JSON.stringify({ ...JSON.parse(value), developmentOptions: { enableSmokeTestDriver: true, extensions } });
  };
}`;

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}
