export { compileGuard } from './guard.ts';
export type { Guard, Judge, MachineEvent, Reason, Scope, Truth } from './model.ts';
export { factReader, isOpen, type Reader } from './read.ts';
