// The two parts of Handlebars that run without generating code: its runtime and its parser.

declare module 'handlebars/runtime.js' {
  type Helper = (...args: unknown[]) => unknown;
  type Delegate = (context: unknown, options: { helpers: Record<string, Helper> }) => string;
  interface Environment {
    template(spec: unknown): Delegate;
  }
  const runtime: { create(): Environment };
  export default runtime;
}

declare module 'handlebars/dist/cjs/handlebars/compiler/base.js' {
  export function parse(source: string, options?: { srcName?: string }): unknown;
}
