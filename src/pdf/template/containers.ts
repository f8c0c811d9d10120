import { fromIssue, templateIssue } from './errors.ts';

/** Containers by name, and what they hold. */
export const CONTAINERS = ['signatures', 'copies', 'keep', 'page', 'sources'] as const;

/** The name of a container. */
export type ContainerName = (typeof CONTAINERS)[number];

/** Lines outside of containers, or a container with its parts. `line` counts from 0. */
export type Segment =
  | { readonly kind: 'text'; readonly line: number; readonly lines: readonly string[] }
  | { readonly kind: ContainerName; readonly line: number; readonly parts: readonly Segment[] };

const FENCE = /^:::[ \t]*(.*?)[ \t]*$/;
const INDENTED = /^[ \t]+:::/;

const fail = (
  where: string,
  line: number,
  code: string,
  zh: string,
  en: string,
  allowed?: readonly string[],
): never => {
  throw fromIssue(templateIssue(`${where}:${line + 1}`, code, zh, en, allowed));
};

const isName = (name: string): name is ContainerName => (CONTAINERS as readonly string[]).includes(name);

/**
 * Parts a text at its containers (`:::keep` … `:::`), which may nest. Throws `TEMPLATE_CONTAINER_UNKNOWN`,
 * `TEMPLATE_CONTAINER_OPEN` (never closed), `TEMPLATE_CONTAINER_CLOSED` (closed but not open), `TEMPLATE_CONTAINER_INDENTED`.
 */
export const splitContainers = (text: string, where: string): readonly Segment[] => {
  const root: Segment[] = [];
  const open: { name: ContainerName; line: number; parts: Segment[] }[] = [];
  let lines: string[] = [];
  let begin = 0;
  const here = () => open.at(-1)?.parts ?? root;
  const flush = (next: number) => {
    if (lines.some((line) => line.trim() !== '')) here().push({ kind: 'text', line: begin, lines });
    lines = [];
    begin = next;
  };
  for (const [index, line] of text.split('\n').entries()) {
    if (INDENTED.test(line)) {
      fail(
        where,
        index,
        'TEMPLATE_CONTAINER_INDENTED',
        '“:::” 须写在行首',
        '":::" must stand at the head of its line',
      );
    }
    const fence = FENCE.exec(line);
    if (!fence) {
      lines.push(line);
      continue;
    }
    flush(index + 1);
    const name = fence[1]!;
    if (isName(name)) open.push({ name, line: index, parts: [] });
    else if (name !== '') {
      fail(
        where,
        index,
        'TEMPLATE_CONTAINER_UNKNOWN',
        '没有这种“:::”区块',
        'there is no such ":::" container',
        CONTAINERS,
      );
    } else {
      const done = open.pop();
      if (!done)
        return fail(where, index, 'TEMPLATE_CONTAINER_CLOSED', '“:::” 多余', 'this ":::" closes nothing');
      here().push({ kind: done.name, line: done.line, parts: done.parts });
    }
  }
  const left = open.at(-1);
  if (left)
    fail(
      where,
      left.line,
      'TEMPLATE_CONTAINER_OPEN',
      `“:::${left.name}” 没有结束`,
      `":::${left.name}" is never closed`,
    );
  flush(0);
  return root;
};
