import type { DocumentUnit } from '../core/define/document.ts';
import type { Duty } from '../core/define/duty.ts';
import type { Form } from '../core/define/form.ts';
import type { Policy } from '../core/define/policy.ts';
import type { Procedure } from '../core/define/procedure.ts';
import type { Term } from '../core/define/term.ts';
import type { ClauseRef } from '../core/text.ts';
import { clausesOf, tableOf } from '../inspect/procedure.ts';
import { templateSources } from '../pdf/template/sources.ts';

/** Something in the package that carries out what a clause or an article says. */
export interface Link {
  /** `procedure:move-in#inspecting`, `policy:key-handout#<rule>`, `form:<id>#/<field>`, `document:<id>#<first words>`, `term:<id>`, `duty:<id>`. */
  readonly target: string;
  readonly clause: ClauseRef;
}

const linksTo = (target: string, clauses: readonly ClauseRef[]): readonly Link[] =>
  clauses.map((clause) => ({ target, clause }));

/** States and events of a procedure. */
export const procedureLinks = (procedure: Procedure): readonly Link[] => [
  ...tableOf(procedure).nodes.flatMap((node) =>
    linksTo(`procedure:${procedure.id}#${node.path}`, clausesOf(node)),
  ),
  ...Object.entries(procedure.events).flatMap(([type, { clauses }]) =>
    linksTo(`procedure:${procedure.id}#${type}`, clauses),
  ),
];

/** Rules of a policy. */
export const policyLinks = (policy: Policy): readonly Link[] =>
  policy.rules.flatMap(({ name, event }) => linksTo(`policy:${policy.id}#${name}`, [event.params.clause]));

type Node = { readonly [key: string]: unknown };

const fieldLinks = (id: string, node: Node, path: string): readonly Link[] =>
  Object.entries((node.properties ?? {}) as { readonly [name: string]: Node }).flatMap(([name, field]) => {
    const at = `${path}/${name}`;
    const own = typeof field['x-clause'] === 'string' ? linksTo(`form:${id}#${at}`, [field['x-clause']]) : [];
    const items = (field.items ?? {}) as Node;
    return [...own, ...fieldLinks(id, field, at), ...fieldLinks(id, items, `${at}/-`)];
  });

/** A form, and those of its own fields that name their clause; `-` stands for any row of a list. */
export const formLinks = (form: Form<never>): readonly Link[] => [
  ...linksTo(`form:${form.id}`, form.clauses),
  ...fieldLinks(form.id, form.schema, ''),
];

/** Blocks of a text, named by their first words. */
export const documentLinks = (document: DocumentUnit<never>): readonly Link[] =>
  templateSources(document).flatMap(({ block, clauses }) =>
    linksTo(`document:${document.id}#${block}`, clauses),
  );

/** A figure. */
export const termLinks = (term: Term): readonly Link[] => linksTo(`term:${term.id}`, term.clauses);

/** Work that comes back. */
export const dutyLinks = (duty: Duty): readonly Link[] => linksTo(`duty:${duty.id}`, duty.clauses);
