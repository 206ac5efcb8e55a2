import { localDateOf } from '#app/domain/local-date.ts';
import { partyOf } from '#app/domain/state.ts';
import type { Answers, DocumentContent, SignaturePlace } from '#app/forms/index.ts';
import { composeDocument } from '#app/forms/index.ts';
import { AppError } from '#app/lib/errors.ts';
import { wordsOf } from '#app/lib/i18n.server.ts';
import type { PartyPerson } from '#app/models/document-types.ts';
import { findOrganisation, type OrganisationRecord } from '#app/models/organisation.server.ts';
import { findTemplateVersion } from '#app/models/template-version.server.ts';
import type { LoadedRecord } from './load-record.server.ts';
import type { PrintContext, Services } from './services.ts';
import type { Template } from '#templates/definition/template.ts';
import { openDraftParties, type DraftParty } from './draft-parties.server.ts';
import { typedMandate } from './typed-mandate.ts';

/** A document as it reads now: what the page shows, what the PDF is made of. */
export interface ComposedRecord {
  template: Template;
  organisation: OrganisationRecord;
  answers: Answers;
  parties: readonly DraftParty[];
  /** Made when it is first asked for: who saves an answer does not need it. */
  readonly content: DocumentContent;
  context: PrintContext;
}

/**
 * @param override answers and parties to compose with instead of the stored ones, for a preview
 * @throws AppError `broken-record` when the template or organisation is missing
 */
export async function composeRecord(
  services: Pick<Services, 'clock' | 'publicUrl'>,
  loaded: LoadedRecord,
  override: { answers?: Answers } = {},
): Promise<ComposedRecord> {
  const { record, state, keys, secrets } = loaded;
  const organisation = await findOrganisation(record.organisationId);
  const template = await findTemplateVersion(record.organisationId, record.template);
  if (!organisation || !template) throw new AppError('broken-record', 'no organisation or template');
  const answers = override.answers ?? secrets.openAnswers(record);
  const parties = state.phase === 'draft' ? openDraftParties(loaded) : sentParties(loaded);
  const madeOn = localDateOf(state.sentAt ?? services.clock(), organisation.timeZone);
  const context: PrintContext = {
    reference: record.reference,
    organisation: { name: organisation.name, country: organisation.country, timeZone: organisation.timeZone },
    parties: parties.map((party) => ({ ...signaturePlace(template, party), role: party.role })),
    madeOn,
    formLine: `${template.title}, versie ${template.version}`,
    salt: keys.salt,
    verifyUrl: `${services.publicUrl}/verifieer/${record.reference}`,
  };
  let content: DocumentContent | undefined;
  return {
    template,
    organisation,
    answers,
    parties,
    context,
    get content() {
      return (content ??= composeDocument(template, answers, context));
    },
  };
}

/** How a party stands under the document. */
export function signaturePlace(template: Template, party: DraftParty): SignaturePlace {
  const rule = template.parties.find(({ role }) => role === party.role);
  const { partyId, person, capacity } = party;
  return {
    partyId,
    title: rule?.title ?? party.role,
    name: person.name,
    capacityLine: capacityLine(capacity, person),
  };
}

function capacityLine(
  capacity: DraftParty['capacity'],
  { organisation, capacityWords, represents }: PartyPerson,
): string {
  if (capacity === 'self') return '';
  const t = wordsOf('pdf');
  const onBehalf =
    capacity === 'organisation'
      ? organisation && t('capacity.organisation', { organisation })
      : represents && t(`capacity.${represents.as}`, { name: represents.of });
  return [onBehalf, capacityWords].filter(Boolean).join(', ');
}

function sentParties({ record, state, secrets }: LoadedRecord): DraftParty[] {
  return record.parties.map(({ partyId, role, round, capacity, person, mandate }) => {
    if (!person) throw new AppError('destroyed');
    const { reach, mandated } = partyOf(state, partyId) ?? {};
    return {
      partyId,
      role,
      round,
      capacity,
      person: secrets.openPerson(partyId, person),
      ...(reach && { reach }),
      ...(mandate
        ? { mandate: typedMandate(secrets.openMandate(partyId, mandate)) }
        : mandated && { mandate: typedMandate(null) }),
    };
  });
}
