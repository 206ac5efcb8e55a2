import { Button, Heading } from '@amsterdam/design-system-react';
import { Form, Link } from '@remix-run/react';
import type { FormCard } from '#app/handbook/list-forms.ts';
import { useWords } from '../words.tsx';

const families = ['begeleid-werken', 'gesloten-aanpak', 'werkt-mee'] as const;

/** The forms that can be started in a dossier, by the approach they belong to: for which need, and a button. */
export function StartForms({ forms }: { forms: readonly FormCard[] }) {
  const t = useWords('staff');
  return (
    <section className="section">
      <Heading level={2}>{t('dossiers.start')}</Heading>
      {families
        .map((family) => ({ family, cards: forms.filter((form) => form.family === family) }))
        .filter(({ cards }) => cards.length > 0)
        .map(({ family, cards }) => (
          <section key={family} aria-labelledby={family}>
            <Heading level={3} id={family} className="ams-mb-s">
              {t(`gallery.family.${family}`)}
            </Heading>
            <ul className="start-list">
              {cards.map((card) => (
                <Row key={card.id} card={card} />
              ))}
            </ul>
          </section>
        ))}
    </section>
  );
}

function Row({ card: { id, title, needs } }: { card: FormCard }) {
  const t = useWords('staff');
  return (
    <li className="start-list__item">
      <div>
        <Link className="ams-link" to={`/formulieren/${id}`}>
          {title}
        </Link>
        <p>{needs[0]}</p>
      </div>
      <Form method="post">
        <input type="hidden" name="form" value={id} />
        <Button type="submit" variant="secondary" aria-label={`${t('dossiers.startThis')}: ${title}`}>
          {t('dossiers.startThis')}
        </Button>
      </Form>
    </li>
  );
}
