import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { Locale } from '../domain/locales.ts';

/** For tests: a component, rendered as on a page of a language. */
export async function render(
  component: AstroComponentFactory,
  locale: Locale,
  props: Readonly<Record<string, unknown>> = {},
  slot?: string,
): Promise<string> {
  const container = await AstroContainer.create();
  return container.renderToString(component, {
    request: new Request(`http://localhost/${locale}/policy/`),
    props: { ...props },
    ...(slot === undefined ? {} : { slots: { default: slot } }),
  });
}
