export { compileTable } from './compile.ts';
export { readLeaves, readValue } from './configuration.ts';
export type { Configuration, Named, StateNode, StateValue, Table, Transition } from './model.ts';
export {
  type Host,
  initialConfiguration,
  type Pending,
  type Run,
  runToRest,
  selectTransitions,
} from './run.ts';
