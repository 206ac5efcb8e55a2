import type { Decisions } from './decide.ts';
import { recipientsOf } from './decide-consent.ts';
import type { EventBody, MailRef } from './events.ts';
import { mailKey, mailRefOf, safeResponse } from './mails.ts';
import { refuse } from './refuse.ts';
import { hasEnded, partyOf, type State } from './state.ts';

/**
 * What became of a mail. That is a fact, recorded also when meanwhile the link was replaced or the document ended;
 * only a mail for which there was never a reason is refused.
 */
export const mailDecisions: Decisions<'recordMail' | 'recordBounce' | 'retryMail'> = {
  recordMail: (state, command) => {
    const mail = mailRefOf(command.mail);
    mustHaveReason(state, mail);
    const known = state.mails[mailKey(mail)];
    if (known === 'accepted' || known === command.outcome) return [];
    const response = safeResponse(command.response);
    const by = command.by === undefined ? {} : { by: command.by };
    if (command.outcome === 'refused') return [{ type: 'mailRefused', data: { ...mail, response, ...by } }];
    const accepted: EventBody = {
      type: 'mailAccepted',
      data: { ...mail, messageId: command.messageId, response, ...by },
    };
    return [accepted, ...deliveryBy(state, mail)];
  },

  // Told twice, or of a mail that was sent again since: nothing new.
  recordBounce: (state, command) => {
    const mail = mailRefOf(command.mail);
    mustHaveReason(state, mail);
    if (mail.mail === 'code' || !/^5\.\d{1,3}\.\d{1,3}$/.test(command.status)) refuse('invalid-input');
    if (state.mails[mailKey(mail)] !== 'accepted') return [];
    return [{ type: 'mailBounced', data: { ...mail, status: command.status } }];
  },

  retryMail: (state, { type: _type, ...command }) => {
    const mail = mailRefOf(command);
    if (mail.mail === 'code') refuse('invalid-input');
    mustHaveReason(state, mail);
    if (mail.mail === 'invitation') {
      // A link that went out is kept nowhere; another one can be given.
      if (state.mails[mailKey(mail)] === 'bounced') refuse('not-allowed-in-state', { mail: mail.mail });
      if (hasEnded(state)) refuse('document-ended', { phase: state.phase });
      if (partyOf(state, mail.partyId)?.link !== mail.link) refuse('link-replaced');
    }
    const outcome = state.mails[mailKey(mail)];
    return outcome === 'refused' || outcome === 'bounced' ? [{ type: 'mailRetried', data: mail }] : [];
  },
};

function deliveryBy(state: State, mail: MailRef): EventBody[] {
  if (mail.mail !== 'copy' || partyOf(state, mail.partyId)?.delivered) return [];
  return [{ type: 'delivered', data: { partyId: mail.partyId }, bySystem: true }];
}

function mustHaveReason(state: State, mail: MailRef): void {
  const party =
    mail.partyId === undefined ? undefined : (partyOf(state, mail.partyId) ?? refuse('not-found'));
  if (!hasReason(state, mail, party?.link ?? 0)) refuse('not-allowed-in-state', { mail: mail.mail });
}

function hasReason(state: State, mail: MailRef, newestLink: number): boolean {
  switch (mail.mail) {
    case 'invitation':
    case 'code':
      return Number.isSafeInteger(mail.link) && mail.link >= 1 && mail.link <= newestLink;
    case 'copy':
      return state.preserved !== null;
    case 'withdrawalCopy':
      return state.withdrawals.some(
        ({ number, partyId, sealed }) =>
          number === mail.number && partyId === mail.partyId && sealed !== null,
      );
    case 'withdrawalNotice':
      return state.withdrawals.some(
        (act) =>
          act.number === mail.number &&
          recipientsOf(act).includes(mail.recipient) &&
          !act.tell.includes(mail.recipient),
      );
    case 'notice':
      if (mail.about === 'answer') {
        const { number = 0, partyId } = mail;
        return state.answered.includes(number) && state.questions[number - 1] === partyId;
      }
      if (mail.about === 'maySign') return state.cleared[(mail.number ?? 0) - 1] === mail.partyId;
      if (mail.about === 'meeting') return mail.partyId !== undefined && isOneOf(state.meetings, mail.number);
      if (mail.about === 'meetingCancelled')
        return mail.partyId !== undefined && state.meetings[(mail.number ?? 0) - 1]?.isCancelled === true;
      if (mail.about === 'question') return isOneOf(state.questions, mail.number);
      if (mail.about === 'bounced') return isOneOf(state.bounces, mail.number);
      if (mail.about === 'letter') return isOneOf(state.letters, mail.number);
      if (mail.about === 'silent') return isOneOf(state.silences, mail.number);
      if (mail.about === 'withdrawn') return isOneOf(state.withdrawals, mail.number);
      if (mail.about === 'disowned') return isOneOf(state.disowned, mail.number);
      if (mail.about === 'delegated') return isOneOf(state.delegations, mail.number);
      if (mail.about === 'termPassed') return isOneOf(state.passed, mail.number);
      if (mail.about === 'notNeeded') return mail.number === undefined && isExcused(state, mail.partyId);
      if (mail.about === 'partyDeclined') return isOneOf(state.declines, mail.number);
      return mail.about === state.phase && mail.number === undefined;
  }
}

const isExcused = (state: State, partyId: string | undefined): boolean =>
  state.parties.some((party) => party.partyId === partyId && party.excused !== null);

function isOneOf(list: readonly unknown[], number: number | undefined): boolean {
  return Number.isSafeInteger(number) && list[(number ?? 0) - 1] !== undefined;
}
