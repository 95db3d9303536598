import { PassThrough, Writable } from 'node:stream';
import { terminal } from '../../channels/console';
import type { OpenChannel, Shown } from './contract';

/** A terminal on two streams. What is shown is read back from what was printed. */
export const consoleDriver: OpenChannel = async (host, watch) => {
  const input = new PassThrough();
  const shown: Shown[] = [];
  const output = new Writable({
    decodeStrings: false,
    write(printed: string, _encoding, done) {
      if (!printed.startsWith('> ')) shown.push(read(printed));
      done();
      watch.changed();
    },
  });
  const configured = terminal.configure({ terminal: { input, output } }, host);
  if (!('on' in configured)) throw new Error(configured.off);
  const say = async (text: string) => void input.write(`${text}\n`);
  return {
    channel: configured.on,
    say,
    press: (title) =>
      say(String((shown.findLast(({ buttons }) => buttons.length > 0)?.buttons.indexOf(title) ?? -1) + 1)),
    shown: () => shown,
    close: async () => void input.destroy(),
  };
};

function read(printed: string): Shown {
  const lines = printed.trimEnd().split('\n');
  const buttons = /^\[1\] /.test(lines.at(-1)!)
    ? lines
        .pop()!
        .split(/ {0,2}\[\d+\] /)
        .slice(1)
    : [];
  const [, name, address] = /^\((.*?)(?:: (https:.*))?\)$/.exec(lines.at(-1)!) ?? [];
  const file = name?.endsWith('.csv') ? name : undefined;
  const picture = file ? undefined : address;
  return { text: (picture || file ? lines.slice(0, -1) : lines).join('\n'), buttons, picture, file };
}
