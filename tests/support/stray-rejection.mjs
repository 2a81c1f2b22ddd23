// Read in by the web server before its own code: a request that asks for it leaves behind a promise that nobody awaits.
import { Server } from 'node:http';

const emit = Server.prototype.emit;

Server.prototype.emit = function emitOrStray(event, ...given) {
  if (event === 'request' && 'x-stray' in given[0].headers)
    setTimeout(() => void Promise.reject(new Error('left behind by a request')), 10);
  return Reflect.apply(emit, this, [event, ...given]);
};
