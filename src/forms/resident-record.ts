import { type Check, defineForm } from '../core/define/form.ts';
import { issueAt, notBefore, notInFuture, uniqueBy } from '../core/form/checks.ts';
import { parseIdCard } from '../core/formats/id-card.ts';
import { form, type ResidentRecord } from '../generated/forms/resident-record.ts';
import { areaWithinGross } from './shared/checks.ts';

type Owner = NonNullable<ResidentRecord['owners']>[number];

/** Shares, where they are given, make a whole: 10000 hundredths of a per cent. */
const sharesMakeWhole: Check<ResidentRecord> = ({ owners = [] }) => {
  const shares = owners.flatMap(({ share }) => (share === undefined ? [] : [share]));
  const sum = shares.reduce((total, share) => total + share, 0);
  if (shares.length === 0 || (shares.length === owners.length && sum === 10_000)) return [];
  const message = {
    zh: '各业主的「份额」要么都不填，要么都填且合计 10000（即 100%）。',
    en: '"Share": leave it out for all owners, or give all and make them 10000 (100 %).',
  };
  return [issueAt('/owners', 'SHARES_NOT_WHOLE', message)];
};

/** Whether somebody born on that day is under 14 on another day. */
const isUnder14 = (birthDay: string, day: string): boolean => {
  const turns14 = `${Number(birthDay.slice(0, 4)) + 14}${birthDay.slice(4)}`;
  return day < turns14;
};

const birthDayOf = ({ person }: Owner): string | undefined => {
  if (person.birthDay !== undefined) return person.birthDay;
  if (person.idDocument?.type !== 'id-card') return undefined;
  const card = parseIdCard(person.idDocument.number);
  return card.ok ? card.birthDay : undefined;
};

/** Pointers of the people under 14. Of the household only the year of birth is known: who may still be 13 counts. */
const under14 = ({ head, owners = [], household = [] }: ResidentRecord): readonly string[] => [
  ...owners.flatMap((owner, index) => {
    const birthDay = birthDayOf(owner);
    return birthDay !== undefined && isUnder14(birthDay, head.date) ? [`/owners/${index}`] : [];
  }),
  ...household.flatMap(({ birthYear }, index) =>
    birthYear !== undefined && Number(head.date.slice(0, 4)) - birthYear <= 14 ? [`/household/${index}`] : [],
  ),
];

/** Data of somebody under 14 needs the guardian's consent beside it and the separate consent (个人信息保护法 28, 31). */
const childrenHaveConsent: Check<ResidentRecord> = (data) => {
  const children = under14(data);
  const rows = [...(data.owners ?? []).entries()].map(([index, row]) => [`/owners/${index}`, row] as const);
  const others = [...(data.household ?? []).entries()].map(
    ([index, row]) => [`/household/${index}`, row] as const,
  );
  const clause = '个人信息保护法 31';
  const issues = [...rows, ...others]
    .filter(([path, row]) => children.includes(path) && row.guardianConsent === undefined)
    .map(([path]) =>
      issueAt(
        `${path}/guardianConsent`,
        'GUARDIAN_CONSENT_MISSING',
        {
          zh: '未满14岁（或按出生年不能排除）的人，必须由监护人在「未满14岁监护人同意」签名。',
          en: '"Guardian\'s consent (under 14)" is required for a person who is, or by the year of birth may be, under 14.',
        },
        { clause },
      ),
    );
  if (children.length === 0 || data.consent.under14 !== undefined) return issues;
  const message = {
    zh: '登记了未满14岁的人，必须有「单独同意：未满14岁」。',
    en: '"Separate consent: under 14" is required, since the record holds a person under 14.',
  };
  return [...issues, issueAt('/consent/under14', 'SEPARATE_CONSENT_MISSING', message, { clause })];
};

const leasesRunForward: Check<ResidentRecord> = (data, context) =>
  (data.tenants ?? []).flatMap((_tenant, index) =>
    notBefore({ value: `/tenants/${index}/term/to`, from: `/tenants/${index}/term/from` })(data, context),
  );

/** 住户资料表: owners, household, contacts, vehicles, access and consents (2.5.4, 2.5.6). */
export const residentRecord = defineForm<ResidentRecord>({
  ...form,
  version: 1,
  clauses: ['2.5.4', '2.5.6', '2.5.8'],
  checks: [
    areaWithinGross,
    sharesMakeWhole,
    childrenHaveConsent,
    leasesRunForward,
    uniqueBy({ rows: '/vehicles', key: '/plate' }),
    notBefore({ value: '/home/movedInOn', from: '/home/handedOverOn' }),
    notBefore({ value: '/consent/keptUntil', from: '/head/date', clause: '个人信息保护法 19' }),
    notInFuture({ value: '/head/date' }),
  ],
});
