import type { EmailField } from '#templates/definition/fields.ts';
import type { FieldExamples } from '../examples.ts';

export const examples: FieldExamples<EmailField> = {
  fields: [{ type: 'email', id: 'mail', label: 'E-mail', data: 'ordinary' }],
  typed: [
    { raw: ' noor.dewit+werk@Voorbeeld.NL ', stored: 'noor.dewit+werk@voorbeeld.nl' },
    { raw: 'info@café.example', stored: 'info@café.example' },
  ],
  refused: [
    { raw: 'noor@', error: 'errors.email' },
    { raw: 'noor de wit@voorbeeld.nl', error: 'errors.email' },
    { raw: 'noor@voorbeeld.nl\nbcc: x@y.nl', error: 'errors.email' },
    { raw: 'a@b.nl, c@d.nl', error: 'errors.email' },
    { raw: '.noor@voorbeeld.nl', error: 'errors.email' },
  ],
};
