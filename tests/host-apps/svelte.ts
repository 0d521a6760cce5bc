import { mount } from 'svelte';
import { define } from '../../embed/index.js';
import App from './App.svelte';
import { noted, root, site } from './page.ts';

await define(site);

mount(App, { target: root, props: { tell: (text: string) => noted.push(text) } });
