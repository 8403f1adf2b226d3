import * as v from 'valibot';
import { UniloginError } from '../../shared/contract/errors.ts';

/** A body as its schema has read it. @throws UniloginError `malformed` */
export function readBody<S extends v.GenericSchema>(schema: S, body: string): v.InferOutput<S> {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), body);
  if (!parsed.success) throw new UniloginError('malformed', {});
  return parsed.output;
}
