import { expect, test } from 'vitest';
import { addressInFrame, htmlInFrame } from './links.ts';

test.each([
  ['/nl/policy/#cameras-kept', '/nl/embed/policy/', '#cameras-kept'],
  ['/fr/policy/#cameras-kept', '/nl/embed/policy/', '/fr/embed/policy/#cameras-kept'],
  ['/x/nl/wizard/receive/#receive=-', '/x/nl/embed/wizard/', '/x/nl/embed/wizard/receive/#receive=-'],
  ['/nl/wizard/', '/nl/embed/wizard/receive/', '/nl/embed/wizard/'],
  ['/nl/wizard//', '/nl/embed/wizard/', '/nl/embed/wizard//'],
])('%s, on %s, stays in the frame as %s', (link, here, inFrame) => {
  expect(addressInFrame(link, here)).toBe(inFrame);
});

test.each([
  ['/nl/policy/#cameras-kept', '/nl/embed/retention/'],
  ['/nl/policy/#secrecy', '/nl/embed/clause/secrecy/'],
  ['/nl/wizard/map/', '/nl/embed/wizard/'],
  ['/nl/rights/', '/nl/embed/policy/'],
  ['/nl/policy/', '/x/nl/embed/policy/'],
  ['https://www.acme.example/nl/policy/', '/nl/embed/policy/'],
  ['/nl/policy/', '/nl/policy/'],
])('%s, on %s, leaves the frame', (link, here) => {
  expect(addressInFrame(link, here)).toBeUndefined();
});

test('a view is the same in a frame, but for its links and landmarks', () => {
  const html = [
    '<section class="a"><a class="name" href="/nl/policy/#x">X</a> <a href="/nl/retention/#y">Y</a> <a href="#z">Z</a></section>',
    '<aside><a href="https://www.acme.example/" rel="noreferrer">B</a> <a href="tel:+3222012345">T</a></aside>',
    '<a class="permalink" href="#k">#</a>',
  ].join('');
  expect(htmlInFrame(html, '/nl/embed/retention/', '/nl/retention/')).toBe(
    [
      '<section role="group" class="a"><a class="name" href="/nl/policy/#x" target="_blank" aria-describedby="new-window">X</a> <a href="#y">Y</a> <a href="#z">Z</a></section>',
      '<aside role="note"><a href="https://www.acme.example/" target="_blank" aria-describedby="new-window" rel="noreferrer">B</a> <a href="tel:+3222012345">T</a></aside>',
      '<a class="permalink" href="/nl/retention/#k" target="_blank" aria-describedby="new-window">#</a>',
    ].join(''),
  );
});
