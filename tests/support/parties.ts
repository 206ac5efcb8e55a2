import type { DraftParty } from '#app/record/draft-parties.server.ts';
import { templateExamples } from '#templates/examples.ts';
import type { Example } from './signing.ts';

/** An employer and a service, who sign one after the other; `tag` keeps their addresses apart from other documents'. */
export function employerExample(tag: string): Example & { employer: string; service: string } {
  const employer = `werkgever-${tag}@werkgever.example`;
  const service = `dienst-${tag}@dienst.example`;
  return {
    employer,
    service,
    templateId: 'raamovereenkomst-werkgever',
    answers: templateExamples['raamovereenkomst-werkgever']?.[1]?.answers ?? {},
    parties: [
      party({ role: 'employer', round: 1, name: 'Wies Werkgeversma', email: employer }),
      party({ role: 'service', round: 2, name: 'Dirk Dienstma', email: service }),
    ],
  };
}

/** Partners who all sign in the first round. */
export function covenantExample(tag: string, partners: number): Example & { emails: string[] } {
  const emails = Array.from({ length: partners }, (_, n) => `partner-${n + 1}-${tag}@partner.example`);
  return {
    emails,
    templateId: 'samenwerkingsconvenant',
    answers: templateExamples['samenwerkingsconvenant']?.[0]?.answers ?? {},
    parties: emails.map((email, n) =>
      party({ role: 'partner', round: 1, name: `Partner Voorbeeld ${n + 1}`, email, id: `partner-${n + 1}` }),
    ),
  };
}

function party(input: {
  role: DraftParty['role'];
  round: number;
  name: string;
  email: string;
  id?: string;
}): DraftParty {
  const { role, round, name, email, id } = input;
  return {
    partyId: id ?? role,
    role,
    round,
    capacity: 'organisation',
    person: {
      name,
      firstName: name.split(' ')[0] ?? name,
      email,
      phone: null,
      organisation: 'Organisatie Voorbeeld',
      capacityWords: 'directeur',
    },
  };
}
