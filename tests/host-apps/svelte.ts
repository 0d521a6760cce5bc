import { mount } from 'svelte';
import { define } from '../../embed/index.js';
import App from './App.svelte';
import { noted, root, site } from './page.ts';

await define(site);
// eslint-disable-next-line @typescript-eslint/no-unsafe-argument -- it has no types
mount(App, { target: root, props: { tell: (text: string) => noted.push(text) } });
