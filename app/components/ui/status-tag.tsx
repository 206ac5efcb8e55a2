/** Where something stands, as a word with a colour; the word says it all. */
export function StatusTag({
  tone,
  children,
}: {
  tone: 'calm' | 'busy' | 'done' | 'stopped';
  children: string;
}) {
  return <span className={`status-tag status-tag--${tone}`}>{children}</span>;
}
