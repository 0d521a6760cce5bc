/** The paths of the content → the ids of a kind of fact, also of those whose file has a mistake: only that mistake is told. */
export function idsOfFiles(paths: readonly string[], kind: string): string[] {
  const place = new RegExp(`^content/facts/${kind}/([^/]+)\\.yaml$`);
  return paths.flatMap((path) => place.exec(path)?.[1] ?? []);
}
