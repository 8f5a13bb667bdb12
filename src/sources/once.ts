/** The same question as often as one likes, asked at most once. */
export function once<T>(question: () => Promise<T>): () => Promise<T> {
  let asked: Promise<T> | null = null;
  return () => {
    asked ??= question();
    return asked;
  };
}
