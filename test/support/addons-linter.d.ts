// addons-linter 10.13.0 brings no types; of what it tells only this is read
declare module 'addons-linter' {
  interface Message {
    readonly code: string;
    readonly message: string;
    readonly file?: string;
    readonly line?: number;
  }
  interface Report {
    readonly errors: readonly Message[];
    readonly warnings: readonly Message[];
    readonly notices: readonly Message[];
  }
  const linter: {
    createInstance(options: { config: Record<string, unknown>; runAsBinary?: boolean }): {
      run(): Promise<Report>;
    };
  };
  export default linter;
}
