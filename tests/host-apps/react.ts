import { createElement } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { define } from '../../embed/index.js';
import { noted, root, site } from './page.ts';
import { App } from './react-app.ts';

// Before it is hydrated: the element must have left alone what the server rendered.
await define(site);
hydrateRoot(root, createElement(App, { tell: (text) => noted.push(text) }), {
  onRecoverableError: (error) => noted.push(`mismatch: ${String(error)}`),
});
