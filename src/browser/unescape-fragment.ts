/** An address that is not found because a mail program has escaped its `#`: goes to the page, and the place on it. */
if (location.pathname.includes('%23')) location.replace(location.href.replace('%23', '#'));

export {};
