import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { clausesUnder } from '../../src/handbook/index.ts';
import { readText } from '../generate/files.ts';
import { toCamel, toPascal } from '../generate/types.ts';
import { documentFiles } from './document.ts';
import { formFiles } from './form.ts';
import { type NewFile, NewRefused, type Subject } from './model.ts';
import { policyFiles } from './policy.ts';
import { procedureFiles } from './procedure.ts';
import { termFiles } from './term.ts';

interface Kind {
  readonly zh: string;
  /** Where the units of this kind live. */
  readonly folder: string;
  readonly files: (subject: Subject) => readonly NewFile[];
  /** Whether procedures name the units of this kind. */
  readonly isNamed?: true;
}

/** The kinds of units that can be begun. */
export const KINDS: { readonly [kind: string]: Kind } = {
  procedure: { zh: '流程', folder: 'src/procedures', files: procedureFiles },
  form: { zh: '表单', folder: 'src/forms', files: formFiles, isNamed: true },
  policy: { zh: '政策', folder: 'src/policies', files: policyFiles, isNamed: true },
  document: { zh: '文书', folder: 'src/documents', files: documentFiles, isNamed: true },
  term: { zh: '数值项', folder: 'src/terms', files: termFiles, isNamed: true },
};

/** What the command line says about the new unit. */
export interface Wish {
  readonly kind: string | undefined;
  readonly id: string | undefined;
  readonly clause?: string | undefined;
  readonly zh?: string | undefined;
  readonly en?: string | undefined;
}

const KEBAB = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const TITLE = /^[\p{L}\p{N}][\p{L}\p{N} ,'’·（）-]{0,59}$/u;

/** Words that cannot name an export, or that the units' own files use already. */
const TAKEN = new Set(
  `abstract any arguments as async await boolean break case catch class const constructor continue data debugger declare
  default define-document define-form define-policy define-procedure define-term delete do document document-module enum
  eval events events-module export extends facts facts-module false finally for form form-module from function
  has-own-property if implements import in index infinity instanceof interface json json-object json-schema let module
  na-n namespace never new not-before null number object of package parts private protected prototype public record
  return schema set shared static string super switch symbol template-module this throw to-string true try type typeof
  undefined unknown value-of var void when while with yield`.split(/\s+/),
);

const list = (values: readonly string[]): string => values.join(', ');

const readId = (kind: Kind, id: string, root: string): void => {
  if (id.length > 60 || !KEBAB.test(id)) {
    throw new NewRefused(
      '编号须为 kebab-case：小写字母开头，只用小写字母、数字和单个连字符，至多 60 个字符，例如 key-loan。',
      'The id must be kebab-case: a lower-case letter first, then lower-case letters, digits and single hyphens, at most 60 characters, for example key-loan.',
    );
  }
  if (TAKEN.has(id)) {
    throw new NewRefused(
      `「${id}」是保留字，不能作编号，请换一个。`,
      `"${id}" is a reserved word and cannot be an id: choose another.`,
    );
  }
  let names: readonly string[] = [];
  try {
    names = readdirSync(join(root, kind.folder)).map((name) => basename(name, '.ts'));
  } catch {
    // no unit of this kind yet
  }
  const same = names.find((name) => toCamel(name) === toCamel(id));
  const inUse = kind.folder === 'src/terms' ? names.find((name) => hasTerm(root, name, id)) : undefined;
  if (same === undefined && inUse === undefined) return;
  const where = `${kind.folder}/${same ?? inUse}`;
  throw new NewRefused(
    `${kind.zh}「${id}」已经存在（${where}），不会覆盖。`,
    `${id} exists already (${where}) and is not overwritten.`,
  );
};

const hasTerm = (root: string, topic: string, id: string): boolean =>
  (readText(root, `src/terms/${topic}.ts`) ?? '').includes(`id: '${id}'`);

/** A unit without a clause is begun with this one, which is realised already: it is to be replaced. */
export const STAND_IN = '2.5.1';

const readClause = (clause: string): string => {
  if (clausesUnder(clause).length > 0) return clause;
  throw new NewRefused(
    '手册没有这个条款，例如 2.5.2；可用 list clauses 查看。',
    'The handbook has no such clause, such as 2.5.2; see list clauses.',
  );
};

const readTitle = (title: string): string => {
  if (TITLE.test(title)) return title;
  throw new NewRefused(
    "名称以文字或数字开头，只用文字、数字、空格和 , ' · （） -，至多 60 个字符。",
    "A title begins with a letter or digit and holds letters, digits, spaces and , ' · （） - only, at most 60 characters.",
  );
};

/** What is to be written. */
export interface Plan {
  readonly subject: Subject;
  readonly files: readonly NewFile[];
  /** The unit as the list of unused units names it; absent for a procedure, which nothing has to use. */
  readonly unused?: string;
}

/** Reads the wish and plans its files; writes nothing. Throws `NewRefused`. */
export const planUnit = (root: string, wish: Wish): Plan => {
  const kind = wish.kind !== undefined && Object.hasOwn(KINDS, wish.kind) ? KINDS[wish.kind] : undefined;
  if (kind === undefined || wish.id === undefined) {
    const usage = 'npm run new <kind> <id> [-- --clause 3.2.2 --zh 名称 --en Title]';
    throw new NewRefused(
      `用法：${usage}\n种类：${list(Object.keys(KINDS))}`,
      `Usage: ${usage}\nKinds: ${list(Object.keys(KINDS))}`,
    );
  }
  const { id } = wish;
  readId(kind, id, root);
  const words = id.replaceAll('-', ' ');
  const subject: Subject = {
    id,
    camel: toCamel(id),
    pascal: toPascal(id),
    title: {
      zh: readTitle(wish.zh ?? `新${kind.zh} ${id}`),
      en: readTitle(wish.en ?? words.charAt(0).toUpperCase() + words.slice(1)),
    },
    clause: readClause(wish.clause ?? STAND_IN),
  };
  const files = kind.files(subject);
  return kind.isNamed ? { subject, files, unused: `${wish.kind}:${id}` } : { subject, files };
};
