export { type FormOptions, type FormResult, validateForm } from './form.ts';
export { normaliseForm } from './normalise.ts';
export { type StandardForm, type StandardIssue, type StandardOptions, toStandardSchema } from './standard.ts';
