import { tableToMarkdown } from '../../core/decision-table/index.ts';
import { decisionTable } from '../../decision-table.ts';
import { viewProcedure } from '../../inspect/procedure.ts';
import { listClauses } from '../../provenance/index.ts';
import { type Call, operand } from '../call.ts';
import { Unusable } from '../failure.ts';
import { answer } from '../output.ts';
import { type Kind, readKind, unitOf } from '../units.ts';

function viewOf(kind: Kind, id: string): unknown {
  switch (kind) {
    case 'procedure':
      return viewProcedure(unitOf('procedure', id));
    case 'form': {
      const { title, version, clauses, schema, layout, checks } = unitOf('form', id);
      return { id, title, version, clauses, schema, layout, checks: checks.length };
    }
    case 'policy': {
      const policy = unitOf('policy', id);
      const { title, clauses, verdicts, whenMissing, terms = {}, rules, facts, beside = {} } = policy;
      const { rows, otherwise, check } = decisionTable(policy);
      const table = { rows, otherwise, check };
      return { id, title, clauses, verdicts, whenMissing, terms, facts: facts.schema, rules, beside, table };
    }
    case 'document': {
      const {
        title,
        version,
        clauses,
        numbering,
        copies = [],
        sources,
        schema,
        template,
      } = unitOf('document', id);
      return { id, title, version, clauses, numbering, copies, sources, schema, template: template.source };
    }
    case 'duty': {
      const duty = unitOf('duty', id);
      return { ...duty, period: duty.rhythm.period };
    }
    default:
      return unitOf(kind, id);
  }
}

/** A policy's decision table as Markdown: `--format markdown`. */
function showTable(call: Call, name: string, id: string): number {
  if (call.options.format !== 'markdown' || readKind(name) !== 'policy') {
    throw new Unusable(
      'FORMAT_UNKNOWN',
      '--format 只能是 markdown，只用于政策',
      '--format is markdown, and for policies only',
    );
  }
  const table = decisionTable(unitOf('policy', id));
  process.stdout.write(tableToMarkdown(table, call.language));
  return 0;
}

/** `show <kind> <id>`: the whole unit as JSON, or a policy's decision table as Markdown. */
export function showCommand(call: Call): number {
  const name = operand(call, 0, '类别', 'kind');
  const id = operand(call, 1, '编号', 'id');
  if (call.options.format !== undefined) return showTable(call, name, id);
  let view: unknown;
  if (name === 'clause' || name === 'clauses') {
    view = listClauses().find((clause) => clause.id === id);
    if (!view) throw new Unusable('CLAUSE_UNKNOWN', '没有这一条', 'there is no such clause');
  } else {
    const kind = readKind(name);
    if (!kind) {
      const kinds = 'procedure, form, document, policy, duty, term, role, clause';
      throw new Unusable('KIND_UNKNOWN', `类别须为：${kinds}`, `the kind is one of: ${kinds}`);
    }
    view = viewOf(kind, id);
  }
  answer(call, view, () => [JSON.stringify(view, null, 2)]);
  return 0;
}
