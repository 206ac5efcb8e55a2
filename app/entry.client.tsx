import { RemixBrowser } from '@remix-run/react';
import { startTransition } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { browserI18n } from '#app/components/words/i18n.ts';

startTransition(() => {
  hydrateRoot(
    document,
    <I18nextProvider i18n={browserI18n}>
      <RemixBrowser />
    </I18nextProvider>,
  );
});
