import { DeskError } from '../../src/core/issue.ts';

/** The code of the error that something throws. Whatever else is thrown goes on. */
export const codeOf = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    if (error instanceof DeskError) return error.code;
    throw error;
  }
  return 'nothing thrown';
};
