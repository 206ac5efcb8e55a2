import { defineModel, json, moment, optionalText, part, text } from './define-model.server.ts';

/** A service or partner that works with the portal. Holds no personal data. */
export interface OrganisationRecord {
  _id: string;
  name: string;
  country: 'NL' | 'BE';
  /** IANA name; terms and shown moments are computed in it. */
  timeZone: string;
  /** Where a party can ask what a mail is about. */
  contact: { email: string | null; phone: string | null };
  settings: OrganisationSettings;
  createdAt: Date;
}

export interface OrganisationSettings {
  /** Attach the sealed PDF to the last mail, beside the link. */
  attachPdf: boolean;
  /** On which side the envelopes for letters have their window; on the right where nothing was chosen. */
  letterWindow?: 'left' | 'right';
  /** Years that the quality coordinator chose instead of the template's, by template id. */
  retentionYears: Record<string, number>;
}

export interface OrganisationDto {
  id: string;
  name: string;
  country: 'NL' | 'BE';
  timeZone: string;
  contact: { email: string | null; phone: string | null };
  settings: OrganisationSettings;
}

// Few records, always asked for by _id.
export const Organisations = defineModel<OrganisationRecord>(
  'Organisation',
  'organisations',
  {
    name: text,
    country: { type: String, enum: ['NL', 'BE'], required: true },
    timeZone: text,
    contact: part({ email: optionalText, phone: optionalText }),
    settings: part({
      attachPdf: { type: Boolean, default: false },
      letterWindow: { type: String, enum: ['left', 'right'], default: 'right' },
      retentionYears: { ...json, default: {} },
    }),
    createdAt: moment,
  },
  [],
);

export async function findOrganisation(id: string): Promise<OrganisationRecord | null> {
  return Organisations.findOne({ _id: id }).lean<OrganisationRecord>();
}

/** All that work with this portal, by name: few. */
export async function listOrganisations(): Promise<OrganisationRecord[]> {
  const all = await Organisations.find({}).lean<OrganisationRecord[]>();
  return all.sort((a, b) => a.name.localeCompare(b.name, 'nl'));
}

export function organisationDto(record: OrganisationRecord): OrganisationDto {
  const { _id, name, country, timeZone, contact, settings } = record;
  return { id: _id, name, country, timeZone, contact, settings };
}
