import { Heading, Paragraph } from '@amsterdam/design-system-react';
import { Link } from '@remix-run/react';
import type { FormCard } from '#app/handbook/list-forms.ts';
import { useWords } from '../words.tsx';

const families = ['begeleid-werken', 'gesloten-aanpak', 'werkt-mee'] as const;

/** All forms by the approach they belong to, each with the first page of an example. */
export function FormCards({ forms }: { forms: readonly FormCard[] }) {
  const t = useWords('staff');
  return families
    .map((family) => ({ family, cards: forms.filter((form) => form.family === family) }))
    .filter(({ cards }) => cards.length > 0)
    .map(({ family, cards }) => (
      <section key={family} className="section" aria-labelledby={family}>
        <Heading level={2} id={family}>
          {t(`gallery.family.${family}`)}
        </Heading>
        <ul className="gallery">
          {cards.map((card) => (
            <li key={card.id}>
              <Card card={card} />
            </li>
          ))}
        </ul>
      </section>
    ));
}

function Card({ card: { id, title, needs, minutes, rounds } }: { card: FormCard }) {
  const t = useWords('staff');
  return (
    <article className="gallery__card">
      <img
        src={`/gallery/${id}.webp`}
        alt=""
        width={198}
        height={280}
        loading="lazy"
        className="gallery__page"
      />
      <div>
        <Heading level={3} size="level-4">
          <Link className="ams-link" to={`/formulieren/${id}`}>
            {title}
          </Link>
        </Heading>
        <Paragraph>{needs[0]}</Paragraph>
        <Paragraph size="small">
          {t('gallery.minutes', { minutes })}{' '}
          {rounds.length > 0
            ? t('gallery.signs', { who: rounds.flat().join(', ') })
            : t('gallery.nobodySigns')}
        </Paragraph>
      </div>
    </article>
  );
}
