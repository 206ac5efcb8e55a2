/** A ring that closes on itself, its last bit in another colour. Drawn for this project. */
export function Logo() {
  return (
    <span className="logo">
      <svg
        className="logo__mark"
        viewBox="0 0 48 48"
        width="36"
        height="36"
        aria-hidden="true"
        focusable="false"
      >
        <path className="logo__ring" d="M31.9 8.7A17.2 17.2 0 1 0 41.2 24" />
        <path className="logo__closing" d="M41.2 24A17.2 17.2 0 0 0 38.4 14.6" />
        <path className="logo__check" d="M16.6 24.6l5.4 5.3 10.6-11.4" />
      </svg>
      <span className="logo__name">Sluitend</span>
    </span>
  );
}
