/** The overview’s address, and another language → that of its overview. The path under which the site stands may name a language, too. */
export const homeIn = (language: string, home: string): string => home.replace(/[^/]+\/$/, `${language}/`);
