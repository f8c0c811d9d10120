import { count, countWhere, type Source } from '../../core/procedure/write.ts';

type Sources = { readonly [fact: string]: Source };

const from =
  (prefix: string, names: readonly string[]) =>
  (at: string): Sources =>
    Object.fromEntries(
      names.map((name) => [`${prefix}${name[0]?.toUpperCase() ?? ''}${name.slice(1)}`, `${at}/${name}`]),
    );

/** Facts of the kit (2.5.4) from an object of booleans. */
export const kitFacts = from('kit', [
  'residentRecord',
  'paymentStatement',
  'handoverCertificate',
  'ownersHandbook',
  'interimCovenant',
  'homeUserGuide',
  'qualityWarranty',
]);

/** Facts of the two forms that the customer signs (2.5.6). */
export const formFacts = (at: string): Sources => ({
  residentRecordFilled: `${at}/residentRecord/filled`,
  residentRecordSigned: `${at}/residentRecord/signed`,
  handoverCertificateFilled: `${at}/handoverCertificate/filled`,
  handoverCertificateSigned: `${at}/handoverCertificate/signed`,
});

/** Facts of the review of five papers (2.5.8, A13). */
export const reviewFacts = from('review', [
  'moveInSheet',
  'serviceAgreement',
  'residentRecord',
  'handoverCertificate',
  'unitInspection',
]);

/** Facts of the file (2.5.10, A11). */
export const fileFacts = from('file', [
  'index',
  'ownerIdCopies',
  'invoiceCopy',
  'fundProof',
  'powerOfAttorney',
  'agentId',
  'moveInSheet',
  'serviceAgreement',
  'residentRecord',
  'handoverCertificate',
  'unitInspection',
  'paymentStatement',
  'keyReceipt',
]);

/** Who came to the visits: an agent's papers belong in the file (2.5.2). */
export const visitFacts: Sources = {
  visits: count('/context/facts/visits'),
  ownerVisits: countWhere('/context/facts/visits', { comes: 'owner' }),
};
