/** What an application notes, for the test to read. */
export const noted: string[] = [];
Object.assign(globalThis, { noted: { shift: 0, events: noted } });

/** The address of the site, which the host’s page says in its head. */
export const site = document.querySelector('meta[name=embed-site]')?.getAttribute('content') ?? '';

/** Where the application stands in the page. */
export const root = document.querySelector('#root') ?? document.body;
