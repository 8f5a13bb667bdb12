/** A reply as it came, with what the host needs to say that nothing has changed since. */
export interface StoredReply {
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** The headers that are read later, in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/**
 * Replies of earlier runs. They are as the host sent them, with names of people: what keeps them on a disk keeps
 * them out of the catalogue and of everything that is published.
 */
export interface ReplyStore {
  read(key: string): Promise<StoredReply | null>;
  write(key: string, reply: StoredReply): Promise<void>;
}

/** Remembers nothing. */
export const NO_STORE: ReplyStore = {
  read: async () => null,
  write: async () => undefined,
};
