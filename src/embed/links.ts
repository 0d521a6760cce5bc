// Runs at build and in the browser: no dependency.

/**
 * Where a link of the site leads inside of a frame. `here`: the path of the framed page, `/nl/embed/wizard/`; `link`: path,
 * query and fragment as they stand on the full page. To the same view or, in the wizard, to another journey: the address
 * within the frame. Anything else leaves the frame, and there is none.
 */
export function addressInFrame(link: string, here: string): string | undefined {
  const [, base, view = ''] = /^(.*\/)[a-z]{2}\/embed\/(.*)$/.exec(here) ?? [];
  if (base === undefined || !link.startsWith(base)) return undefined;
  const [, locale, path = '', rest = ''] = /^([a-z]{2})\/([^?#]*)(.*)$/.exec(link.slice(base.length)) ?? [];
  const isJourney = path.startsWith('wizard/') && view.startsWith('wizard/') && path !== 'wizard/map/';
  if (locale === undefined || (path !== view && !isJourney)) return undefined;
  const address = `${base}${locale}/embed/${path}`;
  return address === here && rest.startsWith('#') ? rest : address + rest;
}

/** What a link has that opens beside the host’s page; the foot of the frame has the word for it. */
const besidesHost = ' target="_blank" aria-describedby="new-window"';

/**
 * The HTML of a view as it stands on its full page → the same for a frame: links stay in it or open beside the host’s page,
 * and its sections are no landmarks, of which the host’s page has enough. `full`: the address of the full page.
 */
export function htmlInFrame(html: string, here: string, full: string): string {
  return html
    .replace(/<section\b/g, '<section role="group"')
    .replace(/<aside\b/g, '<aside role="note"')
    .replace(/\bdata-address="([^"]*)"/g, (whole, address: string) => {
      const inFrame = addressInFrame(address, here);
      return inFrame === undefined ? whole : `data-address="${inFrame}"`;
    })
    .replace(/<a\b[^>]*>/g, (tag) => {
      const [, href = ''] = /\bhref="([^"]*)"/.exec(tag) ?? [];
      if (tag.includes(' target=')) return tag;
      // A permalink of a clause is made to be kept, so it leads to the full page.
      const isToKeep = /\bclass="[^"]*\bpermalink\b/.test(tag);
      if (/^[a-z]+:/.test(href) ? !href.startsWith('http') : href.startsWith('#') && !isToKeep) return tag;
      const inFrame = isToKeep ? undefined : addressInFrame(href, here);
      const address = inFrame ?? (isToKeep ? full.replace(/#.*/, '') + href : href);
      return tag.replace(/\bhref="[^"]*"/, `href="${address}"${inFrame === undefined ? besidesHost : ''}`);
    });
}
