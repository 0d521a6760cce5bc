import { addressInFrame } from '../links.ts';

/** Links that a script has made are treated as those in the HTML: they stay in the frame, or open beside the host’s page. */
export function keepLinksInFrame(): void {
  document.addEventListener(
    'click',
    ({ target }) => {
      const link = (target as Element).closest('a');
      if (!link || link.target !== '' || link.hasAttribute('download') || !link.protocol.startsWith('http')) return;
      const isHere = link.origin === location.origin && /\/[a-z]{2}\/embed\//.test(link.pathname);
      if (isHere) return;
      const inFrame =
        link.origin === location.origin
          ? addressInFrame(link.pathname + link.search + link.hash, location.pathname)
          : undefined;
      if (inFrame === undefined) link.target = '_blank';
      else link.href = inFrame;
    },
    true,
  );
}
