export { FACT_FORMS, factReader } from './facts.ts';
export { compileGuard } from './guard.ts';
export type { CardReasons, Guard, Judge, MachineEvent, Reason, Scope, Truth } from './model.ts';
export { isOpen, type Reader } from './read.ts';
