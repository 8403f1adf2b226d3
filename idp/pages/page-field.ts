import { escape } from './escape.ts';

const kinds = {
  username: 'type="text" autocomplete="username" maxlength="64"',
  code: 'type="text" autocomplete="off" maxlength="80"',
  password: 'type="password" autocomplete="current-password" maxlength="256"',
};

/** A field as it stands in the page before any script; the element finds it by its slot and leaves it where it is. */
export function pageField(field: {
  name: keyof typeof kinds;
  label: string;
  hint?: string;
  value?: string;
  isBad: boolean;
}): string {
  const { name, label, hint = '', value = '', isBad } = field;
  const id = `unilogin-${name}`;
  return `<div slot="${name}" class="unilogin-field"><label for="${id}">${escape(label)}</label><input id="${id}" name="${name}" ${kinds[name]} value="${escape(value)}" autocapitalize="none" autocorrect="off" spellcheck="false" aria-describedby="${id}-hint"${isBad ? ' aria-invalid="true"' : ''} required autofocus><p id="${id}-hint">${escape(hint)}</p></div>`;
}

export function submitButton(words: string): string {
  return `<button slot="submit" class="unilogin-act">${escape(words)}</button>`;
}
