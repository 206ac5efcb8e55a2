/** Plain text as it was written, with its web addresses as links. */
export function LinkedText({ text }: { text: string }) {
  // Every second part is an address: the pattern has one group.
  const parts = text.split(/(https?:\/\/[^\s<>"]+)/);
  return (
    <div className="letter">
      {parts.map((part, at) =>
        at % 2 === 1 ? (
          <a key={at} href={part}>
            {part}
          </a>
        ) : (
          part
        ),
      )}
    </div>
  );
}
