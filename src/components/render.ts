import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import preact from '@astrojs/preact/server.js';
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
  container.addServerRenderer({ name: '@astrojs/preact', renderer: preact });
  container.addClientRenderer({ name: '@astrojs/preact', entrypoint: '@astrojs/preact/client.js' });
  return container.renderToString(component, {
    request: new Request(`http://localhost/${locale}/policy/`),
    props: { ...props },
    ...(slot === undefined ? {} : { slots: { default: slot } }),
  });
}
