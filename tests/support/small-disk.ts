import { spawnSync } from 'node:child_process';
import { statfsSync } from 'node:fs';

/** A folder that is a disk of its own, which can be full and have room again. Only root can make one, and only on Linux. */
export class SmallDisk {
  private constructor(private readonly folder: string) {}

  /** Makes the folder one; answers why it cannot be. */
  static on(folder: string): SmallDisk | string {
    const made = spawnSync('mount', ['-t', 'tmpfs', '-o', ROOM, 'tmpfs', folder], { encoding: 'utf8' });
    if (made.status === 0) return new SmallDisk(folder);
    return `a small disk needs root and Linux (${(made.stderr || made.error?.message || 'mount failed').trim()})`;
  }

  /** Leaves no more than so many bytes. */
  fill(free = 0): void {
    const { blocks, bfree, bsize } = statfsSync(this.folder);
    this.mount('remount', `size=${(blocks - bfree) * bsize + free}`);
  }

  empty(): void {
    this.mount('remount', ROOM);
  }

  /** Undoes it, with all that is in it. */
  remove(): void {
    spawnSync('umount', ['-l', this.folder]);
  }

  private mount(...options: string[]): void {
    const { status, stderr } = spawnSync('mount', ['-o', options.join(','), this.folder], { encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
  }
}

/** Of the machine's memory only what is written is taken. */
const ROOM = 'size=2G';
