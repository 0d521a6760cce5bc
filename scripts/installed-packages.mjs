import { readFileSync } from 'node:fs';

/**
 * The names of the folders in which node_modules differs from package-lock.json, by what npm itself wrote down when it installed:
 * missing, of another version, or there without being locked. Packages for other systems may be missing.
 * @param {Record<string, { version?: string, integrity?: string, optional?: boolean }>} locked
 * @param {Record<string, { version?: string, integrity?: string }>} installed
 * @returns {string[]}
 */
export function differences(locked, installed) {
  const wanted = Object.entries(locked).filter(([path]) => path !== '');
  const isAsLocked = ([path, { version, integrity, optional }]) => {
    const there = installed[path];
    return there ? there.version === version && there.integrity === integrity : optional === true;
  };
  return [
    ...wanted.filter((entry) => !isAsLocked(entry)).map(([path]) => path),
    ...Object.keys(installed).filter((path) => !(path in locked)),
  ];
}

/** Whether the node_modules of a folder is as its package-lock.json has it, whoever ran "npm ci". */
export function isInstalled(folder = '.') {
  const installed = packagesOf(`${folder}/node_modules/.package-lock.json`);
  return (
    installed !== undefined && differences(packagesOf(`${folder}/package-lock.json`) ?? {}, installed).length === 0
  );
}

function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}
