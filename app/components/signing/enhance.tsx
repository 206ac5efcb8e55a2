import { useNonce } from '../nonce.ts';

/** A small script of its own for one page: party pages work without, and load no others. */
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
