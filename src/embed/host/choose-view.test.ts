import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Asking, chooseView } from './choose-view.ts';
import { element } from '../../site/site.ts';

const warnings: string[] = [];
beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation((text: string) => {
    warnings.push(text);
  });
});
afterEach(() => {
  warnings.length = 0;
  vi.restoreAllMocks();
});

/** An element with attributes, in the language of its own. */
const asking = (attributes: Readonly<Record<string, string>>): [Asking, string | undefined] => {
  const getAttribute = (name: string): string | null => attributes[name] ?? null;
  return [{ getAttribute }, attributes['lang']];
};

test.each([
  [{ view: 'retention', lang: 'fr' }, 'fr/embed/', 'retention/'],
  [{ view: 'wizard' }, 'nl/embed/', 'wizard/'],
  [{ view: 'wizard', journey: 'receive', lang: 'de-BE' }, 'de/embed/', 'wizard/receive/'],
  [{ journey: 'receive', lang: 'EN' }, 'en/embed/', 'wizard/receive/'],
  [{ clause: 'secrecy' }, 'nl/embed/', 'clause/secrecy/'],
  [{ section: 'calls' }, 'nl/embed/', 'section/calls/'],
  [{ view: 'policy', clause: 'secrecy' }, 'nl/embed/', 'policy/#secrecy'],
  [{ journey: 'receive', start: 'receive=-' }, 'nl/embed/', 'wizard/receive/#receive=-'],
  [{ view: 'search', journey: 'receive' }, 'nl/embed/', 'search/'],
  [{}, 'nl/embed/', 'policy/'],
])('%j is %s%s, and nothing is said', (attributes, folder, path) => {
  expect(chooseView(...asking(attributes))).toEqual([folder, path]);
  expect(warnings).toEqual([]);
});

test.each([
  [{ view: 'retentoin' }, 'retention/', `<${element}> view="retentoin" is unknown, shown is retention. Known: policy`],
  [{ view: 'timeline' }, 'policy/', `<${element}> view="timeline" is unknown, shown is policy. Known: policy`],
  [{ view: '' }, 'policy/', `<${element}> view="" is unknown, shown is policy. Known: policy`],
  [{ lang: 'it' }, 'policy/', `<${element}> lang="it" is unknown, shown is nl. Known: nl fr en de`],
])('%j is told in words, and the nearest is shown: %s', (attributes, path, warning) => {
  expect(chooseView(...asking(attributes))[1]).toBe(path);
  expect(warnings).toHaveLength(1);
  expect(warnings[0]).toContain(warning);
});
