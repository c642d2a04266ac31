import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright';

export type BrowserName = 'chromium' | 'firefox';

/** Names looked for on PATH. Google's own Chrome no longer loads unpacked extensions from the command line. */
const COMMANDS: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: ['chromium', 'chromium-browser'],
  firefox: ['firefox-esr', 'firefox'],
};
const VARIABLE: Readonly<Record<BrowserName, string>> = { chromium: 'CHROMIUM', firefox: 'FIREFOX' };
const PLACES: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};

/**
 * A browser's executable: the one named by CHROMIUM or FIREFOX, one on PATH, one at its usual place, one that was
 * downloaded before; else it is downloaded (Chromium by Playwright, Firefox by @puppeteer/browsers).
 * @throws Error that says how to get it, where none can be had
 */
export function findBrowser(name: BrowserName): string {
  const known = [
    process.env[VARIABLE[name]],
    ...COMMANDS[name].map(onPath),
    ...PLACES[name],
    downloaded(name),
  ];
  const found = known.find((file) => file !== undefined && file !== '' && existsSync(file));
  if (found !== undefined) return found;
  console.log(`No ${name} found; downloading one…`);
  try {
    download(name);
  } catch {
    // Said below, with what to do.
  }
  const fresh = downloaded(name);
  if (fresh !== undefined && existsSync(fresh)) return fresh;
  throw new Error(
    `${name} is missing and could not be downloaded. Install it (Debian: apt-get install ${COMMANDS[name][0] ?? name}) or set ${VARIABLE[name]} to its executable.`,
  );
}

function onPath(command: string): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  return folders.map((folder) => path.join(folder, command)).find((file) => existsSync(file));
}

const CACHE = path.resolve(import.meta.dirname, '../../node_modules/.cache/browsers');

function downloaded(name: BrowserName): string | undefined {
  if (name === 'chromium') return chromium.executablePath();
  const cache = path.join(CACHE, 'firefox');
  if (!existsSync(cache)) return undefined;
  const listed = run(['@puppeteer/browsers', 'list', '--path', CACHE]);
  return /^firefox\S* \S+ (.+)$/m.exec(listed)?.[1];
}

function download(name: BrowserName): void {
  if (name === 'chromium') run(['playwright', 'install', '--with-deps', 'chromium']);
  else run(['@puppeteer/browsers', 'install', 'firefox@stable', '--path', CACHE]);
}

function run(command: readonly string[]): string {
  return execFileSync('npx', ['--yes', ...command], { encoding: 'utf8', timeout: 300_000 });
}
