import type { DeclarativeNetRequest } from 'webextension-polyfill';

/** What is added to an address whenever a tab goes there. */
export interface Addition {
  readonly address: URL;
  readonly names: readonly string[];
  readonly value: string;
}

/** As the browser itself follows it, without telling us who goes where. A page that names one already keeps it: it knows better. */
export function rulesFor({ address, names, value }: Addition): DeclarativeNetRequest.Rule[] {
  const resourceTypes: DeclarativeNetRequest.ResourceType[] = ['main_frame'];
  const begins = `|${address.origin}${address.pathname}?`;
  const queryTransform = { addOrReplaceParams: names.map((key) => ({ key, value })) };
  return [
    {
      id: 1,
      priority: 1,
      condition: { urlFilter: begins, resourceTypes },
      action: { type: 'redirect', redirect: { transform: { queryTransform } } },
    },
    ...names.map((name, at): DeclarativeNetRequest.Rule => ({
      id: at + 2,
      priority: 2,
      condition: { urlFilter: `${begins}*${name}=`, resourceTypes },
      action: { type: 'allow' },
    })),
  ];
}
