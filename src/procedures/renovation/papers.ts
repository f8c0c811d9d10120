// What the policy and the procedure both name: the twelve papers and the works that need an approval.
export { SPECIAL } from '../../policies/parts/renovation-changes.ts';
export { formFact, kitFact, TWELVE } from '../../policies/parts/renovation-papers.ts';
