// What Angular brings: it puts itself around every event, timer and promise.
import 'zone.js';
import { define } from '../../embed/index.js';
import { noted, root, site } from './page.ts';

for (const kind of ['ready', 'statechange', 'error'])
  root.addEventListener(kind, () => noted.push(kind === 'statechange' ? 'state ' : kind));
const element = document.createElement('bpost-privacy');
element.className = 'part';
element.setAttribute('lang', 'nl');
element.setAttribute('journey', 'take-in-a-parcel');
element.append(Object.assign(document.createElement('a'), { href: '/privacy', textContent: 'Privacy' }));
const button = (text: string, onclick: () => void) =>
  Object.assign(document.createElement('button'), { textContent: text, onclick });
root.append(
  button('Another', () => {
    element.setAttribute('journey', 'receive');
  }),
  button('Here or not', () => {
    if (element.isConnected) element.remove();
    else root.append(element);
  }),
  element,
);
await define(site);
