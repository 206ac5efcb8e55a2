/** A ring that closes: two hands' width from open to shut. Drawn for this project. */
export function Logo() {
  return (
    <span className="logo">
      <svg className="logo__mark" viewBox="0 0 48 48" width="36" height="36" aria-hidden="true" focusable="false">
        <path d="M34.6 11.2A17 17 0 1 0 41 24" fill="none" stroke="currentColor" strokeWidth="6" strokeLinecap="round" />
        <circle cx="40" cy="13.5" r="4.2" className="logo__dot" />
      </svg>
      <span className="logo__name">Sluitend</span>
    </span>
  );
}
