/** The path under which the site stands, from BASE_PATH, without a slash at its end: `/privacy`, or nothing. */
export const base = (process.env['BASE_PATH'] ?? '/').replace(/\/$/, '');
