import { useNonce } from './scripts.ts';

/** A small script of its own for a page, which also works without. */
export function Enhance({
  src,
  data = {},
}: {
  src: string;
  data?: Readonly<Record<`data-${string}`, string>>;
}) {
  const nonce = useNonce();
  return <script type="module" src={src} nonce={nonce} {...data} suppressHydrationWarning />;
}
