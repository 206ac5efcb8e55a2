import { Heading } from '@amsterdam/design-system-react';
import { Link } from '@remix-run/react';
import type { GateView } from '#app/documents/gates/find-gates.server.ts';
import { useWords } from '../words.tsx';

/** What must be signed first, elsewhere: how it is with that, why, and where to go. */
export function Gates({ gates }: { gates: readonly GateView[] }) {
  const t = useWords('staff');
  if (gates.length === 0) return null;
  return (
    <section className="panel" aria-labelledby="gates">
      <Heading level={2} size="level-3" id="gates">
        {t('documents.gates.title')}
      </Heading>
      <ul className="gates">
        {gates.map((gate) => (
          <li key={gate.form}>
            <strong>{gate.title}</strong>
            <p>
              {t(`documents.gates.standing.${gate.standing}`)} {gate.words}
            </p>
            <WayOn gate={gate} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function WayOn({ gate: { title, documentId, standing, dossierId } }: { gate: GateView }) {
  const t = useWords('staff');
  if (dossierId === null) return <p>{t('documents.gates.elsewhere')}</p>;
  const goesOn = documentId !== null && (standing === 'draft' || standing === 'signing');
  return (
    <p>
      <Link className="ams-link" to={goesOn ? `/documenten/${documentId}` : `/dossiers/${dossierId}`}>
        {t(goesOn ? 'documents.gates.open' : 'documents.gates.begin', { title })}
      </Link>
    </p>
  );
}
