/**
 * The recorded reply to what was asked (path and query): of those with this path and parameters the one that names
 * most; undefined where there is none.
 */
export function findReply<T>(recording: Readonly<Record<string, T>>, asked: string): T | undefined {
  const [path, query] = asked.split("?");
  const wanted = new URLSearchParams(query);
  const fitting = Object.entries(recording).flatMap(([key, reply]) => {
    const [place, part] = key.split("?");
    const parameters = [...new URLSearchParams(part)];
    const fits = place === path && parameters.every(([name, value]) => wanted.get(name) === value);
    return fits ? [{ says: parameters.length, reply }] : [];
  });
  return fitting.sort((left, right) => right.says - left.says)[0]?.reply;
}
