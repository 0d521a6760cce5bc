/**
 * How the element looks from inside; whatever the host’s page says of the element itself counts for more. The link stands over
 * the place of the frame until that is ready; and alone, with a word, where the frame is refused.
 */
const sheet = new CSSStyleSheet();
// Where a place is as wide as its content, that is 40rem, and less where there is less room.
sheet.replaceSync(
  ':host,iframe,slot{display:block}:host([hidden]),.refused iframe,.ready slot{display:none}' +
    "div{display:grid;grid:100%/minmax(0,1fr)}div::after{content:'';width:40rem;max-width:100%}" +
    'iframe,slot{grid-area:1/1;width:100%;height:100%;border:0}' +
    'div:not(.ready) iframe{opacity:0;pointer-events:none}.refused{height:auto!important}',
);

/** Fills the shadow root of an element: what holds the frame, of the class `ready` or `refused` once it is, and the word below the link. */
export function fillShadow(root: ShadowRoot): readonly [box: HTMLElement, word: Text] {
  const box = document.createElement('div');
  const word = new Text();
  box.append(document.createElement('slot'), word);
  root.append(box);
  root.adoptedStyleSheets = [sheet];
  return [box, word];
}
