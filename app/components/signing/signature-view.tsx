import { usePartyWords } from '../words/party.ts';

export interface ShownSignature {
  kind: 'typed' | 'drawn' | 'uploaded';
  typedName: string | null;
  /** PNG in base64. */
  picture: string | null;
}

/** The signature as it will stand on the paper. */
export function SignatureView({ signature: { typedName, picture } }: { signature: ShownSignature }) {
  const t = usePartyWords();
  return (
    <p className="signing__signature">
      {picture !== null && <img src={`data:image/png;base64,${picture}`} alt={t('signature.picture')} />}
      {typedName !== null && <span dir="auto">{typedName}</span>}
    </p>
  );
}
