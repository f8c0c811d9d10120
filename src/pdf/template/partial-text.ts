import type { TemplateModule } from '../../core/define/document.ts';

/** A template's source with the text of its partials in place of `{{> name}}`. */
export const partialText = (template: Pick<TemplateModule, 'source' | 'partials'>): string => {
  const expand = (text: string, open: readonly string[]): string =>
    text.replaceAll(/\{\{~?>\s*([\w/-]+)[^{}]*\}\}/g, (whole, name: string) => {
      const partial = Object.hasOwn(template.partials, name) ? template.partials[name] : undefined;
      return typeof partial === 'string' && !open.includes(name)
        ? expand(partial.trimEnd(), [...open, name])
        : whole;
    });
  return expand(template.source.replaceAll('\r\n', '\n'), []);
};
