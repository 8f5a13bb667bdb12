/** Brings the clause that the address names into sight, also where it came onto the page later. */
export function showTarget(): void {
  const id = decodeURIComponent(location.hash.slice(1));
  const target =
    id.startsWith("change") || id.startsWith("kind") ? document.getElementById(id) : null;
  target?.scrollIntoView({ block: "start" });
}
