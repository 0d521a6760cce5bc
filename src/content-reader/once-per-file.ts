import type { SourceFile } from '../domain/content.ts';

/** What reads a file → the same, reading each file once: nobody changes a file or what was read of it, and tests read many again. */
export function oncePerFile<Reading extends object>(
  read: (file: SourceFile) => Reading,
): (file: SourceFile) => Reading {
  const readings = new WeakMap<SourceFile, Reading>();
  return (file) => {
    const known = readings.get(file);
    if (known) return known;
    const reading = read(file);
    readings.set(file, reading);
    return reading;
  };
}
