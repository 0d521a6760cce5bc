// Sets up what is missing, and nothing else: the packages, and with --browser what the tests need: a Chromium, and the tools
// that read PDFs.
// Runs on any Node with npm, before the pinned Node is there, so it uses nothing but what Node brings.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { findChromium } from './find-chromium.mjs';

const stamp = 'node_modules/.set-up';
const wanted = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
  console.log('Setting up: installing the packages of package-lock.json …');
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  writeFileSync(stamp, wanted);
}

if (process.argv.includes('--browser') && !(await findChromium())) {
  console.log('Setting up: no Chromium found, fetching the one of Playwright …');
  const isRoot = process.getuid?.() === 0;
  attempt('npx', ['playwright', 'install', ...(isRoot ? ['--with-deps'] : []), 'chromium']);
  if (!(await findChromium()) && isRoot && isCommand('apt-get')) {
    console.log('Setting up: Playwright’s Chromium cannot be had, installing Debian’s …');
    attempt('apt-get', ['update', '-qq']);
    attempt('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation']);
  }
  if (!(await findChromium())) {
    console.error(
      'The tests need a Chromium, and none could be set up.\n' +
        'Install Chromium or Chrome with your system’s packages, or set CHROMIUM_PATH to one, and run this again.',
    );
    process.exit(1);
  }
}

/** What the tests read PDFs with → the package of Debian that has it. */
const pdfTools = { pdfinfo: 'poppler-utils', pdffonts: 'poppler-utils', pdftotext: 'poppler-utils', qpdf: 'qpdf' };

if (process.argv.includes('--browser') && missingPdfTools().length > 0) {
  if (process.getuid?.() === 0 && isCommand('apt-get')) {
    const packages = [...new Set(missingPdfTools().map((tool) => pdfTools[tool]))];
    console.log(`Setting up: installing ${packages.join(' and ')}, with which the tests read the PDFs …`);
    attempt('apt-get', ['update', '-qq']);
    attempt('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages]);
  }
  const missing = missingPdfTools();
  if (missing.length > 0) {
    console.error(
      `The tests read the PDFs with ${missing.join(', ')}, and that is not installed.\n` +
        'Install poppler (poppler-utils) and qpdf with your system’s packages, and run this again.',
    );
    process.exit(1);
  }
}

function missingPdfTools() {
  return Object.keys(pdfTools).filter((tool) => spawnSync(tool, ['--version'], { stdio: 'ignore' }).error);
}

function run(command, words) {
  const { status } = attempt(command, words);
  if (status === 0) return;
  console.error(`"${command} ${words.join(' ')}" failed; what it printed above says why.`);
  process.exit(status ?? 1);
}

function attempt(command, words) {
  return spawnSync(command, words, { stdio: 'inherit', shell: process.platform === 'win32' });
}

function isCommand(name) {
  return spawnSync(name, ['--version'], { stdio: 'ignore' }).status === 0;
}
