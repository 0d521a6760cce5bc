import { define } from './element.ts';

// The site is where this file came from: `embed.js` stands in its folder, `embed/1.0.0.js` below that.
define(import.meta.url.replace(/embed(\/[^/]+)?\.js.*$/, ''));
