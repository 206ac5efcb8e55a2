import { localDateOf } from '#app/domain/local-date.ts';
import { composeDocument, type Answers, type DocumentContent } from '#app/forms/index.ts';
import { AppError } from '#app/lib/errors.ts';
import type { OrganisationRecord } from '#app/models/organisation.server.ts';
import type { DocumentToRender, Services } from '#app/record/services.ts';
import { templateExamples } from '#templates/examples.ts';
import { getTemplate } from '#templates/index.ts';
import type { Template } from '#templates/definition/template.ts';

type Printed = DocumentToRender & { template: Template; content: DocumentContent };

/**
 * A form to look at before anybody uses it: empty, to print and write on, or filled in with the example of somebody who
 * does not exist.
 *
 * @throws AppError `not-found` when there is no such form
 */
export function showForm(
  { clock, publicUrl }: Pick<Services, 'clock' | 'publicUrl'>,
  organisation: Pick<OrganisationRecord, 'name' | 'country' | 'timeZone'>,
  { id, as }: { id: string; as: 'empty' | 'example' },
): Printed {
  const template = getTemplate(id);
  if (!template) throw new AppError('not-found');
  const { name, country, timeZone } = organisation;
  const examples = templateExamples[id] ?? [];
  const example = examples.find((one) => one.name === 'typical') ?? examples[0];
  const answers: Answers = as === 'example' ? (example?.answers ?? {}) : {};
  const context = {
    reference: '····-····-····',
    organisation: { name, country: as === 'example' ? (example?.country ?? country) : country, timeZone },
    parties: [],
    madeOn: localDateOf(clock(), timeZone),
    formLine: `${template.title}, versie ${template.version}`,
    // Nothing that is signed: two of the same day may be the same bytes.
    salt: '0'.repeat(32),
    verifyUrl: `${publicUrl}/formulieren/${id}`,
    ...(as === 'example' && { watermark: 'Voorbeeld' }),
  };
  return { template, content: composeDocument(template, answers, context), context };
}
