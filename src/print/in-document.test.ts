import { expect, test } from 'vitest';
import { inDocument } from './in-document.ts';

const places = {
  pages: new Map([
    ['/nl/policy/', { start: 'policy', prefix: '' }],
    ['/nl/retention/', { start: 'timeline', prefix: 'period-' }],
  ]),
  numbers: new Map([
    ['cameras-kept', '9.4'],
    ['timeline', 'A'],
    ['term-eea', 'D'],
  ]),
  absolute: (address: string) => `https://example.org${address}`,
};
const document = (html: string): string => inDocument(html, places);

test('a link to a page that is inside leads to its place and carries its number once', () => {
  expect(document('<a href="/nl/policy/#cameras-kept">kept </a>')).toBe(
    '<a href="#cameras-kept">kept\u00a0<span class="reference">[9.4]</span></a>',
  );
  expect(document('<a href="/nl/policy/#cameras-kept">9.4</a>')).toBe('<a href="#cameras-kept">9.4</a>');
  expect(document('<a href="/nl/retention/">all</a>')).toContain(
    'href="#timeline">all\u00a0<span class="reference">[A]',
  );
});

test('a period keeps apart from a clause of the same name', () => {
  expect(document('<ol class="timeline-rows"><li id="camera-images"></li></ol>')).toContain(
    'id="period-camera-images"',
  );
  expect(document('<a href="/nl/retention/#camera-images">30</a>')).toBe('<a href="#period-camera-images">30</a>');
});

test('a word that is explained says where only the first time', () => {
  const term = '<a href="/nl/policy/#term-eea">EEA</a>';
  expect(document(term + term).match(/\[D\]/g)).toHaveLength(1);
});

test('an address is printed once, and one of the site becomes whole', () => {
  const link = '<a href="https://www.acme.example/nl/privacy">acme</a>';
  expect(document(link + link).match(/\[www\.acme\.example\/nl\/privacy\]/g)).toHaveLength(1);
  expect(document('<a href="/nl/about/#edition">about</a>')).toContain('href="https://example.org/nl/about/#edition"');
  expect(document('<a href="https://a.be/">https://a.be/</a>')).not.toContain('[a.be]');
  expect(document('<a href="tel:+32">02</a>')).toBe('<a href="tel:+32">02</a>');
});

test('what only a screen reader on the site needs is gone, and a picture has no links', () => {
  expect(document('<a href="#x">30<span class="visually-hidden">(timeline)</span></a>')).toBe('<a href="#x">30</a>');
  expect(document('<div role="img"><a href="/nl/policy/">name</a></div>')).toBe(
    '<div role="img"><span>name</span></div>',
  );
});
