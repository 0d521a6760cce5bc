import { writeMessage } from '../messages.ts';
import { greeting } from './greeting.ts';

/** In a frame the page for an address that does not exist tells the host’s page so, which then shows what comes nearest. */
if (parent !== window) {
  const hosts = [...(document.documentElement.dataset['hosts'] ?? '').split(' '), location.origin];
  addEventListener('message', (event) => {
    const heard = greeting(event, parent, hosts);
    if (heard) parent.postMessage(writeMessage('unknown'), heard.origin);
  });
  for (const link of document.querySelectorAll('a')) link.target = '_blank';
}
