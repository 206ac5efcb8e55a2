/** A drawing of lines on a grid of 48 by 48. The words beside it say the same. @param size in CSS pixels */
export function Drawing({ path, size }: { path: string; size: number }) {
  return (
    <svg
      className="drawing"
      viewBox="0 0 48 48"
      width={size}
      height={size}
      aria-hidden="true"
      focusable="false"
    >
      <path
        d={path}
        fill="none"
        stroke="currentColor"
        strokeWidth={size < 40 ? 5 : 2}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
