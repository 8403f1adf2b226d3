import type { DeclarativeNetRequest } from 'webextension-polyfill';

/** What is added to an address whenever a tab goes there. */
export interface Addition {
  readonly address: URL;
  readonly name: string;
  readonly value: string;
}

/** As the browser itself follows it, without telling us who goes where. A page that names one already keeps it: it knows better. */
export function rulesFor({ address, name, value }: Addition): DeclarativeNetRequest.Rule[] {
  const resourceTypes: DeclarativeNetRequest.ResourceType[] = ['main_frame'];
  const begins = `|${address.origin}${address.pathname}?`;
  const queryTransform = { addOrReplaceParams: [{ key: name, value }] };
  return [
    {
      id: 1,
      priority: 1,
      condition: { urlFilter: begins, resourceTypes },
      action: { type: 'redirect', redirect: { transform: { queryTransform } } },
    },
    {
      id: 2,
      priority: 2,
      condition: { urlFilter: `${begins}*${name}=`, resourceTypes },
      action: { type: 'allow' },
    },
  ];
}
