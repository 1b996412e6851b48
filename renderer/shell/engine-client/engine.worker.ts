import { answerCall } from '../../../engine/contract/method.ts';
import { workbookMethods } from '../../../exercises/contract/methods.ts';
import type { Reply, Request } from './request.ts';

/** Hosts the engine in a plain browser, away from the thread that draws. */
addEventListener('message', ({ data }: MessageEvent<Request>) => {
  const reply: Reply = { id: data.id, outcome: answerCall(workbookMethods, data.name, data.input) };
  postMessage(reply);
});
