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

const CACHE = path.resolve(import.meta.dirname, '../../node_modules/.cache/browsers');
const isRoot = process.getuid?.() === 0;
/** Debian and its like install a browser by package; only root may. */
const byPackage = (name: string): (readonly string[])[] =>
  isRoot && onPath('apt-get') !== undefined
    ? [['sh', '-c', `apt-get update -qq && apt-get install -y -qq ${name} fonts-noto-core`]]
    : [];
/** What is tried, in order, where a browser is missing. */
const INSTALLS: Readonly<Record<BrowserName, readonly (readonly string[])[]>> = {
  chromium: [...byPackage('chromium'), ['npx', '--yes', 'playwright', 'install', 'chromium']],
  firefox: [
    ...byPackage('firefox-esr'),
    ['npx', '--yes', '@puppeteer/browsers', 'install', 'firefox@stable', '--path', CACHE],
  ],
};

/**
 * A browser's executable: the one named by CHROMIUM or FIREFOX, one on PATH, one at its usual place, one that was
 * downloaded before; else it is installed, and the terminal shows how that goes.
 * @throws Error that says how to get it, where none can be had
 */
export function findBrowser(name: BrowserName): string {
  const found = lookFor(name);
  if (found !== undefined) return found;
  for (const install of INSTALLS[name]) {
    console.log(`No ${name} found: ${install.join(' ')}`);
    const fresh = succeeds(install) ? lookFor(name) : undefined;
    if (fresh !== undefined) return fresh;
  }
  throw new Error(
    `${name} is missing and could not be installed. Install it (Debian: apt-get install ${COMMANDS[name][0] ?? name}) or set ${VARIABLE[name]} to its executable.`,
  );
}

function lookFor(name: BrowserName): string | undefined {
  const known = [
    process.env[VARIABLE[name]],
    ...COMMANDS[name].map(onPath),
    ...PLACES[name],
    downloaded(name),
  ];
  return known.find((file) => file !== undefined && file !== '' && existsSync(file));
}

function onPath(command: string): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  return folders.map((folder) => path.join(folder, command)).find((file) => existsSync(file));
}

function downloaded(name: BrowserName): string | undefined {
  if (name === 'chromium') return chromium.executablePath();
  const cache = path.join(CACHE, 'firefox');
  if (!existsSync(cache)) return undefined;
  const listed = execFileSync('npx', ['--yes', '@puppeteer/browsers', 'list', '--path', CACHE], {
    encoding: 'utf8',
  });
  return /^firefox\S* \S+ (.+)$/m.exec(listed)?.[1];
}

function succeeds([command = '', ...rest]: readonly string[]): boolean {
  try {
    execFileSync(command, rest, { stdio: ['ignore', 'inherit', 'inherit'], timeout: 600_000 });
    return true;
  } catch {
    return false;
  }
}
