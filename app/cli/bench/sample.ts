import { composeDocument } from '#app/forms/index.ts';
import { templateExamples } from '#templates/examples.ts';
import { getTemplate } from '#templates/index.ts';

/** A filled-in form of several pages, ready to render: what the benchmarks measure with. */
export function sampleDocument() {
  const template = getTemplate('raamovereenkomst-werkgever');
  const answers = templateExamples['raamovereenkomst-werkgever']?.find(
    ({ name }) => name === 'typical',
  )?.answers;
  if (!template || !answers) throw new Error('no sample');
  const party = (partyId: string, role: string) => ({
    partyId,
    role,
    title: role,
    name: 'Noor Voorbeeld',
    capacityLine: '',
  });
  const context = {
    reference: 'AAAA-BBBB-CCCC',
    organisation: { name: 'Dienst Voorbeeld', country: 'NL' as const, timeZone: 'Europe/Amsterdam' },
    parties: [party('een', 'employer'), party('twee', 'service')],
    madeOn: '2026-11-22',
    formLine: template.title,
    salt: '0'.repeat(32),
    verifyUrl: 'http://portaal.example/verifieer/AAAA-BBBB-CCCC',
  };
  return { content: composeDocument(template, answers, context), context };
}
