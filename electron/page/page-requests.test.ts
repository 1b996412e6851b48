import { expect, test } from 'vitest';
import type { ShellRequest } from '../../exercises/contract/desktop-bridge.ts';
import { PageRequests } from './page-requests.ts';

const [first, second, third] = (['networks', 'record', 'networks'] as const).map((to): ShellRequest => ({
  kind: 'go',
  to,
})) as [ShellRequest, ShellRequest, ShellRequest];

test('what is asked before a page listens, or while it is loaded anew, waits for it in its order', () => {
  const requests = new PageRequests();
  const got: ShellRequest[] = [];
  requests.ask(first);
  requests.ask(second);
  expect(got).toEqual([]);
  requests.listen((request) => got.push(request));
  expect(got).toEqual([first, second]);
  requests.forget();
  requests.ask(third);
  expect(got).toEqual([first, second]);
  requests.listen((request) => got.push(request));
  expect(got).toEqual([first, second, third]);
});
