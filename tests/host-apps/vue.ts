import { createSSRApp } from 'vue';
import { define } from '../../embed/index.js';
import { noted, root, site } from './page.ts';
import { appOf } from './vue-app.ts';

await define(site);
createSSRApp(appOf((text) => noted.push(text))).mount(root);
