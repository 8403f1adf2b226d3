import * as v from 'valibot';

const Port = v.pipe(v.string(), v.regex(/^\d{1,5}$/), v.transform(Number), v.maxValue(65_535));

const Environment = v.object({
  DEMO_PORT: v.optional(Port, '4500'),
  DEMO_PORT_2: v.optional(Port, '4501'),
  MITID_PORT: v.optional(Port, '4401'),
  LOCAL_PORT: v.optional(Port, '4402'),
  IDP_ISSUER: v.optional(v.pipe(v.string(), v.url()), 'http://localhost:4400'),
});

export interface DemoConfig {
  /** Of Læringsøen and Regneskoven, of Bogbjerget, and of the providers that play MitID and a municipality's own. */
  ports: { laeringsoen: number; bogbjerget: number; mitid: number; municipality: number };
  issuer: string;
}

/** @throws v.ValiError when a setting does not fit; its message names the setting's path, never its value */
export function readConfig(environment: NodeJS.ProcessEnv): DemoConfig {
  const read = v.parse(Environment, environment);
  return {
    ports: {
      laeringsoen: read.DEMO_PORT,
      bogbjerget: read.DEMO_PORT_2,
      mitid: read.MITID_PORT,
      municipality: read.LOCAL_PORT,
    },
    issuer: read.IDP_ISSUER,
  };
}

/** The demo lives on 127.0.0.1 so that it is another site than the provider on localhost. */
export function originOf(port: number): string {
  return `http://127.0.0.1:${port}`;
}
