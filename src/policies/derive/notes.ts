type Notes = ReadonlyMap<string, string>;

export interface MergedNotes {
  /** By their labels, such as `[^1]`. */
  readonly notes: Notes;
  /** Those that both changed, or use for something else: by label the parent's words alone; `notes` has the child's. */
  readonly contested: Notes;
}

/**
 * Merges footnotes and targets of links three ways: where only one of the two changed a note, its words stand; where
 * both did, the child's.
 */
export function mergeNotes(old: Notes, next: Notes, own: Notes): MergedNotes {
  const notes = new Map([...next, ...own]);
  const contested = new Map<string, string>();
  for (const [label, theirs] of next) {
    const [before, ours] = [old.get(label)?.trim(), own.get(label)?.trim()];
    if (ours === undefined || ours === theirs.trim() || before === theirs.trim()) continue;
    if (ours === before) notes.set(label, theirs);
    else
      contested.set(
        label,
        theirs
          .trim()
          .slice(label.length + 1)
          .trim(),
      );
  }
  return { notes, contested };
}
