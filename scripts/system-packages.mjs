import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** What says that this is a container: files that Docker and Podman put there, and variables of Podman, systemd and Kubernetes. */
const marksOfContainers = {
  files: ['/.dockerenv', '/run/.containerenv'],
  variables: ['container', 'KUBERNETES_SERVICE_HOST'],
};

/**
 * Whether set-up may change the system: as root, in a container or where it was told so by --system.
 * @param {{ words: readonly string[], uid: number | undefined, environment: Record<string, string | undefined>, isThere: (file: string) => boolean }} where
 * @returns {boolean}
 */
export function mayChangeSystem({ words, uid, environment, isThere }) {
  const isContainer =
    marksOfContainers.files.some(isThere) ||
    marksOfContainers.variables.some((name) => environment[name] !== undefined);
  return uid === 0 && (isContainer || words.includes('--system'));
}

/** Whether packages of Debian can be installed here, by root, who said so or whose container it is. */
export function canInstall() {
  const here = { words: process.argv, uid: process.getuid?.(), environment: process.env, isThere: existsSync };
  return mayChangeSystem(here) && isCommand('apt-get');
}

/** Says which packages of Debian will be installed, and installs them. Gives whether that went well; says so where it did not. */
export function installPackages(names, why) {
  console.log(`Setting up: ${why}. This changes the system:`);
  return (
    attempt('apt-get', ['update', '-qq']) &&
    attempt('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names])
  );
}

/** Says which command it runs, and runs it. Gives whether it went well; says so where it did not. */
export function attempt(command, words, cwd = '.') {
  const line = [command, ...words].join(' ');
  console.log(`  ${line}`);
  const { status, error } = spawnSync(command, words, { cwd, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status === 0) return true;
  console.error(`Setting up: "${line}" failed${error ? `: ${error.message}` : '; what it printed above says why'}.`);
  return false;
}

export function isCommand(name) {
  return spawnSync(name, ['--version'], { stdio: 'ignore' }).error === undefined;
}
