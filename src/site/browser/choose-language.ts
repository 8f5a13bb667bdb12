/** On the root page: forwards to the first of the browser's languages that the site has. */
const links = new Map(
  [...document.querySelectorAll<HTMLAnchorElement>("a[hreflang]")].map((link) => [
    link.hreflang,
    link.href,
  ]),
);
const wanted = navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase());
const found = [...wanted, document.documentElement.lang].find((lang) => links.has(lang));
const address = found === undefined ? undefined : links.get(found);
if (address !== undefined) location.replace(address);
