import { type Check, defineForm } from '../core/define/form.ts';
import { issueAt, notBefore, notInFuture } from '../core/form/checks.ts';
import { form, type PowerOfAttorney } from '../generated/forms/power-of-attorney.ts';

/** Nobody is his own agent: told by the document, since names repeat. Code `AGENT_IS_PRINCIPAL`. */
const agentIsAnother: Check<PowerOfAttorney> = ({ principals, agent }) => {
  const own = agent.idDocument?.number.toUpperCase();
  const isSame = principals.some(
    ({ person }) => own !== undefined && person.idDocument?.number.toUpperCase() === own,
  );
  if (!isSame) return [];
  const message = { zh: '受托人不能是委托人本人。', en: 'The agent must not be one of the principals.' };
  return [issueAt('/agent/idDocument/number', 'AGENT_IS_PRINCIPAL', message, { clause: '2.5.2' })];
};

/** Each principal signs in his own hand; a minor's guardian signs for him. Code `SIGNED_BY_ANOTHER`. */
const ownHand: Check<PowerOfAttorney> = ({ principals }) =>
  principals.flatMap(({ person, signature }, index) => {
    if (signature.name === (person.guardian?.name ?? person.name)) return [];
    const message = {
      zh: '「亲笔签名」必须是该委托人本人（未成年人由监护人）签的。',
      en: '"Signed in own hand" must be the signature of that principal (of the guardian for a minor).',
    };
    return [
      issueAt(`/principals/${index}/signature/name`, 'SIGNED_BY_ANOTHER', message, { clause: '3.2.1.1' }),
    ];
  });

/** One copy of each principal's ID. Code `ID_COPIES_TOO_FEW`. */
const oneCopyEach: Check<PowerOfAttorney> = ({ principals, attached }) => {
  if (attached.principalIdCopies >= principals.length) return [];
  const message = {
    zh: `「委托人证件复印件」每位委托人一份，至少 ${principals.length} 份。`,
    en: `"Copies of the principals' IDs": one of each, at least ${principals.length}.`,
  };
  return [issueAt('/attached/principalIdCopies', 'ID_COPIES_TOO_FEW', message, { clause: '3.2.1.1' })];
};

/** Signed before it ends. Code `AFTER_EXPIRY`. */
const signedInTime: Check<PowerOfAttorney> = ({ principals, period }) =>
  principals.flatMap(({ signature }, index) => {
    if (signature.date <= period.to) return [];
    const message = {
      zh: '「签名日期」晚于委托期限的最后一天。',
      en: '"Date of signature" lies after the last day of the period.',
    };
    return [issueAt(`/principals/${index}/signature/date`, 'AFTER_EXPIRY', message, { clause: 'A37' })];
  });

/** An expired power of attorney is refused (A37); silent when the instant of checking is not known. Code `EXPIRED`. */
const isNotExpired: Check<PowerOfAttorney> = ({ period }, { at }) => {
  if (at === undefined || at.slice(0, 10) <= period.to) return [];
  const message = {
    zh: '委托书已过期，请委托人重新出具。',
    en: 'The power of attorney has expired: the principal must issue a new one.',
  };
  return [issueAt('/period/to', 'EXPIRED', message, { clause: 'A37' })];
};

/** 委托书: who acts for the owner, in what, how far and until when (2.5.2, 3.2.1.1, A37). */
export const powerOfAttorney = defineForm<PowerOfAttorney>({
  ...form,
  version: 1,
  clauses: ['2.5.2', '3.2.1.1', '2.6.1'],
  checks: [
    agentIsAnother,
    ownHand,
    oneCopyEach,
    notBefore({ value: '/period/to', from: '/period/from', clause: 'A37' }),
    signedInTime,
    isNotExpired,
    notInFuture({ value: '/head/date' }),
  ],
});
