// One request as it goes over the wire: nothing is decompressed, followed or kept.
import {request, type IncomingHttpHeaders, type OutgoingHttpHeaders} from 'node:http';

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export function ask(
  address: string,
  {method = 'GET', headers = {}}: {method?: string; headers?: OutgoingHttpHeaders} = {},
): Promise<Answer> {
  return new Promise((done, fail) => {
    const asked = request(address, {method, headers, agent: false}, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.once('error', fail);
      response.once('end', () =>
        done({status: response.statusCode!, headers: response.headers, body: Buffer.concat(chunks)}),
      );
    });
    asked.once('error', fail);
    asked.end();
  });
}
