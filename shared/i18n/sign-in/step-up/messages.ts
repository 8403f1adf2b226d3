/** Who was asked, by first name; absent: any of the grown-ups. */
export interface Asked {
  name: string | undefined;
}

/** What pupils read where a grown-up helps: of all grades, so every sentence is for the youngest. */
export interface StepUpMessages {
  /** Why, in two sentences; the second where a grown-up can help. */
  why: (params: { service: string }) => string;
  'an-adult-helps': string;
  /** Something of one's own to show. */
  with: (params: { name: string }) => string;
  /** A grown-up is here: what they will use. */
  beside: string;
  /** By another provider, or by a passkey where there is no name. */
  'beside-with': (params: { name: string | undefined }) => string;
  /** Above those who can be asked; `isElsewhere`: a grown-up here is offered too. */
  whom: (params: { isElsewhere: boolean }) => string;
  'ask-any': string;
  /** Before a first name. */
  ask: string;
  /** Where there are many, and they are folded away. */
  teachers: string;
  is: (params: { is: 'contact' | 'teacher' }) => string;
  'no-adult': string;
  'no-adult-advice': string;
  'no-way': string;
  'not-now': string;
  /** What happens, in three steps: the number digit by digit, for two digits are said backwards in Danish, and where the adult goes. */
  'say-number': (params: Asked & { number: string }) => string;
  'they-type': (params: Asked & { host: string }) => string;
  'goes-on': string;
  'hear-number': string;
  /** `minutes`: 0 for less than one; none when the time is over. */
  left: (params: { minutes: number | undefined }) => string;
  'call-me': string;
  'no-answer': (params: Asked) => string;
  'no-answer-advice': string;
  stop: string;
  /** The page cannot reach the provider, and goes on trying. */
  'no-network': string;
}
