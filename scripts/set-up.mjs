// Sets up what is missing, and nothing else: the packages; with --browser what the tests need, a Chromium and the tools that
// read PDFs; with --serving Debian’s nginx, unpacked in node_modules and not installed, and Mozilla’s rules for headers.
// Runs on any Node with npm, before the pinned Node is there, so it uses nothing but what Node brings. Other commands of
// package.json call it as `npm run set-up`, never as `node …`: a shell remembers where it found `node`, and would run the rest of
// the command with that Node instead of the pinned one.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { findChromium } from './find-chromium.mjs';
import { findNginx, howToGetNginx, ownNginx } from './find-nginx.mjs';

const quietly = ['--no-audit', '--no-fund', '--loglevel=error'];
const stamp = 'node_modules/.set-up';
const wanted = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
  console.log('Setting up: installing the packages of package-lock.json …');
  // No package runs a script of its own when it is installed, but for those that package.json allows by name.
  run('npm', ['ci', '--ignore-scripts', ...quietly]);
  const { allowScripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  run('npm', ['rebuild', ...Object.keys(allowScripts).filter((name) => allowScripts[name]), ...quietly]);
  writeFileSync(stamp, wanted);
}

if (process.argv.includes('--serving')) {
  const rules = 'tests/observatory';
  const conf = `${rules}/node_modules/@mdn/mdn-http-observatory/conf`;
  if (!existsSync(`${conf}/hsts-preload.json`)) {
    console.log('Setting up: fetching Mozilla’s rules for headers …');
    run('npm', ['ci', '--ignore-scripts', '--prefix', rules, ...quietly]);
    // Browsers’ list of sites that are HTTPS only: this one is not on it.
    writeFileSync(`${conf}/hsts-preload.json`, '{}');
  }
  if (!findNginx() && process.getuid?.() === 0 && isCommand('apt-get')) {
    console.log('Setting up: unpacking Debian’s nginx in node_modules …');
    mkdirSync(ownNginx, { recursive: true });
    attempt('apt-get', ['update', '-qq']);
    attempt('apt-get', ['download', '-qq', 'nginx', 'libnginx-mod-http-brotli-static'], ownNginx);
    for (const name of readdirSync(ownNginx).filter((file) => file.endsWith('.deb'))) {
      attempt('dpkg-deb', ['-x', name, '.'], ownNginx);
    }
  }
  if (!findNginx()) console.log(`Setting up: ${howToGetNginx}`);
}

if (process.argv.includes('--browser') && !(await findChromium())) {
  console.log('Setting up: no Chromium found, fetching the one of Playwright …');
  const isRoot = process.getuid?.() === 0;
  attempt('npx', ['playwright', 'install', ...(isRoot ? ['--with-deps'] : []), 'chromium']);
  if (!(await findChromium()) && isRoot && isCommand('apt-get')) {
    console.log('Setting up: Playwright’s Chromium cannot be had, installing Debian’s …');
    attempt('apt-get', ['update', '-qq']);
    attempt('apt-get', [
      'install',
      '-y',
      '-qq',
      '--no-install-recommends',
      'chromium-headless-shell',
      'fonts-liberation',
    ]);
  }
  if (!(await findChromium())) {
    console.error(
      'The tests need a Chromium, and none could be set up.\n' +
        'Install Chromium or Chrome with your system’s packages, or set CHROMIUM_PATH to one, and run this again.',
    );
    process.exit(1);
  }
}

// The Nu checker runs on Java. Without one, its test says so and is left out.
if (process.argv.includes('--browser') && !isCommand('java') && process.getuid?.() === 0 && isCommand('apt-get')) {
  console.log('Setting up: installing a Java, on which the Nu checker runs …');
  attempt('apt-get', ['update', '-qq']);
  attempt('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'default-jre-headless']);
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

function attempt(command, words, cwd = '.') {
  return spawnSync(command, words, { cwd, stdio: 'inherit', shell: process.platform === 'win32' });
}

function isCommand(name) {
  return spawnSync(name, ['--version'], { stdio: 'ignore' }).status === 0;
}
