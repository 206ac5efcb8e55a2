import type { Answers } from '#app/forms/index.ts';
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

/** A participant who chooses and a partner, one after the other. */
export function consentExample(tag: string): Example & { client: string; partner: string; choices: Answers } {
  const client = `deelnemer-${tag}@client.example`;
  const partner = `inbrenger-${tag}@partner.example`;
  const answers = templateExamples['deelnemersovereenkomst']?.[1]?.answers ?? {};
  const { toestemming = {}, terugkoppeling = '' } = answers;
  return {
    client,
    partner,
    templateId: 'deelnemersovereenkomst',
    answers,
    choices: { toestemming, terugkoppeling },
    parties: [
      { ...party({ role: 'client', round: 1, name: 'Kim Voorbeeldsma', email: client }), capacity: 'self' },
      party({ role: 'partner', round: 2, name: 'Bo Partnersma', email: partner }),
    ],
  };
}

export function party(input: {
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
