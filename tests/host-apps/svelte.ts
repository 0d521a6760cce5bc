import { type Component, mount } from 'svelte';
import { define } from '../../embed/index.js';
import App from './App.svelte.txt';
import { noted, root, site } from './page.ts';

await define(site);

// Compiled by the bundle; by its name it is a text.
const app = App as unknown as Component<{ tell: (text: string) => void }>;
mount(app, { target: root, props: { tell: (text: string) => noted.push(text) } });
