import type { Visitor } from './visitor.ts';

interface Somebody {
  readonly visitor: Visitor;
  readonly issuer: string;
}

/** An order as the form has it; what is given goes over it. */
export const orderForm = {
  municipality: '899',
  name: 'Lærkebo SFO',
  kind: 'other',
  mail: 'anders@skovbrynet.example',
  phone: '+45 12 34 56 78',
};

const formHeaders = {
  'content-type': 'application/x-www-form-urlencoded',
  origin: 'null',
  'sec-fetch-site': 'same-origin',
};

/** Sends the form of `/institutioner/bestil`. */
export function sendOrder(
  { visitor, issuer }: Somebody,
  fields: Record<string, string>,
  headers: Record<string, string> = {},
): Promise<Response> {
  return visitor.send(`${issuer}/institutioner/bestil?lang=da`, {
    method: 'POST',
    headers: { ...formHeaders, ...headers },
    body: new URLSearchParams(fields).toString(),
  });
}

/** The page with the form, as somebody reads it who wants this name. */
export async function readOrders({ visitor, issuer }: Somebody, name = '') {
  const params = new URLSearchParams({ lang: 'da', ...(name !== '' && { name }) });
  const { url, response } = await visitor.visit(`${issuer}/institutioner/bestil?${params.toString()}`);
  return { path: url.pathname, status: response.status, html: await response.text() };
}
