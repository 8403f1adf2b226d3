/** What this room uses of Eleventy 3, which brings no types. */
declare module '@11ty/eleventy' {
  import type MarkdownIt from 'markdown-it';

  export interface PageData {
    readonly inputPath: string;
    readonly outputPath: string | false;
    readonly url: string;
    readonly filePathStem: string;
  }

  export interface Config {
    addTemplate(path: string, content: string): void;
    addGlobalData(name: string, value: unknown): void;
    addPassthroughCopy(paths: Record<string, string>): void;
    addPreprocessor(
      name: string,
      extensions: string,
      change: (data: { page: PageData }, content: string) => string,
    ): void;
    addTransform(name: string, change: (this: { page: PageData }, content: string) => string): void;
    setTemplateFormats(formats: readonly string[]): void;
    addWatchTarget(glob: string): void;
    amendLibrary(name: 'md', change: (library: MarkdownIt) => void): void;
    setServerOptions(options: Record<string, unknown>): void;
    on(event: 'eleventy.after', hear: (build: { results: readonly Rendered[] }) => void): void;
    readonly ignores: Set<string>;
  }

  export interface Options {
    quietMode?: boolean;
    runMode?: 'build' | 'serve';
    config?: (config: Config) => void;
  }

  export interface Rendered {
    readonly url: string | false;
    readonly inputPath: string;
    readonly outputPath: string | false;
    readonly content: string;
  }

  export default class Eleventy {
    constructor(input: string, output: string, options?: Options);
    init(): Promise<void>;
    write(): Promise<unknown>;
    toJSON(): Promise<Rendered[]>;
    watch(): Promise<void>;
    serve(port: number): Promise<void>;
  }
}
