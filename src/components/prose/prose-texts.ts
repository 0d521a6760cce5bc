import texts from 'virtual:content-prose';

/** The prose of the content by its path; each is loaded when a page shows it. */
export const proseTexts = texts;
