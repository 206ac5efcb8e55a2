import { Button } from '@amsterdam/design-system-react';
import library from 'signature_pad?url';
import { usePartyWords } from '../words/party.ts';
import { Enhance } from '../enhance.tsx';
import padScript from './pad.js?url';

/** A box to draw in. Its script shows it; without scripts the other ways remain. */
export function SignaturePad() {
  const t = usePartyWords();
  return (
    <div className="pad">
      <canvas
        className="pad__canvas"
        id="drawing"
        tabIndex={-1}
        role="img"
        aria-label={t('signature.drawnPlace')}
      />
      <input type="hidden" name="drawing" id="drawing-data" />
      <p
        className="pad__state"
        role="status"
        id="drawing-state"
        data-filled={t('signature.drawnFilled')}
        data-empty={t('signature.drawnEmpty')}
      />
      <Button type="button" variant="tertiary" id="drawing-clear">
        {t('signature.drawnClear')}
      </Button>
      <Enhance src={padScript} data={{ 'data-library': library }} />
    </div>
  );
}
