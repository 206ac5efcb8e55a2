import { describe, expect, it } from 'vitest';
import { codeMail, codeSms } from '#app/mail/messages/code.server.ts';
import { copyMail } from '#app/mail/messages/copy.server.ts';
import { invitationMail } from '#app/mail/messages/invitation.server.ts';
import { partyNotice, senderNotice } from '#app/mail/messages/notice.server.ts';
import { withdrawalCopyMail, withdrawalNoticeMail } from '#app/mail/messages/withdrawal.server.ts';
import { staffInvitationMail } from '#app/mail/messages/staff-invitation.server.ts';

const organisation = {
  name: 'Dienst <Noord> & Zn',
  contact: { email: 'vraag@noord.example', phone: '020 123 45 67' },
};
const common = { organisation, firstName: 'Sanne', title: 'Raamovereenkomst' };
const url = 'https://portaal.example/t/abc?x=1&y=2';
const timeZone = 'Europe/Amsterdam';

const about = [
  'declined',
  'partyDeclined',
  'question',
  'withdrawn',
  'voided',
  'expired',
  'completed',
] as const;
const toParty = ['declined', 'voided', 'expired', 'completed', 'answer'] as const;
const deadline = new Date('2026-12-14T22:59:59Z');
const mails = {
  invitation: invitationMail({
    ...common,
    timeZone,
    lines: ['U en de dienst maken afspraken.'],
    url,
    deadline,
  }),
  code: codeMail({ ...common, code: '012345', minutes: 10 }),
  copy: copyMail({ ...common, url, isAttached: true, ownPageUrl: url }),
  withdrawal: withdrawalCopyMail({ ...common, url }),
  staff: staffInvitationMail({ organisation, timeZone, firstName: 'Sanne', url, expiresAt: deadline }),
  ...Object.fromEntries(
    about.map((what) => [`sender ${what}`, senderNotice({ ...common, about: what, url })]),
  ),
  ...Object.fromEntries(
    toParty.map((what) => [`party ${what}`, partyNotice({ ...common, about: what, ownPageUrl: url })]),
  ),
};

describe.each(Object.entries(mails))('the mail %s', (_name, mail) => {
  it('greets by first name, says who writes and whom to ask', () => {
    expect(mail.text).toMatch(/^Beste Sanne,\n/);
    expect(mail.text).toContain('Telefoon: 020 123 45 67');
    expect(mail.html).toContain('Dienst &lt;Noord&gt; &amp; Zn');
  });

  it('has every word in both ways, and no key or hole left in it', () => {
    expect(mail.subject).not.toBe('');
    for (const part of [mail.subject, mail.text, mail.html]) {
      expect(part).not.toMatch(
        /\{\{|\}\}|undefined|null|notice\.|invitation\.|code\.(text|where)|staffInvitation\./,
      );
    }
  });

  it('fetches nothing from elsewhere and runs nothing', () => {
    expect(mail.html).not.toMatch(/<img|<script|<link|<style|url\(|src=/i);
  });
});

describe('what a mail must not give away', () => {
  it('tells an organisation to stop, by when and where, and not about whom', () => {
    const day = '30 november 2026';
    const mail = withdrawalNoticeMail({ organisation, reference: 'AAAA-BBBB', confirmBy: day, url });
    expect(mail.subject).toContain(day);
    expect(mail.text).toContain(`\n${url}\n`);
    expect(mail.text).not.toMatch(/Sanne|\{\{|withdrawal\./);
  });

  it('does not show the code in the subject, which a locked phone shows', () => {
    expect(mails.code.subject).not.toContain('012345');
    expect(mails.code.text).toContain('Uw code is 012345');
    expect(codeSms({ organisation, code: '012345', minutes: 10 })).toMatch(/^012345 is uw code/);
  });

  it('treats a title as text, whatever is in it', () => {
    const title = '<b>x</b> {{organisation}} $t(greetingPlain)\r\nBcc: a@b.example';
    const mail = copyMail({ ...common, title, url, isAttached: false, ownPageUrl: url });
    expect(mail.subject).not.toMatch(/[\r\n]/);
    expect(mail.html).not.toContain('<b>');
    expect(mail.text).toContain('{{organisation}} $t(greetingPlain)');
  });

  it('writes the link so that it can be copied', () => {
    expect(mails.invitation.text).toContain(`\n${url}\n`);
    expect(mails.invitation.html).toContain('href="https://portaal.example/t/abc?x=1&amp;y=2"');
    expect(mails.invitation.text).toContain('tot en met 14 december 2026');
  });
});
