import type { InferOutput } from 'valibot';
import { expectTypeOf, test } from 'vitest';
import type { RuleSchema } from '../../../shared/contract/rule.ts';
import type { Form as ContractForm, HandedOut as ContractHandedOut } from '../../../shared/contract/sign-in.ts';
import type { HandedOut } from '../../../shared/policy/draw.ts';
import type { Rule } from '../../../shared/policy/rule.ts';
import type { Form } from '../../../shared/policy/table.ts';

test('the rules that cross the network are the rules of the policy', () => {
  expectTypeOf<InferOutput<typeof RuleSchema>>().toEqualTypeOf<Rule>();
});

test('what is handed out crosses the network as the policy draws it', () => {
  expectTypeOf<Form>().toEqualTypeOf<ContractForm>();
  expectTypeOf<HandedOut>().toExtend<ContractHandedOut>();
});
