import type { PartyRole } from '#templates/definition/template.ts';
import type { Answers } from '#app/forms/index.ts';
import { firstNameOf } from '#app/lib/first-name.ts';
import { templateExamples } from '#templates/examples.ts';
import type { DemoDocument } from './demo-document.server.ts';

const party = (role: PartyRole, round: number, name: string, organisation: string | null) => ({
  partyId: `${role}-${name.toLowerCase().replace(/[^a-z]+/g, '-')}`,
  role,
  round,
  capacity: organisation === null ? ('self' as const) : ('organisation' as const),
  person: {
    name,
    firstName: firstNameOf(name),
    email: `${name.toLowerCase().replace(/[^a-z]+/g, '.')}@voorbeeld.example`,
    phone: null,
    organisation,
    capacityWords: organisation === null ? null : 'directeur',
  },
});

const example = (templateId: string): Answers =>
  templateExamples[templateId]?.find(({ name }) => name === 'typical')?.answers ?? {};

const employer = party('employer', 1, 'Wies Werkgeversma', 'Bakkerij Het Voorbeeld');
const service = party('service', 2, 'Dirk Dienstma', 'Dienst Begeleid Werken Voorbeeldstreek');
const client = party('client', 1, 'Janneke Proefpersoon', null);
const bringing = party('partner', 2, 'Fien Inbrengsma', 'Vakschool De Werkbank');
const partners = ['Noor Eersteling', 'Wim Tweedema', 'Hatice Derdesma', 'Joris Vierdeman'].map(
  (name, index) =>
    party(
      'partner',
      index < 2 ? 1 : 2,
      name,
      ['Dienst Meedoen', 'Vakschool De Werkbank', 'UWV Voorbeeldstreek', 'MEE Voorbeeldstreek'][index] ??
        name,
    ),
);

const agreement = {
  templateId: 'raamovereenkomst-werkgever',
  dossier: 'person',
  answers: example('raamovereenkomst-werkgever'),
  parties: [employer, service],
} as const;
const consent = {
  templateId: 'deelnemersovereenkomst',
  dossier: 'person',
  answers: example('deelnemersovereenkomst'),
  parties: [client, bringing],
} as const;
const covenant = {
  templateId: 'samenwerkingsconvenant',
  dossier: 'partnership',
  answers: example('samenwerkingsconvenant'),
  parties: partners,
} as const;

/** One document in each state that a document can be in. */
export const demoDocuments: readonly DemoDocument[] = [
  { ...agreement, signed: 2, ends: 'sent', daysAgo: 3 },
  { ...agreement, signed: 0, ends: 'declined', daysAgo: 2 },
  { ...agreement, signed: 0, ends: 'voided', daysAgo: 1 },
  { ...consent, signed: 0, ends: 'sent', daysAgo: 90 },
  { ...covenant, signed: 2, ends: 'sent', daysAgo: 1 },
  { ...consent, signed: 0, ends: 'sent', daysAgo: 0 },
  { ...agreement, signed: 0, ends: 'draft', daysAgo: 0 },
];
