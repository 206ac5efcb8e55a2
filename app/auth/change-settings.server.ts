import { recordAct } from '#app/models/audit-log.server.ts';
import { Organisations } from '#app/models/organisation.server.ts';
import { isEmail, type TypedForm } from './form.server.ts';
import type { Problem } from './problem.ts';
import type { Staff } from './require-staff.server.ts';
import { asTimeZone } from './time-zones.ts';

/** Keeps an organisation's settings. @returns what is wrong with them; nothing is kept then */
export async function changeSettings({ user, portal }: Staff, form: TypedForm): Promise<Problem[]> {
  const { organisationId } = user;
  const [name, email, phone] = [form.text('organisationName'), form.text('contactEmail'), form.text('phone')];
  const problems = [
    ...(name === '' || name.length > 200 ? [{ field: 'organisationName', words: 'organisationName' }] : []),
    ...(email === '' || isEmail(email) ? [] : [{ field: 'contactEmail', words: 'contactEmail' }]),
    ...(phone === '' || /^\+?[\d\s()/.-]{6,30}$/.test(phone) ? [] : [{ field: 'phone', words: 'phone' }]),
  ];
  if (problems.length > 0) return problems;
  await Organisations.updateOne(
    { _id: organisationId },
    {
      $set: {
        name,
        country: form.raw('country') === 'BE' ? 'BE' : 'NL',
        timeZone: asTimeZone(form.raw('timeZone')),
        contact: { email: email || null, phone: phone || null },
        'settings.letterWindow': form.raw('letterWindow') === 'left' ? 'left' : 'right',
        'settings.attachPdf': form.raw('attachPdf') === 'on',
      },
    },
  );
  await recordAct({
    organisationId,
    at: portal.clock(),
    actorId: user.id,
    act: 'settings-changed',
    targetId: organisationId,
  });
  return [];
}
